//! Reading that takes what fits and leaves out what does not.
//!
//! The platform's schemas and its real answers differ (facts 3.2, 3.6), and one odd field must not hide an add-on.
//! So only what identifies a thing, or what would be acted upon, is required; anything else that is missing, `null`
//! or of another kind reads as unknown.

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, Error as _},
};
use serde_json::Value;

use crate::{body::Body, words};

/// For an optional field: its default where the value is `null` or does not fit.
pub(crate) fn or_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned + Default,
{
    Ok(fit(Value::deserialize(deserializer)?).unwrap_or_default())
}

/// For a list inside an answer: the rows that fit.
pub(crate) fn rows<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    Ok(some_rows(deserializer)?.unwrap_or_default())
}

/// The same where "left out" and "empty" are different things.
pub(crate) fn some_rows<'de, D, T>(deserializer: D) -> Result<Option<Vec<T>>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    Ok(match Value::deserialize(deserializer)? {
        Value::Array(items) => Some(items.into_iter().filter_map(fit).collect()),
        _ => None,
    })
}

/// For an object of which only the names of its fields matter.
pub(crate) fn names<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::Object(fields) => fields.into_iter().map(|(name, _)| name).collect(),
        _ => Vec::new(),
    })
}

/// For a required whole number, also one written as a text. It fails rather than guesses: a wrong number of dynos
/// would be put back later.
pub(crate) fn count<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: TryFrom<u64>,
{
    let number = match Value::deserialize(deserializer)? {
        Value::Number(n) => n.as_u64(),
        Value::String(s) => s.trim().parse().ok(),
        _ => None,
    };
    number.and_then(|n| T::try_from(n).ok()).ok_or_else(|| D::Error::custom("expected a whole number"))
}

/// For seconds: a whole number, a decimal or a text (facts 3.6).
pub(crate) fn seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<f64>, D::Error> {
    let seconds = match Value::deserialize(deserializer)? {
        Value::Number(n) => n.as_f64(),
        Value::String(s) => s.trim().parse().ok(),
        _ => None,
    };
    Ok(seconds.filter(|s: &f64| s.is_finite() && *s >= 0.0))
}

/// For a sentence of the platform that is shown word for word.
pub(crate) fn spoken<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let text: Option<String> = or_default(deserializer)?;
    Ok(text.map(|text| words::spoken(&text)))
}

/// For an address a person may open.
pub(crate) fn address<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let text: Option<String> = or_default(deserializer)?;
    Ok(text.and_then(words::address))
}

/// The value as a `T`, if it fits.
pub(crate) fn fit<T: DeserializeOwned>(value: Value) -> Option<T> {
    T::deserialize(Body(value)).ok()
}
