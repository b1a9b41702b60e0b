//! One of everything there is to speak about, so that the tests of the words miss none.
#![allow(clippy::unwrap_used)]

use time::OffsetDateTime;
use upgrade::*;

pub use super::fork::samples::{fork, intents, redis};
use super::{elsewhere::samples as elsewhere, fork::samples as fork};

pub const CHECK_NAMES: [CheckName; 18] = [
    CheckName::ForkThere,
    CheckName::Connections,
    CheckName::Room,
    CheckName::OtherApps,
    CheckName::ConfigVars,
    CheckName::WayBack,
    CheckName::StillUsed,
    CheckName::Provisioned,
    CheckName::Version,
    CheckName::NotBusy,
    CheckName::NoOtherMaintenance,
    CheckName::AppsVisible,
    CheckName::MayWrite,
    CheckName::Schedulers,
    CheckName::OneOffDynos,
    CheckName::Preboot,
    CheckName::Autoscaling,
    CheckName::Teams,
];

pub fn app(name: &str) -> Named {
    Named::new(format!("id-of-{name}"), name)
}

pub fn shaped(shape: Shape) -> Intent {
    Intent {
        id: "one".into(),
        method: Method::InPlace,
        shape,
        addon: Named::new("id-of-redis", "redis-round-1"),
        owning_app: app("shop"),
        from: Some("7.2.14".into()),
        to: "9.1".into(),
        apps: vec![app("shop"), app("jobs")],
        tls_turns_on: true,
        made_at: OffsetDateTime::UNIX_EPOCH,
    }
}

pub fn intent() -> Intent {
    shaped(Shape::Prepared)
}

pub fn acts() -> Vec<Act> {
    let quantities = vec![Quantity { kind: "worker".into(), quantity: 0 }];
    let mut acts = fork::acts();
    acts.extend([
        Act::RequestUpgrade,
        Act::RunMaintenance,
        Act::MaintenanceMode { app: app("shop"), on: true },
        Act::MaintenanceMode { app: app("shop"), on: false },
        Act::Scale { app: app("shop"), quantities },
    ]);
    acts
}

pub fn changed(back: Back, sure: bool) -> Changed {
    let thing = Thing::Process { app: app("shop"), kind: "worker".into(), from: 4 };
    Changed { thing, at: OffsetDateTime::UNIX_EPOCH, sure, back, back_at: None }
}

/// A rest for this reason, with nothing left to tell.
pub fn stop(reason: Reason) -> Stop {
    Stop {
        reason,
        open: Vec::new(),
        put_back: false,
        still_prepared: None,
        forks: Vec::new(),
        findings: Vec::new(),
    }
}

