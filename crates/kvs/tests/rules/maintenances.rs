//! Facts 4.5.

use kvs::MaintenanceProgress::*;

use crate::fixture::{store, with_maintenance};

#[test]
fn every_state_of_a_maintenance() {
    let rows = [
        ("none", Idle, false),
        ("pending", Planned, false),
        ("preparing", Preparing { requested: true }, true),
        ("ready", Ready { requested: true }, true),
        ("running", Running { requested: true }, true),
        ("completed", Idle, false),
        ("melting", Unclear { word: "melting".to_owned() }, false),
    ];
    for (status, expected, under_way) in rows {
        let store = with_maintenance(store("premium-0", "7.2.14"), status, "customer_request");
        assert_eq!(store.maintenance_progress(), expected, "{status}");
        assert_eq!(store.maintenance_progress().is_under_way(), under_way, "{status}");
    }
}

#[test]
fn a_maintenance_nobody_asked_for_is_told_apart() {
    let routine = with_maintenance(store("premium-0", "7.2.14"), "ready", "routine_maintenance");
    assert_eq!(routine.maintenance_progress(), Ready { requested: false });
}

#[test]
fn mini_has_no_maintenances() {
    assert_eq!(store("mini", "7.2.14").maintenance_progress(), Absent);
}
