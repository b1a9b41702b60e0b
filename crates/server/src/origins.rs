//! Where things are: the addresses the console, the platform and the browser know one another by.

use std::net::SocketAddr;

pub use simulator::sockets::origin_of;

/// Scheme, host and port, without a slash at the end.
pub const HEROKU_PLATFORM: &str = "https://api.heroku.com";
/// The Data API's origin (facts 1.1).
pub const HEROKU_DATA: &str = "https://api.data.heroku.com";

/// The two APIs. The simulator answers both on one origin: their paths do not overlap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upstreams {
    /// Scheme, host and port of the Platform API.
    pub platform: String,
    /// Scheme, host and port of the Data API.
    pub data: String,
}

impl Upstreams {
    /// The real ones.
    #[must_use]
    pub fn heroku() -> Self {
        Self { platform: HEROKU_PLATFORM.to_owned(), data: HEROKU_DATA.to_owned() }
    }

    /// Both APIs on the simulator's port.
    #[must_use]
    pub fn simulated(at: SocketAddr) -> Self {
        let origin = origin_of(at);
        Self { platform: origin.clone(), data: origin }
    }

    /// Each origin once.
    #[must_use]
    pub fn distinct(&self) -> Vec<&str> {
        let mut all = vec![self.platform.as_str()];
        if self.data != self.platform {
            all.push(&self.data);
        }
        all
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_simulator_is_one_origin_for_both_apis() {
        let simulated = Upstreams::simulated("127.0.0.1:9".parse().unwrap());
        assert_eq!(simulated.distinct(), ["http://127.0.0.1:9"]);
        assert_eq!(Upstreams::heroku().distinct(), [HEROKU_PLATFORM, HEROKU_DATA]);
    }
}
