//! Times of the week by the person's clock.

use time::{Duration, OffsetDateTime};

use crate::browser::zone;

/// How many minutes the person's clock is ahead of UTC now.
pub fn offset(now: OffsetDateTime) -> i64 {
    zone::offset(now)
}

/// Whether the person's clocks change during the year.
pub fn changes(now: OffsetDateTime) -> bool {
    let months = (1..=11).filter_map(|month| now.checked_add(Duration::days(30 * month)));
    let offset = zone::offset(now);
    months.into_iter().any(|then| zone::offset(then) != offset)
}

/// `20:30`: people who choose a time look for it in this form whatever their language.
pub fn clock(hour: u8, minute: u8) -> String {
    format!("{hour:02}:{minute:02}")
}

/// Reads what [`clock`] wrote.
pub fn read(text: &str) -> Option<(u8, u8)> {
    let (hour, minute) = text.split_once(':')?;
    Some((hour.parse().ok()?, minute.parse().ok()?))
}
