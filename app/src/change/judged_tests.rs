use kvs::{SettingChange, SettingValue};
use platform::{ErrorKind, model::MaintenanceStatus};
use time::{Duration, OffsetDateTime};

use super::*;
use crate::{session::LookOnly, transport::refused};

const NOON: OffsetDateTime = OffsetDateTime::UNIX_EPOCH;

fn seconds(seconds: i64) -> Seen {
    Seen::Value(Some(SettingValue::Seconds(seconds)))
}

fn to(seconds: i64) -> Change {
    Change::Setting(SettingChange::Timeout(seconds))
}

fn planned(days: i64) -> Seen {
    Seen::Planned { status: MaintenanceStatus::Pending, at: Some(NOON + Duration::days(days)) }
}

fn lost() -> Error {
    Error::unreachable("no answer")
}

fn after_a_lost_answer(after: Result<&Seen, Error>) -> Outcome {
    judged(Err(lost()), then(&to(60), &seconds(300), after))
}

#[test]
fn only_what_is_read_back_as_wanted_is_done() {
    let ended = |after: Result<Seen, Error>| {
        judged(Ok(None), then(&to(60), &seconds(300), after.as_ref().map_err(Clone::clone)))
    };
    assert_eq!(ended(Ok(seconds(60))), Outcome::Done { said: None });
    for (after, expected) in [
        (Ok(seconds(300)), Then::AsBefore),
        (Ok(seconds(90)), Then::Otherwise),
        (Ok(Seen::Value(None)), Then::Otherwise),
        (Err(lost()), Then::Unread(lost())),
    ] {
        let ended = ended(after);
        assert_eq!(ended, Outcome::Accepted { said: None, then: expected });
        assert!(!ended.is_over());
    }
}

#[test]
fn a_lost_answer_is_followed_by_what_was_read() {
    let arrived = after_a_lost_answer(Ok(&seconds(60)));
    assert!(arrived.is_over() && !arrived.asks_to_look(), "{arrived:?}");
    for unknown in [after_a_lost_answer(Ok(&seconds(300))), after_a_lost_answer(Err(lost()))] {
        assert!(!unknown.is_over() && unknown.asks_to_look(), "{unknown:?}");
    }
}

#[test]
fn a_no_is_a_no_whatever_is_read_after_it() {
    let no = Error::plain(ErrorKind::Conflict, "not now");
    let ended = judged(Err(no.clone()), then(&to(60), &seconds(300), Ok(&seconds(60))));
    assert_eq!(ended, Outcome::Refused(no));
}

#[test]
fn what_the_guard_stopped_was_never_lost() {
    assert!(!is_lost(&refused(&LookOnly::ByPerson)));
    assert!(is_lost(&Error::plain(ErrorKind::Unavailable, "")));
}

#[test]
fn a_maintenance_moved_somewhere_else_is_told_apart() {
    let change = Change::Move { weeks: 1, to: NOON + Duration::days(14) };
    let then = |after| then(&change, &planned(7), Ok(&after));
    assert_eq!(then(planned(14)), Then::AsWanted);
    assert_eq!(then(planned(7)), Then::AsBefore);
    assert_eq!(then(planned(15)), Then::Otherwise);
    assert_eq!(then(Seen::NonePlanned), Then::Otherwise);
}

#[test]
fn a_maintenance_that_goes_its_way_is_nobodys_change() {
    let at = Some(NOON);
    let of = |status| Seen::Planned { status, at };
    assert!(of(MaintenanceStatus::Pending).is_same(&of(MaintenanceStatus::Ready)));
    assert!(!of(MaintenanceStatus::Ready).is_same(&of(MaintenanceStatus::Running)));
    assert!(!of(MaintenanceStatus::Pending).is_same(&Seen::NonePlanned));
    assert!(!planned(7).is_same(&planned(8)));
}

#[test]
fn flags_in_another_order_are_the_same() {
    let flags = |text: &str| Seen::Value(Some(SettingValue::Flags(text.to_owned())));
    let change = Change::Setting(SettingChange::KeyspaceNotifications("KEA".to_owned()));
    assert_eq!(then(&change, &flags(""), Ok(&flags("AKE"))), Then::AsWanted);
    assert!(flags("AKE").is(&change) && flags("AKE").is_same(&flags("EKA")));
}

#[test]
fn where_nothing_can_be_read_nothing_is_called_proven() {
    let ended = judged(Ok(None), then(&Change::ResetStatistics, &Seen::Nothing, Ok(&Seen::Nothing)));
    assert_eq!(ended, Outcome::Accepted { said: None, then: Then::Unseen });
    let lost = judged(Err(lost()), Then::Unseen);
    assert!(!lost.is_over());
}
