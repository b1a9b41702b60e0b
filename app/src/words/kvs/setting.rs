//! Settings of a store: names, values, and what they mean.

/// Names of the settings.
pub const EVICTION: &str = "Eviction policy";
pub const TIMEOUT: &str = "Idle timeout";
pub const NOTIFICATIONS: &str = "Keyspace notifications";

/// What happens when the memory is full.
pub fn eviction(policy: &str) -> String {
    match policy {
        "noeviction" => "When the memory is full, writes fail and nothing is deleted.",
        "allkeys-lru" => "When the memory is full, the keys used longest ago are deleted.",
        "allkeys-lfu" => "When the memory is full, the keys used least often are deleted.",
        "allkeys-random" => "When the memory is full, any keys are deleted.",
        "volatile-lru" => {
            "When the memory is full, keys that expire are deleted, the ones used longest ago first."
        }
        "volatile-lfu" => {
            "When the memory is full, keys that expire are deleted, the ones used least often first."
        }
        "volatile-random" => "When the memory is full, any of the keys that expire are deleted.",
        "volatile-ttl" => "When the memory is full, the keys that expire soonest are deleted.",
        _ => "This console does not know this policy.",
    }
    .to_owned()
}

/// How long an idle connection is kept.
pub fn timeout(seconds: i64) -> String {
    match seconds {
        ..=0 => "Idle connections are never closed.".to_owned(),
        1 => "Idle connections are closed after 1 second.".to_owned(),
        seconds => format!("Idle connections are closed after {seconds} seconds."),
    }
}

/// The value of a timeout.
pub fn timeout_value(seconds: i64) -> String {
    if seconds <= 0 { "off".to_owned() } else { format!("{seconds} s") }
}

/// The value of the notification flags.
pub fn notifications_value(flags: &str) -> String {
    if is_off(flags) { "off".to_owned() } else { flags.to_owned() }
}

/// What the notification flags mean.
pub fn notifications(flags: &str) -> String {
    if is_off(flags) {
        return "The store does not publish what happens to keys.".to_owned();
    }
    let known = [
        ('K', "events by key"),
        ('E', "events by kind"),
        ('g', "generic commands"),
        ('$', "strings"),
        ('l', "lists"),
        ('s', "sets"),
        ('h', "hashes"),
        ('z', "sorted sets"),
        ('t', "streams"),
        ('x', "keys that expired"),
        ('e', "keys that were evicted"),
        ('m', "keys that were missed"),
        ('A', "all kinds but missed keys"),
    ];
    let parts: Vec<String> = known
        .iter()
        .filter(|(flag, _)| flags.contains(*flag))
        .map(|(_, words)| (*words).to_owned())
        .collect();
    if parts.is_empty() {
        "This console does not know these flags.".to_owned()
    } else {
        format!("The store publishes {}.", crate::words::list(&parts))
    }
}

fn is_off(flags: &str) -> bool {
    matches!(flags.trim().to_ascii_lowercase().as_str(), "" | "disabled" | "off" | "none")
}

/// That a value is, or is not, what it is at the start.
pub fn default(value: &str, default: &str) -> String {
    if value == default { "the default".to_owned() } else { format!("default is {default}") }
}

/// That the platform did not tell.
pub const NOT_TOLD: &str = "Not told by the platform";
