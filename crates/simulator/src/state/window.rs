//! Maintenance windows: four hours a week, in UTC, starting on the hour or half past (facts 4.5).

use time::{Duration, OffsetDateTime, Time, Weekday};

const LENGTH: Duration = Duration::hours(4);

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Window {
    day: Weekday,
    start: Time,
}

impl Window {
    /// Reads `tuesday` or `Tuesdays` or `Tue` and `18:30` or `6:30PM`.
    pub fn parse(day: &str, time: &str) -> Option<Self> {
        Some(Self { day: weekday(day)?, start: time_of_day(time)? })
    }

    /// A window nobody chose.
    pub fn random(rng: &mut fastrand::Rng) -> Self {
        let day = Weekday::Monday.nth_next(rng.u8(0..7));
        let start = Time::from_hms(rng.u8(0..24), 30 * rng.u8(0..2), 0).unwrap_or(Time::MIDNIGHT);
        Self { day, start }
    }

    /// `Tuesdays 18:30 to 22:30 UTC`, or `Mondays 22:30 to Tuesdays 02:30 UTC` over midnight.
    pub fn words(self) -> String {
        let (over_midnight, end) = self.start.adjusting_add(LENGTH);
        let clock = |time: Time| format!("{:02}:{:02}", time.hour(), time.minute());
        let next_day = if over_midnight { format!("{}s ", self.day.next()) } else { String::new() };
        format!("{}s {} to {next_day}{} UTC", self.day, clock(self.start), clock(end))
    }

    /// The first start of the window at or after `moment`.
    pub fn next_start(self, moment: OffsetDateTime) -> OffsetDateTime {
        let mut start = moment.replace_time(self.start);
        for _ in 0..8 {
            if start.weekday() == self.day && start >= moment {
                break;
            }
            start = start.saturating_add(Duration::DAY);
        }
        start
    }
}

trait AddingTime {
    fn adjusting_add(self, by: Duration) -> (bool, Time);
}

impl AddingTime for Time {
    fn adjusting_add(self, by: Duration) -> (bool, Time) {
        let end = self + by;
        (end < self, end)
    }
}

fn weekday(text: &str) -> Option<Weekday> {
    let text = text.trim().to_ascii_lowercase();
    let days = (0..7).map(|n| Weekday::Monday.nth_next(n));
    (text.len() >= 3)
        .then(|| {
            days.into_iter().find(|day| {
                let name = day.to_string().to_ascii_lowercase();
                name.starts_with(&text) || format!("{name}s") == text
            })
        })
        .flatten()
}

fn time_of_day(text: &str) -> Option<Time> {
    let text = text.trim().to_ascii_uppercase();
    let (clock, afternoon) = match (text.strip_suffix("AM"), text.strip_suffix("PM")) {
        (Some(clock), _) => (clock.trim(), Some(false)),
        (_, Some(clock)) => (clock.trim(), Some(true)),
        _ => (text.as_str(), None),
    };
    let (hour, minute) = clock.split_once(':').unwrap_or((clock, "00"));
    let hour: u8 = hour.parse().ok()?;
    let minute: u8 = minute.parse().ok()?;
    let hour = match afternoon {
        None => hour,
        Some(_) if hour == 0 || hour > 12 => return None,
        Some(afternoon) => hour % 12 + if afternoon { 12 } else { 0 },
    };
    matches!(minute, 0 | 30).then(|| Time::from_hms(hour, minute, 0).ok()).flatten()
}
