use ::time::macros::date;
use kvs::{Line, MaintenanceProgress, Refusal, UnknownVersion};

use super::{in_each_language, is_prose};
use crate::words::kvs::refusal;

#[test]
fn each_refusal_is_a_reason_a_person_can_act_on() {
    let line = Line::new(9, 1);
    let mut all = vec![
        Refusal::NotProvisioned { state: "provisioning".to_owned() },
        Refusal::PlanUnknown { plan: "giant-1".to_owned() },
        Refusal::VersionUnknown { why: UnknownVersion::ReadFailed },
        Refusal::MaintenanceNotRead,
        Refusal::MaintenanceUnclear { word: "pondering".to_owned() },
        Refusal::MaintenanceNotReady { progress: MaintenanceProgress::Idle },
        Refusal::NoMaintenanceOnPlan,
        Refusal::SameLine { line },
        Refusal::Older { runs: line },
        Refusal::ProvisioningOff { since: date!(2026 - 10 - 19) },
        Refusal::Superseded { by: line },
    ];
    for progress in [
        MaintenanceProgress::Preparing { requested: true },
        MaintenanceProgress::Ready { requested: false },
        MaintenanceProgress::Running { requested: false },
        MaintenanceProgress::Planned,
    ] {
        all.push(Refusal::MaintenanceUnderWay { progress });
    }
    in_each_language(|| {
        for one in &all {
            is_prose(refusal::sentence(one));
        }
    });
}
