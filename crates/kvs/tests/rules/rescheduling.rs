//! Moving a maintenance by whole weeks.

use kvs::{KeyValueStore, NoMove, Reading, WeekMoves, week_moves};
use platform::{
    Error, ErrorKind,
    model::{Maintenance, MaintenanceStatus, Moment},
};

use crate::fixture::{at, noon, store, with_maintenance};

const NOW: &str = "2026-11-23T12:00:00Z";

fn planned(status: &str, scheduled: Option<&str>, required: Option<&str>) -> KeyValueStore {
    let mut store = store("premium-0", "7.2.14");
    let record = Maintenance {
        status: MaintenanceStatus::from(status),
        scheduled_for: scheduled.map(Moment::parse),
        required_by: required.map(Moment::parse),
        ..Maintenance::default()
    };
    store.maintenance = Reading::known(Some(record), noon("2026-11-23"));
    store
}

fn moves(scheduled: &str, required: Option<&str>) -> Result<WeekMoves, NoMove> {
    week_moves(&planned("pending", Some(scheduled), required), at(NOW))
}

fn weeks(found: &Result<WeekMoves, NoMove>) -> Vec<i64> {
    found.as_ref().unwrap().to.iter().map(|one| one.weeks).collect()
}

#[test]
fn it_moves_between_now_and_the_day_it_is_required_by() {
    // Nine days ahead, required 20 days ahead.
    let found = moves("2026-12-02T18:30:00Z", Some("2026-12-13T00:00:00Z"));
    assert_eq!(weeks(&found), [-1, 1]);
    let found = found.unwrap();
    assert_eq!(found.to[1].at, at("2026-12-09T18:30:00Z"));
    assert_eq!(found.usual().unwrap().weeks, 1, "two weeks later is past the day");
    let until_then = moves("2026-12-02T18:30:00Z", Some("2026-12-16T18:30:00Z"));
    assert_eq!(weeks(&until_then), [-1, 1, 2], "the last moment still counts");
    assert_eq!(until_then.unwrap().usual().unwrap().weeks, 2);
}

#[test]
fn without_a_last_day_some_weeks_are_offered() {
    assert_eq!(weeks(&moves("2026-11-24T18:30:00Z", None)), [1, 2, 3, 4]);
    assert_eq!(
        weeks(&moves("2027-06-24T18:30:00Z", None)).len(),
        8,
        "nobody looks through all weeks of half a year"
    );
}

#[test]
fn a_moment_that_is_over_is_no_place_to_move_to() {
    assert_eq!(weeks(&moves("2026-11-30T12:00:00Z", None)), [1, 2, 3, 4], "a week before is now");
    assert_eq!(weeks(&moves("2026-11-30T12:00:01Z", None)), [-1, 1, 2, 3, 4]);
    let (scheduled, required) = ("2026-11-25T00:00:00Z", "2026-11-26T00:00:00Z");
    let nowhere = NoMove::NoOtherWeek { at: at(scheduled), required_by: Some(at(required)) };
    assert_eq!(moves(scheduled, Some(required)), Err(nowhere));
}

#[test]
fn only_what_is_planned_and_has_not_begun_can_be_moved() {
    let scheduled = Some("2026-12-02T18:30:00Z");
    for status in ["pending", "preparing", "ready"] {
        assert!(week_moves(&planned(status, scheduled, None), at(NOW)).is_ok(), "{status}");
    }
    let rows = [
        // A record of "none" may still name a time (facts 4.5).
        ("none", NoMove::NothingPlanned),
        ("completed", NoMove::NothingPlanned),
        ("running", NoMove::Running),
        ("melting", NoMove::Unclear { word: "melting".to_owned() }),
    ];
    for (status, why) in rows {
        assert_eq!(week_moves(&planned(status, scheduled, None), at(NOW)), Err(why), "{status}");
    }
    assert_eq!(week_moves(&planned("pending", None, None), at(NOW)), Err(NoMove::NoDate));
    assert_eq!(week_moves(&planned("pending", Some("soon"), None), at(NOW)), Err(NoMove::NoDate));
    assert_eq!(week_moves(&store("mini", "7.2.14"), at(NOW)), Err(NoMove::NotOnThisPlan));
}

#[test]
fn nothing_is_moved_on_old_knowledge() {
    let mut store = with_maintenance(store("premium-0", "7.2.14"), "pending", "routine_maintenance");
    store.maintenance =
        store.maintenance.updated(Err(Error::plain(ErrorKind::Unavailable, "")), noon("2026-11-24"));
    assert_eq!(week_moves(&store, at(NOW)), Err(NoMove::NotRead));
    assert_eq!(week_moves(&KeyValueStore::default(), at(NOW)), Err(NoMove::NotRead));
}
