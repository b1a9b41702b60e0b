//! Which of the targets, and which of the plans, is chosen.

use kvs::{ForkPlan, Target};

/// Whether a target can be chosen. A maintenance under way is no obstacle here: the checks look into it with a fresh
/// read.
pub fn is_choosable(target: &Target) -> bool {
    use kvs::Refusal::{MaintenanceNotRead, MaintenanceUnclear, MaintenanceUnderWay};
    match &target.verdict {
        Ok(_) => true,
        Err(refusal) => {
            matches!(
                refusal.what(),
                MaintenanceUnderWay { .. } | MaintenanceNotRead | MaintenanceUnclear { .. }
            )
        }
    }
}

/// The target the address asks for, if it can be chosen; the recommended one otherwise.
pub fn target(targets: &[Target], asked: Option<&str>) -> Option<String> {
    let line = |target: &Target| target.line.to_string();
    let asked =
        asked.and_then(|asked| targets.iter().find(|target| is_choosable(target) && line(target) == asked));
    let recommended = || targets.iter().find(|target| target.recommended && is_choosable(target));
    asked.or_else(recommended).map(line)
}

/// The plan the address asks for, if it can be had; else the recommended one, which is the same one where that can be
/// had.
pub fn plan(plans: &[ForkPlan], asked: Option<&str>) -> Option<ForkPlan> {
    let possible = || plans.iter().filter(|plan| plan.is_possible());
    let asked = asked.and_then(|asked| possible().find(|plan| plan.plan.name() == asked));
    let usual =
        || possible().find(|plan| plan.recommended).or_else(|| possible().find(|plan| plan.same_as_source));
    asked.or_else(usual).cloned()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use kvs::{Catalogue, KeyValueStore, fork_plans, targets};
    use time::macros::datetime;

    fn store() -> KeyValueStore {
        let database = platform::model::Database { version: Some("7.2.14".into()), ..Default::default() };
        let mut store = KeyValueStore::default();
        store.addon.state = platform::model::AddonState::Provisioned;
        store.addon.plan.name = "heroku-redis:premium-0".into();
        store.database = kvs::Reading::known(database, datetime!(2026-11-23 08:00 UTC));
        store.app = Some(platform::model::App::default());
        store
    }

    fn offered() -> Vec<Target> {
        let catalogue = Catalogue::parse(include_str!("../../../../public/catalog.json")).unwrap();
        targets(&store(), &catalogue, datetime!(2026-11-23 08:00 UTC))
    }

    fn plans() -> Vec<ForkPlan> {
        let named = |name: &str| platform::model::Plan { name: name.into(), ..Default::default() };
        let names = [
            "heroku-redis:mini",
            "heroku-redis:premium-0",
            "heroku-redis:premium-1",
            "heroku-redis:private-7",
        ];
        fork_plans(&store(), &names.map(named))
    }

    #[test]
    fn the_recommended_target_is_chosen_unless_the_address_says_otherwise() {
        let offered = offered();
        let recommended = offered.iter().find(|target| target.recommended).unwrap().line.to_string();
        assert_eq!(target(&offered, None), Some(recommended.clone()));
        assert_eq!(target(&offered, Some("8.1")), Some("8.1".into()));
        assert_eq!(target(&offered, Some("6.2")), Some(recommended.clone()), "6.2 cannot be had");
        assert_eq!(target(&offered, Some("colour")), Some(recommended));
    }

    #[test]
    fn a_maintenance_that_is_not_read_yet_does_not_stop_planning() {
        assert!(offered().iter().any(is_choosable));
    }

    #[test]
    fn the_same_plan_is_chosen_unless_the_address_says_otherwise() {
        let name = |asked: Option<&str>| plan(&plans(), asked).map(|plan| plan.plan.name().to_owned());
        assert_eq!(name(None).as_deref(), Some("premium-0"));
        assert_eq!(name(Some("premium-1")).as_deref(), Some("premium-1"));
        assert_eq!(name(Some("private-7")).as_deref(), Some("premium-0"), "it runs in a space only");
    }
}
