//! A plan by its name.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What a plan's rules depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// `mini`, formerly `hobby-dev`.
    Mini,
    Premium,
    Private,
    Shield,
    /// A family this program does not know: its rules are unknown, its name is shown.
    Other,
}

/// A plan, from `heroku-redis:premium-0`, `premium-0`, `mini`, `hobby-dev`, `hobby` or any other name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Plan {
    short: String,
    family: Family,
    level: Option<u32>,
}

impl Plan {
    /// Reads either form; never fails.
    pub fn parse(name: &str) -> Self {
        let name = name.trim();
        let short = name.rsplit_once(':').map_or(name, |(_, short)| short).to_ascii_lowercase();
        let (head, tail) = short.split_once('-').unwrap_or((short.as_str(), ""));
        let level = tail.parse().ok();
        let family = match head {
            "mini" | "hobby" => Family::Mini,
            "premium" if level.is_some() => Family::Premium,
            "private" if level.is_some() => Family::Private,
            "shield" if level.is_some() => Family::Shield,
            _ => Family::Other,
        };
        Self { short, family, level }
    }

    /// The short name, `premium-0`; empty when the platform gave none.
    pub fn name(&self) -> &str {
        &self.short
    }

    /// Its family.
    pub fn family(&self) -> Family {
        self.family
    }

    /// The number after the family, 0 to 14.
    pub fn level(&self) -> Option<u32> {
        self.level
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.short)
    }
}

impl Serialize for Plan {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.short)
    }
}

impl<'de> Deserialize<'de> for Plan {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::parse(&String::deserialize(deserializer)?))
    }
}
