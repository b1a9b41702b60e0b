//! What an eviction policy may delete when the memory is full.

/// Every policy of the engine (facts 3.5), the careful ones first.
pub const EVICTION_POLICIES: [&str; 8] = [
    "noeviction",
    "volatile-lru",
    "volatile-lfu",
    "volatile-ttl",
    "volatile-random",
    "allkeys-lru",
    "allkeys-lfu",
    "allkeys-random",
];

/// Which keys a policy may delete to make room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evicts {
    /// None: writes fail instead.
    Nothing,
    /// Keys that expire. Where there are none of those, writes fail.
    KeysThatExpire,
    /// Any key, also one that nobody gave an expiry.
    AnyKey,
    /// A policy this program does not know.
    Unknown,
}

/// Which keys a policy may delete.
pub fn evicts(policy: &str) -> Evicts {
    let policy = policy.trim().to_ascii_lowercase();
    match policy.split_once('-') {
        None if policy == "noeviction" => Evicts::Nothing,
        Some(("volatile", "lru" | "lfu" | "ttl" | "random")) => Evicts::KeysThatExpire,
        Some(("allkeys", "lru" | "lfu" | "random")) => Evicts::AnyKey,
        _ => Evicts::Unknown,
    }
}

/// Whether keys that are safe now may be deleted after this change. What is not known counts as everything.
pub fn puts_keys_at_risk(now: &str, then: &str) -> bool {
    evicts(then) > evicts(now) || evicts(then) == Evicts::Unknown
}
