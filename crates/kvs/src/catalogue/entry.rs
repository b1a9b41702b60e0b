//! One version line in the catalogue.

use serde::Deserialize;
use time::Date;

use crate::{Approximate, Family, Line, Plan, Source, day};

/// Which engine answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Engine {
    Redis,
    Valkey,
    /// The line began as Redis and went on as Valkey.
    RedisThenValkey,
}

/// How well something is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Heroku wrote it, in a page or in a notice quoted in public.
    Published,
    /// Somebody saw it in use.
    Reported,
    /// It follows from something else.
    Inferred,
}

/// Which plans a notice was for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Applies {
    #[default]
    All,
    Mini,
    Production,
}

impl Applies {
    fn to(self, plan: &Plan) -> bool {
        match self {
            Self::All => true,
            Self::Mini => plan.family() == Family::Mini,
            Self::Production => plan.is_production() == Some(true),
        }
    }
}

/// The dates of one deprecation notice. A missing date is not known.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Retirement {
    #[serde(default)]
    pub applies: Applies,
    #[serde(default)]
    pub announced: Option<Approximate>,
    /// No new stores from this day on.
    #[serde(default, deserialize_with = "day::maybe_date")]
    pub provisioning_off: Option<Date>,
    /// Upgraded by force after this day.
    #[serde(default, deserialize_with = "day::maybe_date")]
    pub forced_from: Option<Date>,
    /// Without support after this day.
    #[serde(default, deserialize_with = "day::maybe_date")]
    pub unsupported_from: Option<Date>,
    /// The line the notice advises.
    #[serde(default)]
    pub replacement: Option<Line>,
    pub source: Source,
    #[serde(deserialize_with = "day::date")]
    pub last_checked: Date,
    pub confidence: Confidence,
}

/// A notice that was taken back. Its dates are kept out of the catalogue on purpose.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Withdrawn {
    /// When it was sent.
    pub sent: Approximate,
    pub source: Source,
}

/// What the catalogue knows about one version line.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct VersionLine {
    pub line: Line,
    pub engine: Engine,
    #[serde(default)]
    pub available_from: Option<Approximate>,
    /// Empty: none is known, see `retirement_unknown`.
    #[serde(default)]
    pub retirements: Vec<Retirement>,
    /// True when there must have been a notice and its dates were not found: the line is then neither supported nor
    /// retired, but unknown.
    #[serde(default)]
    pub retirement_unknown: bool,
    #[serde(default)]
    pub withdrawn: Vec<Withdrawn>,
    pub source: Source,
    #[serde(deserialize_with = "day::date")]
    pub last_checked: Date,
    pub confidence: Confidence,
    /// A remark for whoever keeps the catalogue; English.
    #[serde(default)]
    pub note: Option<String>,
}

impl VersionLine {
    /// The notice that holds for a plan.
    pub fn retirement(&self, plan: &Plan) -> Option<&Retirement> {
        self.retirements.iter().find(|notice| notice.applies.to(plan))
    }

    /// Whether the dates for a plan are unknown, as opposed to "none announced".
    pub fn dates_unknown(&self, plan: &Plan) -> bool {
        self.retirement(plan).is_none() && (self.retirement_unknown || !self.retirements.is_empty())
    }
}
