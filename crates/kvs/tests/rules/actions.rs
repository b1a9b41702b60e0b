//! What may be done now.

use kvs::{Action, KeyValueStore, MaintenanceProgress, Reading, Refusal, UnknownVersion, can};
use platform::{Error, ErrorKind, model::AddonState};

use crate::fixture::{noon, store, with_maintenance};

fn refusal(action: Action, store: &KeyValueStore) -> Option<Refusal> {
    can(action, store).err().map(|refusal| {
        assert!(refusal.source().url.starts_with("https://"), "a refusal names a page");
        refusal.what().clone()
    })
}

fn outage() -> Error {
    Error::plain(ErrorKind::Unavailable, "503")
}

#[test]
fn a_store_that_is_read_and_at_rest_may_be_upgraded() {
    for plan in ["mini", "premium-0", "private-7", "shield-9"] {
        assert_eq!(refusal(Action::RequestUpgrade, &store(plan, "7.2.14")), None, "{plan}");
    }
    for status in ["none", "pending", "completed"] {
        let store = with_maintenance(store("premium-0", "7.2.14"), status, "routine_maintenance");
        assert_eq!(refusal(Action::RequestUpgrade, &store), None, "{status}");
    }
}

#[test]
fn an_add_on_that_is_not_there_is_left_alone() {
    for state in ["provisioning", "deprovisioning", "deprovisioned", "hibernating"] {
        let mut store = store("premium-0", "7.2.14");
        store.addon.state = AddonState::from(state);
        let expected = Refusal::NotProvisioned { state: state.to_owned() };
        assert_eq!(refusal(Action::RequestUpgrade, &store), Some(expected.clone()));
        assert_eq!(refusal(Action::RunMaintenance, &store), Some(expected));
    }
}

#[test]
fn an_irreversible_step_is_not_taken_on_old_knowledge() {
    let why = |why| Some(Refusal::VersionUnknown { why });
    let mut unread = store("premium-0", "7.2.14");
    unread.database = Reading::NotRead;
    assert_eq!(refusal(Action::RequestUpgrade, &unread), why(UnknownVersion::NotRead));
    let mut stale = store("premium-0", "7.2.14");
    stale.database = stale.database.updated(Err(outage()), noon("2026-11-23"));
    assert_eq!(refusal(Action::RequestUpgrade, &stale), why(UnknownVersion::ReadFailed));
    let mut blind = store("premium-0", "7.2.14");
    blind.maintenance = Reading::NotRead;
    assert_eq!(refusal(Action::RequestUpgrade, &blind), Some(Refusal::MaintenanceNotRead));
    blind.maintenance = Reading::failed(outage(), noon("2026-11-23"));
    assert_eq!(refusal(Action::RequestUpgrade, &blind), Some(Refusal::MaintenanceNotRead));
}

#[test]
fn a_plan_nobody_knows_is_not_upgraded_from_here() {
    let refused = refusal(Action::RequestUpgrade, &store("galactic-3", "7.2.14"));
    assert_eq!(refused, Some(Refusal::PlanUnknown { plan: "galactic-3".to_owned() }));
}

#[test]
fn one_maintenance_at_a_time() {
    let requested = true;
    let rows = [
        ("preparing", MaintenanceProgress::Preparing { requested }),
        ("ready", MaintenanceProgress::Ready { requested }),
        ("running", MaintenanceProgress::Running { requested }),
    ];
    for (status, progress) in rows {
        let store = with_maintenance(store("premium-0", "7.2.14"), status, "customer_request");
        let expected = Refusal::MaintenanceUnderWay { progress };
        assert_eq!(refusal(Action::RequestUpgrade, &store), Some(expected), "{status}");
    }
    let odd = with_maintenance(store("premium-0", "7.2.14"), "melting", "customer_request");
    let expected = Refusal::MaintenanceUnclear { word: "melting".to_owned() };
    assert_eq!(refusal(Action::RequestUpgrade, &odd), Some(expected));
}

#[test]
fn only_a_ready_maintenance_is_run() {
    let requested = true;
    let with = |status| with_maintenance(store("premium-0", "7.2.14"), status, "customer_request");
    assert_eq!(refusal(Action::RunMaintenance, &with("ready")), None);
    let rows = [
        ("none", MaintenanceProgress::Idle),
        ("pending", MaintenanceProgress::Planned),
        ("preparing", MaintenanceProgress::Preparing { requested }),
        ("running", MaintenanceProgress::Running { requested }),
        ("completed", MaintenanceProgress::Idle),
    ];
    for (status, progress) in rows {
        let expected = Refusal::MaintenanceNotReady { progress };
        assert_eq!(refusal(Action::RunMaintenance, &with(status)), Some(expected), "{status}");
    }
    assert_eq!(refusal(Action::RunMaintenance, &store("mini", "7.2.14")), Some(Refusal::NoMaintenanceOnPlan));
}

#[test]
fn a_fork_takes_less_than_an_upgrade() {
    for plan in ["mini", "premium-0", "private-7", "galactic-3"] {
        assert_eq!(refusal(Action::Fork, &store(plan, "")), None, "{plan}");
    }
    for status in ["none", "pending", "preparing", "ready", "completed"] {
        let store = with_maintenance(store("premium-0", "7.2.14"), status, "customer_request");
        assert_eq!(refusal(Action::Fork, &store), None, "{status}");
    }
}

#[test]
fn a_store_that_switches_is_not_copied() {
    let running = with_maintenance(store("premium-0", "7.2.14"), "running", "routine_maintenance");
    let progress = MaintenanceProgress::Running { requested: false };
    assert_eq!(refusal(Action::Fork, &running), Some(Refusal::MaintenanceUnderWay { progress }));
    let unclear = with_maintenance(store("premium-0", "7.2.14"), "pondering", "routine_maintenance");
    let word = "pondering".to_owned();
    assert_eq!(refusal(Action::Fork, &unclear), Some(Refusal::MaintenanceUnclear { word }));
    let mut blind = store("premium-0", "7.2.14");
    blind.maintenance = Reading::NotRead;
    assert_eq!(refusal(Action::Fork, &blind), Some(Refusal::MaintenanceNotRead));
}

#[test]
fn a_fork_is_promoted_and_set_up_only_once_it_is_there() {
    for action in [Action::Fork, Action::Promote, Action::ChangeSettings] {
        let mut making = store("premium-0", "9.1.0");
        assert_eq!(refusal(action, &making), None);
        making.addon.state = AddonState::from("provisioning");
        let state = "provisioning".to_owned();
        assert_eq!(refusal(action, &making), Some(Refusal::NotProvisioned { state }));
    }
}
