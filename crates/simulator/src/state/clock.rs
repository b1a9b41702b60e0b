//! The simulation's present moment: what the caller says, never running backwards, plus
//! whatever the inspector has advanced it by.

use time::macros::format_description;
use time::{Duration, OffsetDateTime, UtcOffset};

pub struct Clock {
    latest: OffsetDateTime,
    advanced: Duration,
}

impl Clock {
    pub fn new(now: OffsetDateTime) -> Self {
        Self { latest: to_utc(now), advanced: Duration::ZERO }
    }

    pub fn tick(&mut self, now: OffsetDateTime) -> OffsetDateTime {
        self.latest = self.latest.max(to_utc(now).saturating_add(self.advanced));
        self.latest
    }

    pub fn advance(&mut self, by: Duration) -> OffsetDateTime {
        self.advanced = self.advanced.saturating_add(by);
        self.latest = self.latest.saturating_add(by);
        self.latest
    }

    pub fn now(&self) -> OffsetDateTime {
        self.latest
    }
}

fn to_utc(moment: OffsetDateTime) -> OffsetDateTime {
    moment.checked_to_offset(UtcOffset::UTC).unwrap_or(moment)
}

/// The Platform API's style: `2012-01-01T12:00:00Z`.
pub fn stamp(moment: OffsetDateTime) -> String {
    moment.format(format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z")).unwrap_or_default()
}

/// The Data API's style: `2023-03-29T17:26:56.220+00:00`.
pub fn data_stamp(moment: OffsetDateTime) -> String {
    moment
        .format(format_description!(
            "[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:3]+00:00"
        ))
        .unwrap_or_default()
}

/// The Data API's other style: `2019-11-07 22:00:00 +0000` (facts 3.6).
pub fn old_data_stamp(moment: OffsetDateTime) -> String {
    moment
        .format(format_description!("[year]-[month]-[day] [hour]:[minute]:[second] +0000"))
        .unwrap_or_default()
}

/// The style of `info` rows: `2015-03-26 23:40 UTC`.
pub fn row_stamp(moment: OffsetDateTime) -> String {
    moment.format(format_description!("[year]-[month]-[day] [hour]:[minute] UTC")).unwrap_or_default()
}