pub fn journal() -> Journal {
    let entry = |what: &str| format!(r#"{{"at":"2026-11-23T08:15:00Z","what":{what}}}"#);
    let entries = [entry(r#"{"kind":"begun"}"#), entry(r#"{"kind":"finished"}"#)];
    serde_json::from_str(&format!("[{}]", entries.join(","))).unwrap()
}

pub fn questions() -> Vec<Question> {
    let (shop, jobs) = (app("shop"), app("jobs"));
    let message = || "No.".to_owned();
    let quantities = vec![Quantity { kind: "worker".into(), quantity: 0 }];
    let scale = Act::Scale { app: app("shop"), quantities };
    let mut all = fork::questions();
    all.extend(elsewhere::questions());
    all.extend([
        Question::Blocked { failed: vec![CheckName::NotBusy] },
        Question::Proceed { warnings: vec![] },
        Question::Proceed { warnings: vec![CheckName::Schedulers] },
        Question::Join { status: "ready".into(), reason: Some("customer_request".into()) },
        Question::ClientReady,
        Question::Confirm { app: app("shop") },
        Question::Bystanders { bystanders: vec![Bystander::Unknown { app: app("shop") }] },
        Question::Pause { apps: vec![shop, jobs] },
        Question::Switch,
        Question::AttachedSince { app: app("jobs") },
        Question::OutOfReach { app: app("jobs"), message: message() },
        Question::WritersBack { app: app("shop"), processes: vec![], mode_off: true },
        Question::ChangedMeanwhile { app: app("shop"), kind: "worker".into(), before: 4, found: 2 },
        Question::SignIn,
        Question::TwoFactor { app: Some("shop".into()) },
        Question::TwoFactor { app: None },
        Question::LookRefused { look: Look::Database, message: message() },
        Question::NoAnswer { look: Look::Wait, message: message() },
        Question::ActRefused { act: Act::RunMaintenance, message: message() },
        Question::ActRefused { act: scale.clone(), message: message() },
        Question::Unclear { act: Act::RequestUpgrade },
        Question::NoEffect { act: Act::RequestUpgrade },
        Question::NoEffect { act: Act::RunMaintenance },
        Question::NoEffect { act: scale },
    ]);
    all
}

pub fn waits() -> Vec<WaitingFor> {
    vec![
        WaitingFor::Provisioning { state: "provisioning".into() },
        WaitingFor::Copying { message: None },
        WaitingFor::Copying { message: Some("fork in progress".into()) },
        WaitingFor::Gone { state: "deprovisioning".into() },
        WaitingFor::Begin,
        WaitingFor::Ready { status: "preparing".into() },
        WaitingFor::Completed { status: "running".into() },
        WaitingFor::Store { message: Some("Busy.".into()) },
        WaitingFor::Store { message: None },
        WaitingFor::Version { running: Some("7.2.14".into()) },
        WaitingFor::Version { running: None },
        WaitingFor::DynosGone { apps: vec![(app("shop"), 1)] },
        WaitingFor::DynosUp { apps: vec![(app("shop"), 2), (app("jobs"), 1)] },
        WaitingFor::Effect { act: Act::RunMaintenance },
        WaitingFor::Settle { act: Act::RequestUpgrade },
        WaitingFor::RateLimit,
        WaitingFor::Platform { look: Look::Database, message: "502".into() },
    ]
}

pub fn whys() -> Vec<Why> {
    let team = Some("acme".to_owned());
    vec![
        Why::State("provisioning".into()),
        Why::Versions { running: "7.2.14".into(), target: "9.1".into() },
        Why::Clients { used: 39, limit: 40 },
        Why::Data { bytes: 90_000_000, holds: 50_000_000 },
        Why::NumbersUnknown,
        Why::OwnedBy(app("jobs")),
        Why::AttachedAs { app: app("jobs"), name: "CACHE".into() },
        Why::TlsVar { app: app("shop"), var: "REDIS_TLS_URL".into() },
        Why::LikeRedisUrl { app: app("shop"), var: "CACHE_REDIS_URL".into() },
        Why::Namespace { app: app("shop"), name: "CACHE".into(), namespace: "one".into() },
        Why::NoVersion,
        Why::Busy(None),
        Why::Busy(Some("fork in progress".into())),
        Why::Maintenance { status: "running".into(), reason: Some("hardware_issue".into()) },
        Why::Maintenance { status: "running".into(), reason: None },
        Why::Invisible { app: app("jobs"), message: "No.".into() },
        Why::LeftOut(app("jobs")),
        Why::Scopes(vec!["read".into()]),
        Why::Scopes(vec![]),
        Why::ScopesUnknown,
        Why::Bystander(Bystander::Unknown { app: app("shop") }),
        Why::Preboot(app("shop")),
        Why::Autoscaler { app: app("shop"), service: "rails-autoscale".into() },
        Why::OtherTeam { app: app("jobs"), team },
        Why::OtherTeam { app: app("jobs"), team: None },
        Why::Unread { app: Some(app("jobs")), message: "502".into() },
        Why::Unread { app: None, message: "502".into() },
    ]
}

pub fn findings() -> Vec<Finding> {
    let kind = || "worker".to_owned();
    let mut all = elsewhere::findings();
    all.extend(vec![
        Finding::ForkFailed { fork: "redis-new".into() },
        Finding::ForkUnused { fork: "redis-new".into() },
        Finding::StatusStuck { status: "fork in progress".into() },
        Finding::NotCarried { what: SettingName::Timeout, old: "60".into(), new: "300".into() },
        Finding::NotReadSetting { what: SettingName::Window },
        Finding::NotPromoted { app: app("jobs") },
        Finding::NotMoved { app: app("jobs"), name: "CACHE".into() },
        Finding::NotBehind { app: app("jobs"), name: "REDIS".into() },
        Finding::OtherVersion { expected: "9.1".into(), found: "9.2.0".into() },
        Finding::WasGone,
        Finding::Joined,
        Finding::RanByItself,
        Finding::RanUnpaused,
        Finding::VersionWasThere,
        Finding::LeftOut { app: app("jobs") },
        Finding::Detached { app: app("jobs") },
        Finding::ProcessTypeGone { app: app("shop"), kind: kind(), quantity: 1 },
        Finding::KeptTheirs { app: app("shop"), kind: kind(), before: 4, found: 2 },
        Finding::DynosNotUp { app: app("shop"), kind: kind(), up: 1, of: 4 },
        Finding::TlsNotOn,
        Finding::ModeNotOurs { app: app("shop") },
    ]);
    all
}

pub fn reasons() -> Vec<Reason> {
    vec![
        Reason::ByPerson,
        Reason::MaintenanceVanished { last: "preparing".into(), now: "none".into() },
        Reason::VersionDidNotChange { version: None },
        Reason::VersionIsOther { version: "8.1.4".into() },
        Reason::StoreGone,
        Reason::NoDecision,
    ]
}

pub fn whats() -> Vec<What> {
    let lost = Outcome::Lost { message: "No answer came.".into(), request_id: Some("abc".into()) };
    let mark = Mark { status: "ready".into(), scheduled_for: Some("2026-12-08".into()), ..Mark::default() };
    let mut all = vec![
        What::Begun,
        What::TakenUp,
        What::Imported,
        What::ByHand,
        What::Checked { store: StoreFacts { plan: "premium-0".into(), version: None } },
        What::Returned { thing: changed(Back::ByWord, true).thing, back: Back::ByWord },
        What::Began { step: Step::Checks },
        What::Over { step: Step::Checks },
        What::Skipped { step: Step::Tls },
        What::Before { maintenance: Mark::default(), version: None },
        What::Recorded { app: app("shop"), maintenance_mode: true, formation: vec![] },
        What::Tried { n: 1, outcome: Outcome::Taken { message: Some("Upgrading.".into()) } },
        What::Tried { n: 1, outcome: lost },
        What::Maintenance { mark },
        What::Verified { version: "9.1.0".into() },
        What::Found { finding: Finding::Joined },
        What::Halted { reason: Reason::StoreGone },
        What::Stop { put_back: true },
        What::Stop { put_back: false },
        What::GoOn,
        What::PutBack,
        What::Returned { thing: changed(Back::Done, true).thing, back: Back::Done },
        What::Returned { thing: changed(Back::Left, true).thing, back: Back::Left },
        What::Made { addon: redis("redis-new") },
        What::GaveUp { fork: "redis-new".into(), failed: true },
        What::GaveUp { fork: "redis-new".into(), failed: false },
        What::Copied { fork: "redis-new".into() },
        What::Finished,
    ];
    all.extend(acts().into_iter().map(|act| What::Trying { n: 1, act }));
    all.extend(acts().into_iter().map(|act| What::Seen { act }));
    let answers = questions().into_iter().flat_map(|question| {
        let replies = question.replies();
        replies.into_iter().map(move |reply| What::Said { question: question.clone(), reply })
    });
    all.extend(answers);
    all
}
