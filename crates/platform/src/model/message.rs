//! A sentence instead of a record.

use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::words;

/// A short message, shown word for word and never parsed. Any JSON reads as one: an answer that is not relied on must
/// not turn a change that happened into a failure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// `None` when the platform said nothing.
    pub message: Option<String>,
}

impl<'de> Deserialize<'de> for Message {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let text = value.get("message").and_then(Value::as_str);
        Ok(Self { message: text.map(words::spoken).filter(|text| !text.trim().is_empty()) })
    }
}
