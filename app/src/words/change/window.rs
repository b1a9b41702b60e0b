//! Choosing a weekly window.

use kvs::{WeekTime, WeeklyWindow};

use crate::browser::zone;
pub(crate) use crate::text::change::window::*;

/// A window as people say it; the platform's own text where that could not be read as times.
pub fn written(window: &WeeklyWindow) -> String {
    let Some((start, end)) = window.slot() else { return window.text().to_owned() };
    let clock = |at: WeekTime| format!("{:02}:{:02}", at.hour, at.minute);
    let (day, from, to) = (zone::weekday(start.weekday), clock(start), clock(end));
    if start.weekday == end.weekday {
        return OnOneDay { day: &day, start: &from, end: &to }.text();
    }
    OverMidnight { day: &day, start: &from, next: &zone::weekday(end.weekday), end: &to }.text()
}

/// In which zone days and times are told. `offset` is how many minutes the person's clock is ahead of UTC.
pub fn in_zone(offset: i64) -> String {
    match offset {
        0 => IN_UTC.into(),
        offset => InZone { offset: &from_utc(offset) }.text(),
    }
}

/// `UTC+05:45`.
fn from_utc(offset: i64) -> String {
    let sign = if offset < 0 { '-' } else { '+' };
    let minutes = offset.unsigned_abs();
    format!("UTC{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use ::kvs::Tongue;

    use super::*;
    use crate::text::in_language;

    #[test]
    fn a_window_is_told_as_the_platform_tells_it() {
        for text in ["Sundays 02:00 to 06:00 UTC", "Mondays 22:30 to Tuesdays 02:30 UTC", "whenever"] {
            assert_eq!(written(&WeeklyWindow::parse(text)), text);
        }
        in_language(Tongue::Japanese, || {
            let told = written(&WeeklyWindow::parse("Sundays 02:00 to 06:00 UTC"));
            assert!(told.starts_with("毎週") && told.contains("02:00 から 06:00"), "{told}");
        });
    }

    #[test]
    fn a_zone_is_told_by_how_far_it_is_from_utc() {
        for (offset, text) in [(60, "UTC+01:00"), (-210, "UTC-03:30"), (345, "UTC+05:45")] {
            assert!(in_zone(offset).contains(text), "{}", in_zone(offset));
        }
        assert!(in_zone(0).contains("are in UTC"));
    }
}
