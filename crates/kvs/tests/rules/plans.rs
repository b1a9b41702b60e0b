//! Facts 4.1.

use kvs::{Bastion, Family, Persistence, Place, Plan, Tenancy};

#[test]
fn every_row_of_the_plan_table() {
    use Tenancy::{Multi, Single};
    let rows = [
        ("mini", "25 MB", 20, 2, 200, Multi),
        ("hobby-dev", "25 MB", 20, 2, 200, Multi),
        ("premium-0", "50 MB", 40, 2, 500, Multi),
        ("premium-1", "100 MB", 80, 2, 500, Multi),
        ("premium-2", "250 MB", 200, 2, 500, Multi),
        ("premium-3", "500 MB", 400, 2, 500, Multi),
        ("premium-4", "750 MB", 700, 2, 500, Multi),
        ("premium-5", "1 GB", 1_000, 2, 500, Multi),
        ("premium-7", "7 GB", 10_000, 2, 500, Single),
        ("private-7", "7 GB", 10_000, 2, 500, Single),
        ("shield-7", "7 GB", 10_000, 2, 500, Single),
        ("premium-9", "10 GB", 25_000, 4, 500, Single),
        ("private-9", "10 GB", 25_000, 4, 500, Single),
        ("shield-9", "10 GB", 25_000, 4, 500, Single),
        ("premium-10", "25 GB", 40_000, 8, 500, Single),
        ("private-10", "25 GB", 40_000, 8, 500, Single),
        ("shield-10", "25 GB", 40_000, 8, 500, Single),
        ("premium-12", "50 GB", 65_000, 16, 500, Single),
        ("private-12", "50 GB", 65_000, 16, 500, Single),
        ("shield-12", "50 GB", 65_000, 16, 500, Single),
        ("premium-14", "100 GB", 65_000, 32, 1_000, Single),
        ("private-14", "100 GB", 65_000, 32, 1_000, Single),
        ("shield-14", "100 GB", 65_000, 32, 1_000, Single),
    ];
    for (name, memory, connections, vcpus, piops, tenancy) in rows {
        let plan = Plan::parse(&format!("heroku-redis:{name}"));
        let seen = plan.characteristics().unwrap_or_else(|| panic!("{name} is not in the table"));
        assert_eq!(seen.memory.to_string(), memory, "{name}");
        assert_eq!((seen.connections, seen.vcpus, seen.piops), (connections, vcpus, piops), "{name}");
        assert_eq!(seen.tenancy, tenancy, "{name}");
    }
}

#[test]
fn levels_that_do_not_exist_have_no_figures() {
    for name in ["premium-6", "premium-8", "premium-11", "premium-13", "private-0", "shield-5", "premium-99"]
    {
        assert_eq!(Plan::parse(name).characteristics(), None, "{name}");
    }
}

/// One row of the property table.
struct Properties {
    production: bool,
    persistence: Persistence,
    place: Place,
    bastion: Bastion,
}

#[test]
fn every_row_of_the_property_table() {
    use {Bastion::*, Persistence::*, Place::*};
    let row =
        |production, persistence, place, bastion| Properties { production, persistence, place, bastion };
    let rows = [
        ("mini", row(false, Nothing, CommonRuntime, NotNeeded)),
        ("premium-0", row(true, AppendOnlyFile, CommonRuntime, NotNeeded)),
        ("private-7", row(true, AppendOnlyFile, PrivateSpace, ConfigVars)),
        ("shield-7", row(true, AppendOnlyFile, ShieldSpace, Refused)),
    ];
    for (name, expected) in rows {
        let plan = Plan::parse(name);
        assert_eq!(plan.has_standby(), Some(expected.production), "standby of {name}");
        assert_eq!(plan.persistence(), Some(expected.persistence), "persistence of {name}");
        assert_eq!(plan.has_maintenance(), Some(expected.production), "maintenance windows of {name}");
        assert_eq!(plan.upgrades_at_once(), Some(!expected.production), "in-place upgrade of {name}");
        assert_eq!(plan.encrypted_at_rest(), Some(expected.production), "encryption of {name}");
        assert_eq!(plan.runs_in(), Some(expected.place), "place of {name}");
        assert_eq!(plan.bastion(), Some(expected.bastion), "bastion of {name}");
    }
    assert_eq!((Plan::DEFAULT_TIMEOUT_SECONDS, Plan::DEFAULT_EVICTION_POLICY), (300, "noeviction"));
}

#[test]
fn a_plan_is_known_by_each_of_its_names() {
    let rows = [
        ("heroku-redis:premium-0", "premium-0", Family::Premium, Some(0)),
        ("premium-14", "premium-14", Family::Premium, Some(14)),
        ("heroku-redis:mini", "mini", Family::Mini, None),
        ("hobby", "hobby", Family::Mini, None),
        ("heroku-redis:hobby-dev", "hobby-dev", Family::Mini, None),
        ("Private-7", "private-7", Family::Private, Some(7)),
        ("heroku-redis-beta:shield-9", "shield-9", Family::Shield, Some(9)),
        ("premium", "premium", Family::Other, None),
        ("heroku-redis:galactic-3", "galactic-3", Family::Other, Some(3)),
        ("", "", Family::Other, None),
    ];
    for (text, name, family, level) in rows {
        let plan = Plan::parse(text);
        assert_eq!((plan.name(), plan.family(), plan.level()), (name, family, level), "{text}");
    }
}

#[test]
fn of_an_unknown_plan_nothing_is_claimed() {
    let plan = Plan::parse("heroku-redis:galactic-3");
    assert_eq!(plan.characteristics(), None);
    assert_eq!((plan.has_standby(), plan.has_maintenance(), plan.upgrades_at_once()), (None, None, None));
    assert_eq!((plan.encrypted_at_rest(), plan.persistence()), (None, None));
    assert_eq!((plan.runs_in(), plan.bastion()), (None, None));
}
