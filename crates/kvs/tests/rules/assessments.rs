//! One store on one page.

use kvs::{Engine, Finding, MaintenanceProgress, Reading, Subject, assess};
use platform::{Error, ErrorKind, model::AddonState};

use crate::fixture::{attachment, catalogue, noon, said, store, with_database, with_maintenance};

#[test]
fn it_says_what_runs_and_when_that_was_read() {
    let assessment = assess(&store("premium-0", "7.2.14"), &catalogue(), noon("2026-11-23"));
    let runs = assessment.runs.what();
    assert_eq!(runs.version.as_ref().unwrap().text(), "7.2.14");
    assert_eq!((runs.engine, runs.plan.name()), (Some(Engine::RedisThenValkey), "premium-0"));
    assert_eq!(runs.read_at, Some(noon("2020-01-01")));
}

#[test]
fn a_calm_store_has_nothing_to_tell() {
    let calm = assess(&store("premium-0", "9.1.0"), &catalogue(), noon("2026-11-23"));
    assert_eq!(calm.findings, []);
    assert_eq!(calm.upgrade, None);
}

#[test]
fn a_failed_read_is_told_with_the_age_of_what_is_shown() {
    let error = Error::plain(ErrorKind::Unauthorized, "not through this app");
    let mut store = store("premium-0", "7.2.14");
    store.database = store.database.updated(Err(error.clone()), noon("2026-11-23"));
    let finding =
        Finding::ReadFailed { what: Subject::Database, error, last_known: Some(noon("2020-01-01")) };
    assert!(said(&assess(&store, &catalogue(), noon("2026-11-23")).findings).contains(&finding));
}

#[test]
fn each_thing_worth_knowing_is_told() {
    let base = || store("premium-0", "9.1.0");
    let mut shared = base();
    shared.attachments.push(attachment("QUEUE", "jobs"));
    let mut going = base();
    going.addon.state = AddonState::Deprovisioning;
    going.database = Reading::NotRead;
    let other_plan = with_database(base(), |database| database.plan = "premium-2".to_owned());
    let plans = Finding::PlanDisagrees { addon: "premium-0".to_owned(), database: "premium-2".to_owned() };
    let progress = MaintenanceProgress::Ready { requested: true };
    let ready = with_maintenance(base(), "ready", "customer_request");
    let planned = with_maintenance(base(), "pending", "routine_maintenance");
    let cases = [
        (shared, Finding::Shared { apps: vec!["jobs".to_owned()] }),
        (going, Finding::NotProvisioned { state: "deprovisioning".to_owned() }),
        (other_plan, plans),
        (ready, Finding::MaintenanceUnderWay { progress }),
        (planned, Finding::MaintenancePlanned { scheduled_for: None, required_by: None }),
        (store("galactic-3", "9.1.0"), Finding::PlanUnknown { plan: "galactic-3".to_owned() }),
        (store("mini", "9.1.0"), Finding::DataCanVanish),
        (store("premium-0", "6.2.14"), Finding::NoticeWithdrawn),
    ];
    for (store, expected) in cases {
        let findings = said(&assess(&store, &catalogue(), noon("2026-11-23")).findings);
        assert_eq!(findings, [expected]);
    }
}

#[test]
fn the_old_and_the_new_name_of_mini_do_not_disagree() {
    let store = with_database(store("mini", "9.1.0"), |database| database.plan = "hobby".to_owned());
    let findings = said(&assess(&store, &catalogue(), noon("2026-11-23")).findings);
    assert_eq!(findings, [Finding::DataCanVanish]);
}
