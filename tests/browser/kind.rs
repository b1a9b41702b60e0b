//! Which browser a journey runs in.

/// A browser. What only Chromium can be told to do (lose its network, crash, be a phone) is for journeys in Chromium.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Chromium,
    Firefox,
}

impl Kind {
    /// What `KVS_BROWSER` says: `chromium`, which it is without it, or `firefox`.
    pub fn wanted() -> Self {
        match std::env::var("KVS_BROWSER").as_deref() {
            Err(_) | Ok("" | "chromium") => Self::Chromium,
            Ok("firefox") => Self::Firefox,
            Ok(other) => panic!("KVS_BROWSER is {other:?}; it can be chromium or firefox"),
        }
    }
}
