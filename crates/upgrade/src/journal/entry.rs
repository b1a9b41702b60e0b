use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use time::OffsetDateTime;

use super::What;

/// One thing that happened, and when.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Entry {
    #[serde(with = "time::serde::rfc3339")]
    at: OffsetDateTime,
    what: Kept,
}

/// An entry we know, or one we keep without understanding it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
enum Kept {
    Known(Box<What>),
    Foreign(Value),
}

impl Entry {
    pub(crate) fn new(what: What, at: OffsetDateTime) -> Self {
        Self { at, what: Kept::Known(Box::new(what)) }
    }

    /// When.
    pub fn at(&self) -> OffsetDateTime {
        self.at
    }

    /// What; `None` for an entry written by another version of this program.
    pub fn what(&self) -> Option<&What> {
        match &self.what {
            Kept::Known(what) => Some(what),
            Kept::Foreign(_) => None,
        }
    }
}

impl<'de> Deserialize<'de> for Entry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Raw {
            #[serde(with = "time::serde::rfc3339")]
            at: OffsetDateTime,
            what: Value,
        }
        let Raw { at, what } = Raw::deserialize(deserializer)?;
        let what = match What::deserialize(&what) {
            Ok(known) => Kept::Known(Box::new(known)),
            Err(_) => Kept::Foreign(what),
        };
        Ok(Self { at, what })
    }
}
