use kvs::{WeekTime, WeeklyWindow};
use time::{Duration, Weekday};

use crate::fixture::at;

fn week(weekday: Weekday, hour: u8, minute: u8) -> WeekTime {
    WeekTime { weekday, hour, minute }
}

#[test]
fn every_style_of_window() {
    use Weekday::*;
    let rows = [
        ("Mondays 22:30 to Tuesdays 02:30 UTC", week(Monday, 22, 30), week(Tuesday, 2, 30)),
        ("Tuesdays 18:30 to 22:30 UTC", week(Tuesday, 18, 30), week(Tuesday, 22, 30)),
        ("Sundays 22:00 to Mondays 02:00 UTC", week(Sunday, 22, 0), week(Monday, 2, 0)),
        ("Mondays 10:30", week(Monday, 10, 30), week(Monday, 14, 30)),
        ("Sun 22:30", week(Sunday, 22, 30), week(Monday, 2, 30)),
        ("  wednesday 00:00 to 04:00 utc ", week(Wednesday, 0, 0), week(Wednesday, 4, 0)),
    ];
    for (text, start, end) in rows {
        assert_eq!(WeeklyWindow::parse(text).slot(), Some((start, end)), "{text}");
    }
}

#[test]
fn a_window_that_cannot_be_read_is_still_shown() {
    let texts = [
        "",
        "none",
        "whenever",
        "Mo 10:00",
        "Mondays 25:00",
        "Mondays 10:00 to",
        "Mondays at 10:00 UTC",
        "to",
    ];
    for text in texts {
        let window = WeeklyWindow::parse(text);
        assert_eq!((window.slot(), window.text()), (None, text), "{text:?}");
        assert_eq!(window.next_after(at("2026-11-23T08:00:00Z")), None);
    }
}

#[test]
fn the_next_window_begins_after_now() {
    // 23 November 2026 is a Monday.
    let window = WeeklyWindow::parse("Mondays 22:30 to Tuesdays 02:30 UTC");
    let rows = [
        ("2026-11-23T08:00:00Z", "2026-11-23T22:30:00Z"),
        ("2026-11-23T22:29:59Z", "2026-11-23T22:30:00Z"),
        ("2026-11-23T22:30:00Z", "2026-11-30T22:30:00Z"),
        ("2026-11-24T01:00:00Z", "2026-11-30T22:30:00Z"),
        ("2026-11-29T23:59:00Z", "2026-11-30T22:30:00Z"),
        ("2026-12-29T00:00:00Z", "2027-01-04T22:30:00Z"),
        // Half past midnight on Tuesday in Vienna is still Monday in UTC.
        ("2026-11-24T00:15:00+02:00", "2026-11-23T22:30:00Z"),
    ];
    for (now, start) in rows {
        let next = window.next_after(at(now)).unwrap();
        assert_eq!(next.start, at(start), "after {now}");
        assert_eq!(next.end - next.start, Duration::hours(4), "after {now}");
    }
}

#[test]
fn a_window_across_midnight_is_open_on_both_days() {
    let window = WeeklyWindow::parse("Mondays 22:30 to Tuesdays 02:30 UTC");
    assert_eq!(window.current(at("2026-11-23T22:29:00Z")), None);
    for now in ["2026-11-23T22:30:00Z", "2026-11-24T00:00:00Z", "2026-11-24T02:29:59Z"] {
        assert_eq!(window.current(at(now)).unwrap().start, at("2026-11-23T22:30:00Z"), "{now}");
    }
    assert_eq!(window.current(at("2026-11-24T02:30:00Z")), None);
}

#[test]
fn a_time_of_the_week_moves_with_the_zone_and_back() {
    use Weekday::*;
    let rows = [
        (week(Tuesday, 18, 30), 60, week(Tuesday, 19, 30)),
        (week(Sunday, 22, 30), 120, week(Monday, 0, 30)),
        (week(Monday, 1, 0), -300, week(Sunday, 20, 0)),
        (week(Wednesday, 12, 30), 345, week(Wednesday, 18, 15)),
    ];
    for (utc, offset, local) in rows {
        assert_eq!(utc.later(offset), local);
        assert_eq!(local.later(-offset), utc);
    }
}

#[test]
fn a_window_is_worded_as_the_platform_words_it() {
    for text in ["Tuesdays 18:30 to 22:30 UTC", "Sundays 23:00 to Mondays 03:00 UTC"] {
        let (start, _) = WeeklyWindow::parse(text).slot().unwrap();
        let made = WeeklyWindow::beginning(start);
        assert_eq!((made.text(), &made), (text, &WeeklyWindow::parse(text)));
    }
    assert_eq!(week(Weekday::Saturday, 4, 0).spelled(), ("saturday".to_owned(), "04:00".to_owned()));
}

#[test]
fn every_start_offered_is_a_half_hour_in_utc() {
    for offset in [0, 60, -300, 330, 345, -210] {
        let starts = kvs::window_starts(offset);
        assert_eq!(starts.len(), 48);
        for (hour, minute) in starts {
            let utc = week(Weekday::Monday, hour, minute).later(-offset);
            assert_eq!(utc.minute % 30, 0, "{offset}: {hour}:{minute}");
        }
    }
    assert_eq!(kvs::window_starts(345)[0], (0, 15));
}
