#![allow(clippy::unwrap_used)]

use super::*;
use platform::{
    Api, Endpoint, ErrorKind,
    endpoints::{CreateAddon, GetHistory, SetMaintenanceMode},
    wire::ConnectionUrl,
};
use time::Duration;

const START: OffsetDateTime = OffsetDateTime::UNIX_EPOCH;

fn with_log(test: impl FnOnce(ActivityLog)) {
    Owner::new().with(|| test(ActivityLog::new()));
}

fn newest(log: ActivityLog) -> Arc<Entry> {
    log.entries.get_untracked().back().unwrap().clone()
}

fn send(log: ActivityLog, wire: &Wire) -> u64 {
    log.sent(wire, &Carry::default(), 0, START)
}

#[test]
fn an_entry_holds_what_was_asked_and_how_it_ended() {
    with_log(|log| {
        let number = send(log, &GetHistory { addon: "x".into(), limit: 20 }.wire());
        assert!(!newest(log).is_failure(), "it is on its way");
        let answer = Response::builder()
            .status(206)
            .header("request-id", "a, b")
            .header("x-heroku-warning", "This goes away.")
            .body(Vec::new())
            .unwrap();
        log.ended(number, &Ok(answer), START + Duration::milliseconds(42));
        let entry = newest(log);
        assert_eq!(entry.call.path(), "/data/maintenances/v1/x/history/?limit=20");
        assert_eq!(
            entry.end,
            Some(End {
                status: Some(206),
                took: 42,
                request_id: Some("b".into()),
                warnings: vec!["This goes away.".into()],
                given_up: false,
            })
        );
        assert!(!entry.is_change() && !entry.is_failure());
    });
}

#[test]
fn a_refusal_and_a_lost_answer_are_failures() {
    with_log(|log| {
        for status in [None, Some(422)] {
            let number = send(log, &SetMaintenanceMode { app: "shop".into(), on: true }.wire());
            let mut error = Error::plain(ErrorKind::Invalid, "");
            error.status = status;
            log.ended(number, &Err(error), START);
            assert!(newest(log).is_failure() && newest(log).is_change());
        }
    });
}

#[test]
fn a_call_nobody_waits_for_any_more_is_no_failure_and_keeps_an_answer_that_came() {
    with_log(|log| {
        let wire = Wire::get(Api::Platform, "/apps".into());
        let number = send(log, &wire);
        log.given_up(number, START);
        assert!(newest(log).end.as_ref().unwrap().given_up && !newest(log).is_failure());
        let number = send(log, &wire);
        log.ended(number, &Ok(Response::new(Vec::new())), START);
        log.given_up(number, START);
        assert_eq!(newest(log).end.as_ref().unwrap().status, Some(200));
    });
}

#[test]
fn the_source_of_a_fork_is_not_kept() {
    with_log(|log| {
        let fork = CreateAddon {
            app: "shop".into(),
            plan: "heroku-redis:premium-0".into(),
            name: None,
            attachment: None,
            confirm: None,
            fork: ConnectionUrl::parse("rediss://h:s3cret@host:6480"),
        };
        send(log, &fork.wire());
        assert!(!format!("{:?}", newest(log)).contains("s3cret"));
        assert!(newest(log).call.wire().sealed.is_empty());
    });
}

#[test]
fn the_oldest_entries_make_room() {
    with_log(|log| {
        let wire = Wire::get(Api::Platform, "/apps".into());
        for _ in 0..MOST + 3 {
            send(log, &wire);
        }
        assert_eq!(log.entries.get_untracked().len(), MOST);
        assert_eq!(untrack(|| log.forgotten()), 3);
        log.clear();
        send(log, &wire);
        assert_eq!(untrack(|| log.forgotten()), 0, "what was cleared is not missed");
    });
}
