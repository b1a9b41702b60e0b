//! What was begun or changed elsewhere, for the tests of the words.

use upgrade::*;

use crate::words::upgrade::samples::{app, redis};

fn facts(plan: &str, version: &str) -> StoreFacts {
    StoreFacts { plan: format!("heroku-redis:{plan}"), version: Some(version.into()) }
}

pub fn questions() -> Vec<Question> {
    let (was, now) = (facts("premium-0", "7.2.14"), facts("premium-0", "8.1.4"));
    let still = vec![
        Still::Mode { app: app("shop") },
        Still::Process { app: app("shop"), kind: "worker".into(), before: 4, now: None },
        Still::Unread { app: app("jobs"), message: "No.".into() },
    ];
    let join = |copying, running: Vec<Named>, uses| Question::JoinFork {
        fork: redis("redis-new"),
        made_at: Some("2026-11-23T08:15:00Z".into()),
        copying,
        running,
        uses,
    };
    vec![
        Question::ConfirmTakeOver { app: app("shop") },
        Question::NotBack { still },
        Question::StoreChanged { was: was.clone(), now: now.clone(), fits: true },
        Question::StoreChanged { was, now, fits: false },
        join(true, vec![], vec![]),
        join(false, vec![app("shop")], vec![Place { app: app("jobs"), name: "REDIS".into() }]),
    ]
}

pub fn findings() -> Vec<Finding> {
    vec![
        Finding::MovedBefore { app: app("shop"), name: "REDIS".into() },
        Finding::Rescheduled { from: Some("2026-12-01".into()), to: None },
        Finding::WasPaused { app: app("shop"), mode_on: true, at_zero: vec![] },
        Finding::WasPaused {
            app: app("shop"),
            mode_on: false,
            at_zero: vec!["worker".into(), "clock".into()],
        },
        Finding::StoreChanged { was: facts("premium-0", "7.2.14"), now: facts("premium-1", "7.2.14") },
    ]
}
