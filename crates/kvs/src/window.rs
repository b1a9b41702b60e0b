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
const HALF_HOUR: i64 = 30;

impl WeeklyWindow {
    /// The window that begins at this time of the week, as the platform would word it.
    pub fn beginning(start: WeekTime) -> Self {
        let end = start.later(WINDOW_MINUTES);
        let clock = |at: WeekTime| format!("{:02}:{:02}", at.hour, at.minute);
        let day = if end.weekday == start.weekday { String::new() } else { format!("{}s ", end.weekday) };
        let text = format!("{}s {} to {day}{} UTC", start.weekday, clock(start), clock(end));
        Self { text, slot: Some((start, end)) }
    }

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
    /// Minutes since the week began, on Monday.
    fn minutes(self) -> i64 {
        let day = i64::from(self.weekday.number_days_from_monday());
        (day * 24 + i64::from(self.hour)) * 60 + i64::from(self.minute)
    }

    /// So many minutes later in the week, or earlier with a negative number; after Sunday comes Monday.
    #[must_use]
    pub fn later(self, minutes: i64) -> Self {
        let total = (self.minutes() + minutes).rem_euclid(WEEK_MINUTES);
        let (day, of_day) = (total / (24 * 60), total % (24 * 60));
        let small = |number: i64| u8::try_from(number).unwrap_or_default();
        Self {
            weekday: Weekday::Monday.nth_next(small(day)),
            hour: small(of_day / 60),
            minute: small(of_day % 60),
        }
    }

    /// As the platform takes it: `tuesday` and `18:30`, in UTC.
    pub fn spelled(self) -> (String, String) {
        (self.weekday.to_string().to_ascii_lowercase(), format!("{:02}:{:02}", self.hour, self.minute))
    }
}

/// The times of day at which a window can begin, by a clock that is `offset` minutes ahead of UTC: the platform takes
/// half hours in UTC, which by some clocks are quarters.
pub fn window_starts(offset: i64) -> Vec<(u8, u8)> {
    let first = offset.rem_euclid(HALF_HOUR);
    let small = |number: i64| u8::try_from(number).unwrap_or_default();
    (0..48).map(|n| first + n * HALF_HOUR).map(|minutes| (small(minutes / 60), small(minutes % 60))).collect()
}

fn slot(text: &str) -> Option<(WeekTime, WeekTime)> {
    let text = text.trim().to_ascii_lowercase();
    let text = text.strip_suffix("utc").unwrap_or(&text).trim();
    let Some((start, end)) = text.split_once(" to ") else {
        let start = week_time(text, None)?;
        return Some((start, start.later(WINDOW_MINUTES)));
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
