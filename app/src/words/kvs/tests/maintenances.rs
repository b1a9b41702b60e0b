use kvs::{Absence, MaintenanceProgress};
use platform::model::MaintenanceStatus;

use super::{in_each_language, is_prose, is_short};
use crate::words::kvs::maintenance;

fn unclear(word: &str) -> MaintenanceProgress {
    MaintenanceProgress::Unclear { word: word.to_owned() }
}

#[test]
fn each_stage_has_a_word_and_a_sentence() {
    let mut all = vec![
        MaintenanceProgress::Unknown,
        MaintenanceProgress::Absent,
        MaintenanceProgress::Idle,
        MaintenanceProgress::Planned,
        unclear("pondering"),
        unclear(""),
    ];
    for requested in [true, false] {
        all.push(MaintenanceProgress::Preparing { requested });
        all.push(MaintenanceProgress::Ready { requested });
        all.push(MaintenanceProgress::Running { requested });
    }
    in_each_language(|| {
        for progress in &all {
            is_short(maintenance::short(progress));
            is_prose(maintenance::title(progress));
            is_prose(maintenance::sentence(progress));
        }
    });
    assert_eq!(maintenance::short(&unclear("pondering")), "“pondering”");
    assert_eq!(maintenance::short(&unclear("")), "State not told");
}

#[test]
fn states_and_causes_of_earlier_ones_are_told_in_words() {
    let states = ["none", "pending", "preparing", "ready", "running", "completed", "odd", ""];
    in_each_language(|| {
        for state in states {
            is_short(maintenance::status(&MaintenanceStatus::from(state)));
        }
        for cause in ["customer_request", "routine_maintenance", "hardware_issue"] {
            is_short(maintenance::cause(cause));
        }
        for method in ["failover", "changeover"] {
            is_short(maintenance::method(method));
        }
    });
    assert_eq!(maintenance::cause("customer_request"), "asked for by its owner");
    assert_eq!(maintenance::cause("solar_flare"), "solar flare");
    assert_eq!(maintenance::method("failover"), "by failing over to the standby");
    assert_eq!(maintenance::took("8 s"), "took 8 s");
}

#[test]
fn an_absence_says_why() {
    in_each_language(|| {
        for why in [Absence::NotOnThisPlan, Absence::NotProvisioned] {
            is_prose(maintenance::absence(why));
            is_short(maintenance::absence_short(why));
        }
    });
}
