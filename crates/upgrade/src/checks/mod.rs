//! Is everything as it should be before an upgrade?

mod apps;
mod store;
mod verdict;

pub use verdict::{Check, CheckName, Verdict, Why};

use crate::{Bystander, Intent, Named, World, journal::Past, writers::bystanders};

/// What the checks look at.
pub(crate) struct Facts<'a> {
    pub intent: &'a Intent,
    pub past: &'a Past,
    pub world: &'a World,
    pub apps: Vec<Named>,
    pub left_out: Vec<Named>,
}

/// Every check, as far as it is known, in the order a page shows them.
pub(crate) fn checks(facts: &Facts<'_>) -> Vec<Check> {
    use CheckName::*;
    let bystanders: Vec<Bystander> = facts.apps.iter().flat_map(|app| bystanders(facts.world, app)).collect();
    let mut checks = vec![
        store::provisioned(facts).named(Provisioned),
        store::version(facts).named(Version),
        store::not_busy(facts).named(NotBusy),
        store::no_other_maintenance(facts).named(NoOtherMaintenance),
        apps::visible(facts).named(AppsVisible),
        apps::may_write(facts).named(MayWrite),
        apps::schedulers(facts, &bystanders).named(Schedulers),
        apps::one_off_dynos(facts, &bystanders).named(OneOffDynos),
        apps::preboot(facts).named(Preboot),
        apps::autoscaling(facts).named(Autoscaling),
    ];
    if facts.apps.len() > 1 {
        checks.push(apps::teams(facts).named(Teams));
    }
    checks
}
