//! The command line, as typed. What the flags mean together is decided in [`crate::settings`].

use std::{ffi::OsString, net::SocketAddr};

use clap::{Parser, ValueEnum, error::ErrorKind};
use simulator::Quirk;

use crate::complaint::Complaint;

/// Serves KVS Console, the console for Heroku Key-Value Store add-ons.
#[derive(Debug, Clone, Parser)]
#[command(name = "kvs-console", version, about)]
pub struct Flags {
    /// Where to serve the console; port 0 picks a free one
    #[arg(long, value_name = "IP:PORT", default_value = "127.0.0.1:8080", value_parser = address)]
    pub listen: SocketAddr,

    /// The platform the console works with
    #[arg(long, value_enum, default_value_t = Platform::Simulated)]
    pub platform: Platform,

    /// What the simulated platform holds at the start: a name or a TOML file (default when left out)
    #[arg(long, value_name = "NAME|FILE")]
    pub scenario: Option<String>,

    /// A way in which the simulated platform is otherwise than usual (repeatable; docs/simulator.md)
    #[arg(long, value_name = "NAME")]
    pub quirk: Vec<Quirk>,

    /// How many times faster than in reality the simulated platform does its work (60 when left out)
    #[arg(long, value_name = "N")]
    pub speed: Option<f64>,

    /// The simulated platform draws its names and ids from this number (1 when left out)
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,

    /// Open the simulated platform's own paths, by which tests read and change its state
    #[arg(long)]
    pub inspect: bool,

    /// Where to serve the simulated platform (127.0.0.1:0 when left out: a free port)
    #[arg(long, value_name = "IP:PORT", value_parser = address)]
    pub platform_listen: Option<SocketAddr>,

    /// Let nobody change anything: the console only looks, and --relay passes no change on
    #[arg(long)]
    pub read_only: bool,

    /// Let the console reach the platform through this server instead of directly
    #[arg(long)]
    pub relay: bool,

    /// Let --relay listen on an address other machines can reach
    #[arg(long, requires = "relay")]
    pub allow_remote: bool,

    /// A further host name the relay answers to, beside its address and localhost (repeatable)
    #[arg(long, value_name = "NAME", requires = "relay")]
    pub host: Vec<String>,
}

/// The other party.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Platform {
    /// The simulator, started beside the console
    Simulated,
    /// The real platform, api.heroku.com
    Heroku,
}

/// What to do about a command line.
#[derive(Debug)]
pub enum Read {
    /// Start.
    Run(Box<Flags>),
    /// Help or the version was asked for: print it and end well.
    Show(String),
    /// It cannot be understood.
    Refuse(Complaint),
}

/// Reads a command line, the program's name first.
#[must_use]
pub fn read(line: impl IntoIterator<Item = OsString>) -> Read {
    match Flags::try_parse_from(line) {
        Ok(flags) => Read::Run(Box::new(flags)),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Read::Show(error.to_string()),
            _ => Read::Refuse(in_one_line(&error.to_string())),
        },
    }
}

/// Keeps what clap says about the mistake (and its tip), leaves out the usage that follows.
fn in_one_line(said: &str) -> Complaint {
    let about: String = said
        .lines()
        .take_while(|line| !line.starts_with("Usage:") && !line.starts_with("For more"))
        .map(|line| line.strip_prefix("error: ").unwrap_or(line).trim())
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("; ")
        .replace(":; ", ": ");
    Complaint::new(format!("{about}. See kvs-console --help"))
}

fn address(text: &str) -> Result<SocketAddr, String> {
    let numeric = match text.strip_prefix("localhost:") {
        Some(port) => format!("127.0.0.1:{port}"),
        None => text.to_owned(),
    };
    numeric.parse().map_err(|_| "give an IP address and a port, such as 127.0.0.1:8080".to_owned())
}
