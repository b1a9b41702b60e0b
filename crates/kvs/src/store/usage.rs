//! How much of a store is in use, as far as its info rows tell.

use platform::model::{Database, InfoValue};

/// How much is in use. The rows have no fixed names or wording (facts 3.5): each figure is `None` when it cannot be
/// read, and none of them is more than what was true when the store was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Bytes of data.
    pub data_bytes: Option<u64>,
    /// Clients connected.
    pub connections: Option<u32>,
    /// Most clients at once, where the row says it.
    pub connection_limit: Option<u32>,
}

/// Names the row of the data's size is known to have. `Maxmemory` is not among them: it is the eviction policy.
const DATA_ROWS: [&str; 4] = ["memory", "data size", "used memory", "memory used"];
const CONNECTION_ROW: &str = "connections";

pub(super) fn usage(database: &Database) -> Usage {
    let cell = |names: &[&str]| {
        let mut rows = database.info.iter();
        let row = rows.find(|row| names.iter().any(|name| row.name.trim().eq_ignore_ascii_case(name)))?;
        row.values.first()
    };
    let connections = cell(&[CONNECTION_ROW]).map(ToString::to_string).unwrap_or_default();
    let (used, limit) = connections.split_once('/').unwrap_or((connections.as_str(), ""));
    Usage {
        data_bytes: cell(&DATA_ROWS).and_then(bytes),
        connections: leading_number(used),
        connection_limit: leading_number(limit),
    }
}

/// `12.5 MB`, `12.5 MB / 50 MB`, or a bare number of bytes.
fn bytes(cell: &InfoValue) -> Option<u64> {
    if let InfoValue::Whole(bytes) = cell {
        return u64::try_from(*bytes).ok();
    }
    let text = cell.to_string();
    let used = text.split('/').next()?.trim();
    let end = used.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(used.len());
    let (number, unit) = used.split_at_checked(end)?;
    let number: f64 = number.parse().ok()?;
    let unit = unit.split_whitespace().next().unwrap_or_default().to_ascii_lowercase();
    let factor = match unit.as_str() {
        "" | "b" | "byte" | "bytes" => 1.0,
        "k" | "kb" | "kib" => 1e3,
        "m" | "mb" | "mib" => 1e6,
        "g" | "gb" | "gib" => 1e9,
        _ => return None,
    };
    Some((number * factor) as u64)
}

fn leading_number(text: &str) -> Option<u32> {
    let digits: String = text.trim().chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}
