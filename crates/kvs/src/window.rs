//! The weekly maintenance window (facts 4.5).

use time::{Duration, OffsetDateTime, Time, UtcOffset, Weekday};

/// A time of the week, in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WeekTime {
    pub weekday: Weekday,
    pub hour: u8,
    pub minute: u8,
}

/// A weekly window, with its text for when it cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeeklyWindow {
    text: String,
    slot: Option<(WeekTime, WeekTime)>,
}

/// One week's window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occurrence {
    pub start: OffsetDateTime,
    pub end: OffsetDateTime,
}

const WEEK_MINUTES: i64 = 7 * 24 * 60;
/// How long a window is when only its start is given.
const WINDOW_MINUTES: i64 = 4 * 60;

impl WeeklyWindow {
    /// Reads `Mondays 22:30 to Tuesdays 02:30 UTC`, `Tuesdays 18:30 to 22:30 UTC` or `Mondays 10:30`; never fails.
    pub fn parse(text: &str) -> Self {
        Self { text: text.trim().to_owned(), slot: slot(text) }
    }

    /// As the platform words it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Start and end, when the text could be read.
    pub fn slot(&self) -> Option<(WeekTime, WeekTime)> {
        self.slot
    }

    /// The window running now, if one is.
    pub fn current(&self, now: OffsetDateTime) -> Option<Occurrence> {
        let next = self.next_after(now)?;
        let week = Duration::minutes(WEEK_MINUTES);
        let last = Occurrence { start: next.start.checked_sub(week)?, end: next.end.checked_sub(week)? };
        (now < last.end).then_some(last)
    }

    /// The next window that begins after `now`.
    pub fn next_after(&self, now: OffsetDateTime) -> Option<Occurrence> {
        let (start, end) = self.slot?;
        let now = now.checked_to_offset(UtcOffset::UTC)?;
        let midnight = now.replace_time(Time::MIDNIGHT);
        let today = i64::from(now.weekday().number_days_from_monday()) * 24 * 60;
        let since_midnight = now - midnight;
        let mut ahead = (start.minutes() - today).rem_euclid(WEEK_MINUTES);
        if Duration::minutes(ahead) <= since_midnight {
            ahead += WEEK_MINUTES;
        }
        let length = match (end.minutes() - start.minutes()).rem_euclid(WEEK_MINUTES) {
            0 => WEEK_MINUTES,
            length => length,
        };
        let start = midnight.checked_add(Duration::minutes(ahead))?;
        Some(Occurrence { start, end: start.checked_add(Duration::minutes(length))? })
    }
}

impl WeekTime {
    fn minutes(self) -> i64 {
        let day = i64::from(self.weekday.number_days_from_monday());
        (day * 24 + i64::from(self.hour)) * 60 + i64::from(self.minute)
    }

    fn plus(self, minutes: i64) -> Option<Self> {
        let total = (self.minutes() + minutes).rem_euclid(WEEK_MINUTES);
        let weekday = Weekday::Monday.nth_next(u8::try_from(total / (24 * 60)).ok()?);
        let of_day = total % (24 * 60);
        Some(Self { weekday, hour: u8::try_from(of_day / 60).ok()?, minute: u8::try_from(of_day % 60).ok()? })
    }
}

fn slot(text: &str) -> Option<(WeekTime, WeekTime)> {
    let text = text.trim().to_ascii_lowercase();
    let text = text.strip_suffix("utc").unwrap_or(&text).trim();
    let Some((start, end)) = text.split_once(" to ") else {
        let start = week_time(text, None)?;
        return Some((start, start.plus(WINDOW_MINUTES)?));
    };
    let start = week_time(start, None)?;
    Some((start, week_time(end, Some(start.weekday))?))
}

fn week_time(text: &str, same_day: Option<Weekday>) -> Option<WeekTime> {
    let mut words = text.split_whitespace();
    let first = words.next()?;
    let (weekday, clock) = match words.next() {
        Some(clock) => (weekday(first)?, clock),
        None => (same_day?, first),
    };
    if words.next().is_some() {
        return None;
    }
    let (hour, minute) = clock.split_once(':')?;
    let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
    Time::from_hms(hour, minute, 0).ok()?;
    Some(WeekTime { weekday, hour, minute })
}

fn weekday(word: &str) -> Option<Weekday> {
    let days = [
        (Weekday::Monday, "mondays"),
        (Weekday::Tuesday, "tuesdays"),
        (Weekday::Wednesday, "wednesdays"),
        (Weekday::Thursday, "thursdays"),
        (Weekday::Friday, "fridays"),
        (Weekday::Saturday, "saturdays"),
        (Weekday::Sunday, "sundays"),
    ];
    // `Mon`, `Monday` and `Mondays` all occur.
    days.into_iter().find(|(_, name)| word.len() >= 3 && name.starts_with(word)).map(|(day, _)| day)
}
