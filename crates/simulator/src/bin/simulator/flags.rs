//! The command line.

use clap::Parser;
use simulator::Quirk;
use std::net::SocketAddr;

/// A simulated Heroku platform for Key-Value Store: Platform API and Data API on one port, for the
/// official client, for consoles and for tests. Nothing it holds is real, and it is forgotten when
/// the program ends.
#[derive(Debug, Parser)]
#[command(name = "simulator", version, about)]
pub struct Flags {
    /// Where to listen; port 0 picks a free one
    #[arg(long, value_name = "IP:PORT", default_value = "127.0.0.1:5000", value_parser = address)]
    pub listen: SocketAddr,

    /// What the platform holds at the start: a name (see --list-scenarios) or a TOML file
    #[arg(long, value_name = "NAME|FILE", default_value = "default")]
    pub scenario: String,

    /// How many times faster than in reality the platform does its work
    #[arg(long, value_name = "N", default_value_t = 1.0)]
    pub speed: f64,

    /// Names, ids and tokens are drawn from this number
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,

    /// Open /_simulator: the state, the request log, faults and the clock by HTTP
    #[arg(long)]
    pub inspect: bool,

    /// A way in which the platform is otherwise than usual (repeatable, see --list-quirks)
    #[arg(long, value_name = "NAME")]
    pub quirk: Vec<Quirk>,

    /// Whose token to put into HEROKU_API_KEY (the first one's when left out)
    #[arg(long, value_name = "NAME")]
    pub sign_in: Option<String>,

    /// Tell the scenarios that come with this program, and end
    #[arg(long)]
    pub list_scenarios: bool,

    /// Tell the quirks there are, and end
    #[arg(long)]
    pub list_quirks: bool,

    /// Print the file of a scenario that comes with this program, and end
    #[arg(long, value_name = "NAME")]
    pub show_scenario: Option<String>,
}

fn address(text: &str) -> Result<SocketAddr, String> {
    let numeric = match text.strip_prefix("localhost:") {
        Some(port) => format!("127.0.0.1:{port}"),
        None => text.to_owned(),
    };
    numeric.parse().map_err(|_| "give an IP address and a port, such as 127.0.0.1:5000".to_owned())
}
