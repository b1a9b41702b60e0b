//! Apps and the spaces they run in.

use super::super::moment::Moment;
use crate::access::right::Right;
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use std::collections::BTreeMap;
use std::fmt;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpaceText {
    pub name: String,
    pub region: String,
    #[serde(default)]
    pub shield: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppText {
    pub name: String,
    /// An account, unless a team owns it; the first account when nobody says.
    pub owner: Option<String>,
    pub team: Option<String>,
    #[serde(default = "us")]
    pub region: String,
    pub space: Option<String>,
    #[serde(default)]
    pub collaborators: BTreeMap<String, Right>,
    /// Maintenance mode.
    #[serde(default)]
    pub maintenance: bool,
    #[serde(default)]
    pub preboot: bool,
    /// Process type to how many dynos, or to [`ProcessText`]'s fields.
    #[serde(default)]
    pub formation: BTreeMap<String, ProcessText>,
    /// Commands of one-off dynos that run.
    #[serde(default)]
    pub one_off: Vec<String>,
    #[serde(default = "one")]
    pub releases: u32,
    /// Config vars set by people.
    #[serde(default)]
    pub config: BTreeMap<String, String>,
    #[serde(default = "a_year_ago")]
    pub created: Moment,
}

/// `2`, or `{ quantity = 2, size = "Standard-2X", command = "bin/worker" }`.
#[derive(Clone, Debug)]
pub struct ProcessText {
    pub quantity: u32,
    pub size: Option<String>,
    pub command: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProcessFields {
    quantity: u32,
    size: Option<String>,
    command: Option<String>,
}

impl<'de> Deserialize<'de> for ProcessText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ProcessVisitor)
    }
}

struct ProcessVisitor;

impl ProcessVisitor {
    fn so_many<E: Error>(number: Option<u32>) -> Result<ProcessText, E> {
        let quantity = number.ok_or_else(|| E::custom("a quantity is a whole number from 0 to 100"))?;
        Ok(ProcessText { quantity, size: None, command: None })
    }
}

impl<'de> Visitor<'de> for ProcessVisitor {
    type Value = ProcessText;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a number of dynos, or a table with quantity, size and command")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<ProcessText, E> {
        Self::so_many(u32::try_from(number).ok())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<ProcessText, E> {
        Self::so_many(u32::try_from(number).ok())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<ProcessText, A::Error> {
        let ProcessFields { quantity, size, command } =
            ProcessFields::deserialize(MapAccessDeserializer::new(map))?;
        Ok(ProcessText { quantity, size, command })
    }
}

fn us() -> String {
    "us".to_owned()
}

fn one() -> u32 {
    1
}

pub fn a_year_ago() -> Moment {
    Moment::days(-365)
}
