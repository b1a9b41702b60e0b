use kvs::{
    Deadlines, DueKind, DueReason, KeyValueStore, Line, Missing, NotKnown, Reading, UnknownVersion, When,
    assess, deadlines, sources,
};
use platform::model::{InfoRow, InfoValue, Maintenance, MaintenanceStatus, Moment};
use platform::{Error, ErrorKind};
use time::OffsetDateTime;

use crate::fixture::{at, catalogue, date, noon, store, with_database};

const NOW: &str = "2026-11-23";

fn of(store: &KeyValueStore, now: OffsetDateTime) -> Deadlines {
    let catalogue = catalogue();
    deadlines(store, &assess(store, &catalogue, now), &catalogue, now)
}

fn kinds(deadlines: &Deadlines) -> Vec<DueKind> {
    deadlines.dues.iter().map(|due| due.what().kind).collect()
}

/// A store with a maintenance of this state and these times.
fn maintained(status: MaintenanceStatus, scheduled: Option<&str>, required: Option<&str>) -> KeyValueStore {
    let mut store = store("premium-0", "9.1.0");
    let record = Maintenance {
        status,
        scheduled_for: scheduled.map(Moment::parse),
        required_by: required.map(Moment::parse),
        started_at: scheduled.map(Moment::parse),
        window: Some("Tuesdays 18:30 to 22:30 UTC".to_owned()),
        ..Maintenance::default()
    };
    store.maintenance = Reading::known(Some(record), noon(NOW));
    store
}

#[test]
fn a_retired_version_has_the_days_of_its_notice_with_their_source() {
    let deadlines = of(&store("premium-0", "7.2.14"), noon(NOW));
    assert_eq!(
        kinds(&deadlines),
        [DueKind::Announced, DueKind::ProvisioningOff, DueKind::Forced, DueKind::Unsupported]
    );
    let forced = &deadlines.dues[2];
    assert_eq!(forced.what().when, When::Day(date("2026-12-19")));
    assert_eq!((forced.what().days_left(noon(NOW)), forced.what().has_passed(noon(NOW))), (26, false));
    assert!(forced.source().url.contains("nextstrain"));
    let DueReason::Notice { line, replacement, .. } = &forced.what().reason else {
        panic!("{:?}", forced.what().reason)
    };
    assert_eq!((*line, *replacement), (Line::new(7, 2), Some(Line::new(9, 1))));
    assert_eq!(deadlines.missing, [Missing::Window(NotKnown::NotTold)]);
}

#[test]
fn the_last_day_has_not_passed_before_it_is_over() {
    let store = store("premium-0", "7.2.14");
    let forced_has_passed = |now: OffsetDateTime| {
        let deadlines = of(&store, now);
        let forced = deadlines.dues.iter().find(|due| due.what().kind == DueKind::Forced).unwrap();
        (forced.what().has_passed(now), deadlines.is_overdue(now))
    };
    assert_eq!(forced_has_passed(at("2026-12-19T23:59:59Z")), (false, false));
    assert_eq!(forced_has_passed(at("2026-12-20T00:00:00Z")), (true, true));
    // A zone does not move a day of a notice.
    assert_eq!(forced_has_passed(at("2026-12-20T08:00:00+09:00")), (false, false));
}

#[test]
fn no_new_stores_are_made_from_the_day_itself() {
    let now = at("2026-10-19T00:00:00Z");
    let deadlines = of(&store("premium-0", "7.2.14"), now);
    let off = deadlines.dues.iter().find(|due| due.what().kind == DueKind::ProvisioningOff).unwrap();
    assert!(off.what().has_passed(now) && !deadlines.is_overdue(now));
}

#[test]
fn what_a_notice_does_not_say_is_unknown_and_not_left_out() {
    let deadlines = of(&store("mini", "5.0.6"), noon(NOW));
    assert!(deadlines.is_overdue(noon(NOW)));
    let lacking = Missing::DayOf { kind: DueKind::ProvisioningOff, line: Line::new(5, 0) };
    assert_eq!(deadlines.missing, [lacking, Missing::NoWindows]);
}

