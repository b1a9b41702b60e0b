//! The rows a store describes itself with (facts 3.5).

use std::fmt;

use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::{
    lenient::{fit, or_default},
    words,
};

/// One row of `info`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct InfoRow {
    #[serde(default, deserialize_with = "or_default")]
    pub name: String,
    #[serde(default, deserialize_with = "cells")]
    pub values: Vec<InfoValue>,
}

/// A cell of an info row.
#[derive(Clone, Debug, PartialEq)]
pub enum InfoValue {
    Whole(i64),
    Decimal(f64),
    Flag(bool),
    /// Credentials in it are masked.
    Text(String),
    /// Anything else; shown as nothing.
    Foreign,
}

impl fmt::Display for InfoValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(n) => write!(f, "{n}"),
            Self::Decimal(n) => write!(f, "{n}"),
            Self::Flag(b) => write!(f, "{b}"),
            Self::Text(s) => f.write_str(s),
            Self::Foreign => Ok(()),
        }
    }
}

impl<'de> Deserialize<'de> for InfoValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match Value::deserialize(deserializer)? {
            Value::Bool(flag) => Self::Flag(flag),
            Value::String(text) => Self::Text(words::spoken(&text)),
            Value::Number(n) => match (n.as_i64(), n.as_f64()) {
                (Some(whole), _) => Self::Whole(whole),
                (None, Some(decimal)) => Self::Decimal(decimal),
                _ => Self::Foreign,
            },
            _ => Self::Foreign,
        })
    }
}

/// A list of cells, or one cell by itself.
fn cells<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<InfoValue>, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::Null => Vec::new(),
        Value::Array(items) => items.into_iter().filter_map(fit).collect(),
        one => fit(one).into_iter().collect(),
    })
}
