//! Forks, ways back and ends for the tests of the words.

use kvs::{Change, ForkChange, Line, Memory, Persistence};
use upgrade::*;

use crate::words::upgrade::samples::{app, shaped};

pub fn fork() -> Intent {
    let fork = Fork {
        name: "redis-fork-1".into(),
        plan: "heroku-redis:premium-0".into(),
        cents: Some(1500),
        old_cents: Some(1500),
        from_production: true,
        from_plan: "heroku-redis:premium-0".into(),
        joined: None,
    };
    Intent { method: Method::Fork(fork), ..shaped(Shape::AtOnce) }
}

/// One of each way.
pub fn intents() -> Vec<Intent> {
    let back = GoBack {
        to: redis("redis-old"),
        parked: None,
        from_plan: "heroku-redis:premium-0".into(),
        to_plan: "heroku-redis:premium-0".into(),
        cents: Some(1500),
    };
    let destroy = Destroy { unused: vec![], cents: Some(1500) };
    vec![
        shaped(Shape::Prepared),
        shaped(Shape::AtOnce),
        fork(),
        Intent { method: Method::GoBack(back), ..shaped(Shape::AtOnce) },
        Intent { method: Method::Destroy(destroy), ..shaped(Shape::AtOnce) },
    ]
}

pub fn redis(name: &str) -> Named {
    Named::new(format!("id-of-{name}"), name)
}

pub fn acts() -> Vec<Act> {
    let (shop, old, new) = (app("shop"), redis("redis-old"), redis("redis-new"));
    let name = || "REDIS".to_owned();
    vec![
        Act::CreateFork { name: "redis-new".into(), attachment: "REDIS_NEW".into(), confirm: false },
        Act::Attach { app: shop.clone(), name: name(), addon: new.clone(), instead_of: Some(old.clone()) },
        Act::Attach { app: shop.clone(), name: "REDIS_OLD".into(), addon: old.clone(), instead_of: None },
        Act::Detach { app: shop, name: name(), addon: new.clone(), attachment: "a".into() },
        Act::ChangeSetting { addon: new, setting: Setting::Timeout(60) },
        Act::Destroy { addon: old },
    ]
}

pub fn questions() -> Vec<Question> {
    let (shop, jobs, new) = (app("shop"), app("jobs"), redis("redis-new"));
    let name = || "redis-new".to_owned();
    let act = || Act::CreateFork { name: name(), attachment: "REDIS_NEW".into(), confirm: false };
    let message = || "No.".to_owned();
    let differs = |what| Differs { what, old: "60".into(), new: "300".into() };
    vec![
        Question::ConfirmFork { app: shop.clone(), plan: "heroku-redis:premium-0".into(), cents: None },
        Question::ConfirmBack { app: shop.clone(), to: new.clone() },
        Question::ConfirmDestroy { app: shop.clone(), addon: new.clone() },
        Question::ForkFailed { fork: name(), state: "deprovisioned".into() },
        Question::Stale { fork: name() },
        Question::WroteMeanwhile { fork: name(), app: jobs.clone() },
        Question::StatusSticks { fork: new, status: "fork in progress".into() },
        Question::CarryOver { rows: vec![differs(SettingName::Timeout), differs(SettingName::Window)] },
        Question::CarryOver { rows: vec![differs(SettingName::Timeout)] },
        Question::Promote { apps: vec![shop.clone(), jobs.clone()], promoted: vec![] },
        Question::Promote { apps: vec![jobs], promoted: vec![shop] },
        Question::ConfirmationAsked { act: act(), app: None, message: message() },
        Question::Payment { act: act(), message: message(), url: None },
    ]
}

/// Every change that a fork brings.
pub fn changes() -> Vec<ForkChange> {
    let memory = |megabytes| Memory { megabytes };
    vec![
        ForkChange::Newest { from: None, to: Line::new(9, 1) },
        ForkChange::NewestUnknown,
        ForkChange::NoNewerLine { line: Line::new(9, 1) },
        ForkChange::Version(Change::MajorJump { from: 7, to: 9 }),
        ForkChange::Persistence { from: Persistence::Nothing, to: Persistence::AppendOnlyFile },
        ForkChange::Standby { to: true },
        ForkChange::Standby { to: false },
        ForkChange::Encryption { to: true },
        ForkChange::Encryption { to: false },
        ForkChange::Memory { from: memory(50), to: memory(100) },
        ForkChange::Connections { from: 40, to: 80 },
        ForkChange::NewAddress,
        ForkChange::SettingsNotCopied,
        ForkChange::AttachmentsNotMoved { attachments: 3, apps: 1 },
        ForkChange::LaterWritesLost,
        ForkChange::OldStoreStays,
    ]
}
