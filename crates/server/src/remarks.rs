//! What a person should know about a running server, said on standard error.

use std::net::SocketAddr;

/// What there is to remark on.
#[derive(Debug, Clone, Copy)]
pub struct Running<'a> {
    /// The console's origin.
    pub console: &'a str,
    /// Whether its pages were built into this program.
    pub built: bool,
    /// How many times less the platform's own work takes; `None` on the real platform.
    pub speed: Option<f64>,
    /// Whether requests to the platform go through this program.
    pub relayed: bool,
    /// Whether nobody may change anything.
    pub read_only: bool,
    /// The address really listened on.
    pub listening: SocketAddr,
}

impl Running<'_> {
    /// One remark a line.
    #[must_use]
    pub fn remarks(self) -> Vec<String> {
        let Self { console, built, speed, relayed, read_only, listening } = self;
        let mut remarks = Vec::new();
        remarks.push(if built {
            format!("open {console} in a browser. Ctrl-C stops this program.")
        } else {
            "the console was not built into this server, so there are no pages to show. Run \
             `make run`, or `make build` and then target/release/kvs-console."
                .to_owned()
        });
        remarks.push(match speed {
            Some(speed) => format!(
                "the platform is simulated, works {speed} times as fast as the real one, and is \
                 forgotten when this program ends. Sign in with one of the tokens on standard output."
            ),
            None if read_only => "this is the real platform, to look at only.".to_owned(),
            None => "this is the real platform: what is changed in the console changes real apps.".to_owned(),
        });
        if read_only {
            remarks.push(
                "read-only: the console sends nothing that changes anything, and nobody can switch that off in it."
                    .to_owned(),
            );
        }
        if relayed {
            remarks.push("requests to the platform go through this program.".to_owned());
        }
        if !listening.ip().is_loopback() {
            remarks.push(format!(
                "other machines can reach {listening}, and nothing on it is encrypted. Put \
                 something that speaks https in front of it, and set Strict-Transport-Security \
                 there."
            ));
        }
        remarks
    }
}
