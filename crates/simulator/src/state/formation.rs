//! Process types and how many dynos of each are wanted.

use time::OffsetDateTime;
use uuid::Uuid;

pub struct Process {
    pub id: Uuid,
    pub kind: String,
    pub quantity: u32,
    pub size: String,
    pub command: String,
    pub updated_at: OffsetDateTime,
}

/// The most dynos one process type may have.
pub const MOST: u32 = 100;

/// A quantity as a request words it: a number, `"2"`, or a change such as `"+1"` or `"-1"`.
pub fn quantity(asked: &serde_json::Value, present: u32) -> Option<u32> {
    let wanted = match asked {
        serde_json::Value::Number(number) => number.as_i64()?,
        serde_json::Value::String(text) if text.starts_with(['+', '-']) => {
            i64::from(present).checked_add(text.parse().ok()?)?
        }
        serde_json::Value::String(text) => text.parse().ok()?,
        _ => return None,
    };
    u32::try_from(wanted).ok().filter(|wanted| *wanted <= MOST)
}

/// Dyno sizes of different tiers cannot be mixed in one app (facts 5.4): `eco`, `basic`, or the rest.
pub fn tier(size: &str) -> &'static str {
    match size.to_ascii_lowercase().as_str() {
        "eco" => "eco",
        "basic" => "basic",
        _ => "professional",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_quantity_may_be_a_number_a_text_or_a_change() {
        assert_eq!(quantity(&json!(3), 1), Some(3));
        assert_eq!(quantity(&json!("0"), 2), Some(0));
        assert_eq!(quantity(&json!("+1"), 2), Some(3));
        assert_eq!(quantity(&json!("-1"), 2), Some(1));
        for refused in [json!("-1"), json!(101), json!("two"), json!(null), json!(1.5), json!(-4)] {
            assert_eq!(quantity(&refused, 0), None, "{refused}");
        }
    }
}
