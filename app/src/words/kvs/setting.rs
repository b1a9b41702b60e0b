//! Settings of a store: names, values, and what they mean.

use crate::text::{Message, kvs::setting as text};

/// Names of the settings, and that the platform did not tell one.
pub(crate) use crate::text::kvs::setting::{EVICTION, NOT_TOLD, NOTIFICATIONS, TIMEOUT};

/// What happens when the memory is full.
pub fn eviction(policy: &str) -> Message {
    match policy {
        "noeviction" => text::NOEVICTION,
        "allkeys-lru" => text::ALLKEYS_LRU,
        "allkeys-lfu" => text::ALLKEYS_LFU,
        "allkeys-random" => text::ALLKEYS_RANDOM,
        "volatile-lru" => text::VOLATILE_LRU,
        "volatile-lfu" => text::VOLATILE_LFU,
        "volatile-random" => text::VOLATILE_RANDOM,
        "volatile-ttl" => text::VOLATILE_TTL,
        _ => text::POLICY_UNKNOWN,
    }
}

/// How long an idle connection is kept.
pub fn timeout(seconds: i64) -> String {
    match seconds {
        ..=0 => text::NEVER_CLOSED.into(),
        seconds => text::TimeoutAfter { seconds }.text(),
    }
}

/// The value of a timeout.
pub fn timeout_value(seconds: i64) -> String {
    if seconds <= 0 { text::OFF.into() } else { text::Seconds { seconds: &seconds }.text() }
}

/// The value of the notification flags.
pub fn notifications_value(flags: &str) -> String {
    if is_off(flags) { text::OFF.into() } else { flags.to_owned() }
}

/// What the notification flags mean.
pub fn notifications(flags: &str) -> String {
    if is_off(flags) {
        return text::NOT_PUBLISHED.into();
    }
    let known = [
        ('K', text::BY_KEY),
        ('E', text::BY_KIND),
        ('g', text::GENERIC),
        ('$', text::STRINGS),
        ('l', text::LISTS),
        ('s', text::SETS),
        ('h', text::HASHES),
        ('z', text::SORTED_SETS),
        ('t', text::STREAMS),
        ('x', text::EXPIRED),
        ('e', text::EVICTED),
        ('m', text::MISSED),
        ('A', text::ALL_KINDS),
    ];
    let kinds: Vec<String> =
        known.iter().filter(|(flag, _)| flags.contains(*flag)).map(|(_, kind)| (*kind).into()).collect();
    if kinds.is_empty() {
        text::FLAGS_UNKNOWN.into()
    } else {
        text::Published { kinds: &crate::words::list(&kinds) }.text()
    }
}

fn is_off(flags: &str) -> bool {
    matches!(flags.trim().to_ascii_lowercase().as_str(), "" | "disabled" | "off" | "none")
}

/// That a value is, or is not, what it is at the start.
pub fn default(value: &str, default: &str) -> String {
    if value == default { text::IS_DEFAULT.into() } else { text::DefaultIs { value: &default }.text() }
}