#[test]
fn a_version_without_dates_says_why() {
    let unread = |change: fn(&mut KeyValueStore)| {
        let mut store = store("premium-0", "7.2.14");
        change(&mut store);
        of(&store, noon(NOW)).missing[0].clone()
    };
    assert_eq!(unread(|store| store.database = Reading::NotRead), Missing::Version(UnknownVersion::NotRead));
    let newest = Line::new(9, 1);
    let rows = [
        ("8.1.4", Missing::NoEndAnnounced { line: Line::new(8, 1) }),
        ("9.1.0", Missing::NoEndAnnounced { line: newest }),
        ("10.0.0", Missing::NewerThanCatalogue),
        ("7.0.15", Missing::Version(UnknownVersion::DatesUnknown { after: Some(Line::new(7, 2)) })),
    ];
    for (version, missing) in rows {
        let deadlines = of(&store("premium-0", version), noon(NOW));
        assert_eq!(deadlines.missing[0], missing, "{version}");
        assert!(deadlines.dues.is_empty(), "{version}");
    }
}

#[test]
fn a_planned_maintenance_has_its_start_its_last_moment_and_its_window() {
    let store =
        maintained(MaintenanceStatus::Ready, Some("2026-11-24T18:30:00Z"), Some("2026-12-08 22:30:00 +0000"));
    let deadlines = of(&store, noon(NOW));
    assert_eq!(kinds(&deadlines), [DueKind::Scheduled, DueKind::Window, DueKind::RequiredBy]);
    assert_eq!(deadlines.dues[2].what().when, When::Moment(at("2026-12-08T22:30:00Z")));
    let When::Span(window) = deadlines.dues[1].what().when else { panic!() };
    assert_eq!((window.start, window.end), (at("2026-11-24T18:30:00Z"), at("2026-11-24T22:30:00Z")));
    assert_eq!(*deadlines.dues[1].source(), sources::MAINTENANCE);
    assert!(!of(&store, at("2026-12-08T22:29:59Z")).is_overdue(at("2026-12-08T22:29:59Z")));
    assert!(of(&store, at("2026-12-08T22:30:00Z")).is_overdue(at("2026-12-08T22:30:00Z")));
}

#[test]
fn a_maintenance_that_is_over_has_no_dates_although_its_record_has() {
    for status in [MaintenanceStatus::None, MaintenanceStatus::Completed] {
        let store = maintained(status, Some("2026-11-24T18:30:00Z"), Some("2026-12-08T22:30:00Z"));
        assert_eq!(kinds(&of(&store, noon(NOW))), [DueKind::Window]);
    }
}

#[test]
fn a_running_maintenance_began_and_is_not_to_come() {
    let now = at("2026-11-24T18:40:00Z");
    let store = maintained(MaintenanceStatus::Running, Some("2026-11-24T18:30:00Z"), None);
    let deadlines = of(&store, now);
    assert_eq!(kinds(&deadlines), [DueKind::Running, DueKind::Window]);
    assert!(deadlines.dues[0].what().has_passed(now));
    assert!(!deadlines.dues[1].what().has_passed(now), "the window is open");
}

#[test]
fn times_that_are_missing_or_cannot_be_read_are_told() {
    let store = maintained(MaintenanceStatus::Pending, Some("next tuesday"), None);
    let missing = of(&store, noon(NOW)).missing;
    assert!(
        missing.contains(&Missing::Unreadable { kind: DueKind::Scheduled, text: "next tuesday".to_owned() })
    );
    assert!(missing.contains(&Missing::TimeOf { kind: DueKind::RequiredBy }));
}

#[test]
fn dates_read_before_a_failure_stay_and_the_failure_is_told() {
    let mut store = maintained(MaintenanceStatus::Ready, Some("2026-11-24T18:30:00Z"), None);
    let error = Error { status: Some(503), ..Error::plain(ErrorKind::Unavailable, "") };
    store.maintenance = store.maintenance.updated(Err(error), noon(NOW));
    let deadlines = of(&store, noon(NOW));
    assert!(deadlines.missing.contains(&Missing::Maintenance(NotKnown::ReadFailed)));
    let DueReason::Maintenance { is_fresh, .. } = deadlines.dues[0].what().reason else { panic!() };
    assert!(!is_fresh);
}

#[test]
fn the_window_is_also_read_from_the_info_rows_when_it_is_one() {
    let with_row = |text: &str| {
        let row =
            InfoRow { name: "Maintenance window".to_owned(), values: vec![InfoValue::Text(text.to_owned())] };
        with_database(store("premium-0", "9.1.0"), |database| database.info.push(row))
    };
    let told = with_row("Mondays 22:30 to Tuesdays 02:30 UTC");
    assert_eq!(kinds(&of(&told, noon(NOW))), [DueKind::Window]);
    let other = with_row("required by 2016-02-01 00:00:00 +0000");
    assert_eq!(of(&other, noon(NOW)).missing[1], Missing::Window(NotKnown::NotTold));
}
