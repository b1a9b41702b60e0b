//! A store's settings, with the defaults of every plan (facts 3.5).

#[derive(Clone)]
pub struct Settings {
    pub maxmemory_policy: String,
    pub notify_keyspace_events: String,
    pub timeout: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self { maxmemory_policy: "noeviction".into(), notify_keyspace_events: String::new(), timeout: 300 }
    }
}

/// Every eviction policy, with what it does.
pub const POLICIES: [(&str, &str); 8] = [
    ("noeviction", "answer writes with an error when memory is full"),
    ("allkeys-lru", "drop the least recently used keys"),
    ("volatile-lru", "drop the least recently used keys that expire"),
    ("allkeys-random", "drop any keys"),
    ("volatile-random", "drop any keys that expire"),
    ("volatile-ttl", "drop the keys that expire soonest"),
    ("allkeys-lfu", "drop the least often used keys"),
    ("volatile-lfu", "drop the least often used keys that expire"),
];

/// The flags keyspace notifications are made of.
pub const NOTIFICATION_FLAGS: &str = "KEg$lshztxemAdn";
