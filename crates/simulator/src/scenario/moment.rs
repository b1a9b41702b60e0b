//! Moments as people say them, counted from the start of the simulation, so that a file stays true
//! whenever it is read: `in 3 days`, `2 years ago`, `now`.

use serde::de::{Deserialize, Deserializer, Error};
use time::{Duration, OffsetDateTime};

/// A moment counted from the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment(Duration);

const UNITS: [(&str, i64); 6] = [
    ("minute", 60),
    ("hour", 3600),
    ("day", 86_400),
    ("week", 604_800),
    ("month", 30 * 86_400),
    ("year", 365 * 86_400),
];
/// Further away nothing of ours happens, in years.
const FURTHEST: i64 = 100;

impl Moment {
    pub const fn days(days: i64) -> Self {
        Self(Duration::days(days))
    }

    pub fn from(self, now: OffsetDateTime) -> OffsetDateTime {
        now.saturating_add(self.0)
    }

    fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_lowercase();
        if text == "now" {
            return Some(Self(Duration::ZERO));
        }
        let (sign, amount) = match (text.strip_prefix("in "), text.strip_suffix(" ago")) {
            (Some(amount), None) => (1, amount),
            (None, Some(amount)) => (-1, amount),
            _ => return None,
        };
        let (number, unit) = amount.trim().split_once(' ')?;
        let number: i64 = number.parse().ok()?;
        let unit = unit.trim();
        let unit = unit.strip_suffix('s').unwrap_or(unit);
        let (_, seconds) = UNITS.iter().find(|(name, _)| *name == unit)?;
        let away = number.checked_mul(*seconds)?;
        let possible = 0..=FURTHEST * 365 * 86_400;
        possible.contains(&away).then(|| Self(Duration::seconds(sign * away)))
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| {
            D::Error::custom(format!(
                "{text:?} is no moment: say `now`, `in 3 days` or `2 years ago` (minutes, hours, days, weeks, \
                 months, years)"
            ))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_said_as_people_say_it() {
        let seconds = |text: &str| Moment::parse(text).map(|moment| moment.0.whole_seconds());
        assert_eq!(seconds("now"), Some(0));
        assert_eq!(seconds("in 3 days"), Some(259_200));
        assert_eq!(seconds("In 1 hour"), Some(3600));
        assert_eq!(seconds("2 years ago"), Some(-63_072_000));
        for wrong in ["", "3 days", "in days", "in -3 days", "in 3 moons", "in 3 days ago", "in 900 years"] {
            assert_eq!(seconds(wrong), None, "{wrong}");
        }
    }
}
