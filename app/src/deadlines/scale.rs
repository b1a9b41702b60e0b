//! Where on the line a day stands.

use time::{Date, Duration, Month, OffsetDateTime};

/// The days the line shows, both inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    pub from: Date,
    pub to: Date,
}

/// Days before today that are shown where a date is there: what was matters less than what comes.
const BACK: i64 = 14;
/// And at least.
const BACK_LEAST: i64 = 3;
/// Days after today, at most and at least.
const AHEAD: i64 = 400;
const AHEAD_LEAST: i64 = 28;
/// Up to so many days the line is divided into weeks.
const WEEKS: i64 = 70;
/// Room at both ends, in percent: a sign is not cut.
const EDGE: f64 = 3.0;

impl Scale {
    /// The line for dates on these days, as seen today.
    pub fn over(days: impl Iterator<Item = Date>, today: Date) -> Self {
        let (earliest, latest) = (shifted(today, -BACK), shifted(today, AHEAD));
        let (mut from, mut to) = (shifted(today, -BACK_LEAST), shifted(today, AHEAD_LEAST));
        for day in days.filter(|day| (earliest..=latest).contains(day)) {
            (from, to) = (from.min(day), to.max(day));
        }
        Self { from, to }
    }

    /// Where a day stands, in percent from the left; days outside stand at the ends.
    pub fn at_day(self, day: Date) -> f64 {
        self.at(day.midnight().assume_utc() + Duration::hours(12))
    }

    /// Where a moment stands.
    pub fn at(self, at: OffsetDateTime) -> f64 {
        let from = self.from.midnight().assume_utc();
        let whole = (self.to - self.from).as_seconds_f64() + Duration::DAY.as_seconds_f64();
        let share = ((at - from).as_seconds_f64() / whole).clamp(0.0, 1.0);
        EDGE + share * (100.0 - 2.0 * EDGE)
    }

    /// Days that are named below the line: Mondays, or the first days of months.
    pub fn ticks(self) -> Vec<Date> {
        let days = (self.to - self.from).whole_days();
        let step = days / 7 / 6 + 1;
        let all = (0..=days).map(|day| shifted(self.from, day));
        if days <= WEEKS {
            let mondays = all.filter(|day| day.weekday() == time::Weekday::Monday);
            mondays.step_by(usize::try_from(step).unwrap_or(1)).collect()
        } else {
            let months = i64::from(u8::from(Month::December)) * days / 365;
            let step = usize::try_from(months / 6 + 1).unwrap_or(1);
            all.filter(|day| day.day() == 1).step_by(step).collect()
        }
    }
}

fn shifted(day: Date, days: i64) -> Date {
    day.checked_add(Duration::days(days)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use time::macros::{date, datetime};

    use super::*;

    const TODAY: Date = date!(2026 - 11 - 23);

    #[test]
    fn a_line_without_dates_shows_the_next_weeks() {
        let scale = Scale::over([].into_iter(), TODAY);
        assert_eq!((scale.from, scale.to), (date!(2026 - 11 - 20), date!(2026 - 12 - 21)));
        assert!(scale.ticks().len() >= 4, "{:?}", scale.ticks());
    }

    #[test]
    fn dates_years_away_do_not_stretch_the_line() {
        let days =
            [date!(2021 - 06 - 30), date!(2026 - 11 - 12), date!(2027 - 03 - 01), date!(2031 - 01 - 01)];
        let scale = Scale::over(days.into_iter(), TODAY);
        assert_eq!((scale.from, scale.to), (date!(2026 - 11 - 12), date!(2027 - 03 - 01)));
        assert!(scale.ticks().iter().all(|day| day.day() == 1), "{:?}", scale.ticks());
    }

    #[test]
    fn later_stands_further_right_and_nothing_stands_outside() {
        let scale = Scale::over([date!(2026 - 12 - 19)].into_iter(), TODAY);
        let places = [
            scale.at_day(date!(1999 - 01 - 01)),
            scale.at_day(scale.from),
            scale.at(datetime!(2026-11-23 12:00 UTC)),
            scale.at_day(date!(2026 - 12 - 19)),
            scale.at_day(date!(2099 - 01 - 01)),
        ];
        assert!(places.is_sorted(), "{places:?}");
        assert!(places.iter().all(|place| (EDGE..=100.0 - EDGE).contains(place)), "{places:?}");
    }

    #[test]
    fn there_are_never_more_names_than_fit() {
        for ahead in [1, 30, 69, 71, 200, 399] {
            let scale = Scale::over([shifted(TODAY, ahead), shifted(TODAY, -14)].into_iter(), TODAY);
            let ticks = scale.ticks().len();
            assert!((1..=12).contains(&ticks), "{ahead}: {ticks}");
        }
    }
}
