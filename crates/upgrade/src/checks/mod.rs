//! Is everything as it should be before an upgrade?

mod apps;
mod copy;
mod store;
mod verdict;

pub(crate) use copy::users;
pub use verdict::{Check, CheckName, Verdict, Why};

use crate::{Bystander, Intent, Method, Named, World, journal::Past, writers::bystanders};

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
    let mut checks = match &facts.intent.method {
        Method::InPlace => vec![
            store::provisioned(facts).named(Provisioned),
            store::version(facts).named(Version),
            store::not_busy(facts).named(NotBusy),
            store::no_other_maintenance(facts).named(NoOtherMaintenance),
        ],
        Method::Fork(fork) => {
            let mut checks = vec![
                store::provisioned(facts).named(Provisioned),
                copy::version(facts).named(Version),
                store::not_busy(facts).named(NotBusy),
                copy::no_other_maintenance(facts).named(NoOtherMaintenance),
                copy::room(facts, fork).named(Room),
            ];
            checks.push(match &fork.joined {
                Some(joined) => copy::there(facts, joined).named(ForkThere),
                None => copy::connections(facts, fork).named(Connections),
            });
            checks.push(copy::other_apps(facts).named(OtherApps));
            checks.push(copy::config_vars(facts).named(ConfigVars));
            checks
        }
        Method::GoBack(back) => vec![copy::way_back(facts, &back.to).named(WayBack)],
        Method::Destroy(_) => {
            return vec![copy::still_used(facts).named(StillUsed), apps::may_write(facts).named(MayWrite)];
        }
    };
    checks.extend(of_apps(facts));
    checks
}

/// What matters wherever writers are paused.
fn of_apps(facts: &Facts<'_>) -> Vec<Check> {
    use CheckName::*;
    let bystanders: Vec<Bystander> = facts.apps.iter().flat_map(|app| bystanders(facts.world, app)).collect();
    let mut checks = vec![
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
