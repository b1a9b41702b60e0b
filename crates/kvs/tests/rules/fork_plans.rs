//! Facts 4.1 and 5.1: which plan a fork can have.

use kvs::{
    Certainty, Family, ForkPlan, ForkWarning, KeyValueStore, Memory, Place, PlanRefusal, Price, PriceOrigin,
    fork_plans,
};
use platform::model::{InfoRow, InfoValue, Plan, Price as WirePrice, Space};

use crate::fixture::{said, store, with_database};

/// A plan as the platform lists it, without a word about spaces.
fn bare(name: &str) -> Plan {
    Plan { id: format!("id-of-{name}"), name: format!("heroku-redis:{name}"), ..Plan::default() }
}

fn priced(name: &str, cents: u64) -> Plan {
    let price = WirePrice { cents: Some(cents), unit: Some("month".to_owned()), contract: false };
    Plan { price: Some(price), visible: Some(true), ..bare(name) }
}

fn offers() -> Vec<Plan> {
    ["shield-7", "premium-2", "mini", "private-9", "premium-0", "private-7", "galactic-3", "premium-7"]
        .map(|name| priced(name, 1_500))
        .to_vec()
}

fn in_space(mut store: KeyValueStore, shield: bool) -> KeyValueStore {
    if let Some(app) = &mut store.app {
        app.space = Some(Space { name: "den".to_owned(), shield, ..Space::default() });
    }
    store
}

fn with_row(store: KeyValueStore, name: &str, value: &str) -> KeyValueStore {
    with_database(store, |database| {
        let values = vec![InfoValue::Text(value.to_owned())];
        database.info.push(InfoRow { name: name.to_owned(), values });
    })
}

fn possible(store: &KeyValueStore) -> Vec<String> {
    let plans = fork_plans(store, &offers());
    plans.iter().filter(|plan| plan.is_possible()).map(|plan| plan.plan.to_string()).collect()
}

fn one(store: &KeyValueStore, offer: Plan) -> ForkPlan {
    fork_plans(store, &[offer]).remove(0)
}

fn warned(store: &KeyValueStore, plan: &str) -> Vec<ForkWarning> {
    said(&one(store, bare(plan)).warnings)
}

#[test]
fn a_plan_belongs_where_the_app_runs() {
    let common = ["mini", "premium-0", "premium-2", "premium-7", "galactic-3"];
    assert_eq!(possible(&store("premium-0", "7.2.14")), common);
    assert_eq!(possible(&store("mini", "7.2.14")), common, "a mini can become a premium");
    assert_eq!(
        possible(&in_space(store("private-7", "7.2.14"), false)),
        ["private-7", "private-9", "galactic-3"]
    );
    assert_eq!(possible(&in_space(store("shield-7", "7.2.14"), true)), ["shield-7", "galactic-3"]);
}

#[test]
fn a_refused_plan_says_where_it_runs_and_where_the_app_does() {
    let refusal = |store: &KeyValueStore, plan: Plan| {
        let refusal = one(store, plan).verdict.unwrap_err();
        assert!(refusal.source().url.starts_with("https://"));
        refusal.what().clone()
    };
    let outside = store("premium-0", "7.2.14");
    let elsewhere = |runs_in, app_in| PlanRefusal::Elsewhere { runs_in, app_in };
    assert_eq!(
        refusal(&outside, bare("private-7")),
        elsewhere(Some(Place::PrivateSpace), Place::CommonRuntime)
    );
    let private = in_space(store("private-7", "7.2.14"), false);
    assert_eq!(refusal(&private, bare("shield-7")), elsewhere(Some(Place::ShieldSpace), Place::PrivateSpace));
    // What this program does not know, the platform's own word decides.
    let inside_only = Plan { installable_outside_private_network: Some(false), ..bare("galactic-3") };
    assert_eq!(refusal(&outside, inside_only), elsewhere(None, Place::CommonRuntime));
    let outside_only = Plan { installable_inside_private_network: Some(false), ..bare("galactic-3") };
    assert_eq!(refusal(&private, outside_only), elsewhere(None, Place::PrivateSpace));
    assert_eq!(
        refusal(&outside, Plan { visible: Some(false), ..bare("premium-1") }),
        PlanRefusal::NotOffered
    );
}

#[test]
fn what_is_not_known_for_certain_may_be_refused() {
    let certainty = |store: &KeyValueStore, plan: Plan| *one(store, plan).verdict.unwrap().what();
    let seen = store("premium-0", "7.2.14");
    assert_eq!(certainty(&seen, bare("premium-2")), Certainty::Published);
    assert_eq!(certainty(&seen, bare("galactic-3")), Certainty::MayBeRefused);
    let mut unseen = seen.clone();
    unseen.app = None;
    assert_eq!(
        certainty(&unseen, bare("private-7")),
        Certainty::MayBeRefused,
        "the app's space is not known"
    );
    let hidden = Plan { visible: Some(false), ..bare("premium-0") };
    assert_eq!(certainty(&seen, hidden), Certainty::MayBeRefused, "the store's own plan is not crossed out");
}

#[test]
fn the_same_plan_is_the_one_to_begin_with() {
    let chosen = |store: &KeyValueStore, offers: &[Plan]| {
        let plans = fork_plans(store, offers);
        assert!(plans.iter().filter(|plan| plan.recommended).count() <= 1);
        plans.into_iter().find(|plan| plan.recommended).map(|plan| (plan.name, plan.same_as_source))
    };
    let own = |plan: &str| Some((format!("heroku-redis:{plan}"), true));
    assert_eq!(chosen(&store("premium-2", "7.2.14"), &offers()), own("premium-2"));
    assert_eq!(chosen(&store("hobby-dev", "4.0.14"), &offers()), own("mini"), "one plan, two names");
    assert_eq!(chosen(&store("galactic-3", "7.2.14"), &offers()), own("galactic-3"));
    // Its own plan is not to be had: the smallest that holds as much.
    let bigger = Some(("heroku-redis:premium-7".to_owned(), false));
    assert_eq!(chosen(&store("premium-5", "7.2.14"), &offers()), bigger);
    let without_mini: Vec<Plan> = offers().into_iter().filter(|plan| !plan.name.ends_with("mini")).collect();
    let first = Some(("heroku-redis:premium-0".to_owned(), false));
    assert_eq!(chosen(&store("mini", "7.2.14"), &without_mini), first);
    assert_eq!(chosen(&store("premium-14", "7.2.14"), &offers()), None, "nothing holds as much");
}

#[test]
fn plans_come_by_size_and_unknown_ones_last() {
    let names: Vec<String> = fork_plans(&store("premium-0", "7.2.14"), &offers())
        .into_iter()
        .map(|plan| plan.plan.to_string())
        .collect();
    let expected =
        ["mini", "premium-0", "premium-2", "premium-7", "private-7", "private-9", "shield-7", "galactic-3"];
    assert_eq!(names, expected);
}

#[test]
fn prices_are_those_of_the_list() {
    let monthly = |cents| Price::Monthly { cents, origin: PriceOrigin::List };
    let source = store("premium-0", "7.2.14");
    assert_eq!(one(&source, priced("premium-2", 6_000)).price, monthly(6_000));
    assert_eq!(one(&source, bare("premium-2")).price, Price::Unknown);
    let contract = WirePrice { cents: Some(1), unit: None, contract: true };
    let plan = Plan { price: Some(contract), ..bare("shield-7") };
    assert_eq!(one(&source, plan).price, Price::Contract { origin: PriceOrigin::List });
}

#[test]
fn data_that_does_not_fit_is_said() {
    let source = with_row(store("premium-2", "7.2.14"), "Memory", "120.5 MB / 250 MB");
    let does_not_fit =
        ForkWarning::DataDoesNotFit { used_bytes: 120_500_000, holds: Memory { megabytes: 50 } };
    assert_eq!(warned(&source, "premium-0")[0], does_not_fit);
    assert_eq!(warned(&source, "premium-2"), []);
    assert!(
        !warned(&source, "premium-3")
            .iter()
            .any(|warning| matches!(warning, ForkWarning::DataMayNotFit { .. }))
    );
    // It grew beyond its own plan: the same one will not do either.
    let full = with_row(store("premium-0", "7.2.14"), "memory", "51 MB");
    assert!(matches!(warned(&full, "premium-0")[..], [ForkWarning::DataDoesNotFit { .. }]));
}

#[test]
fn a_smaller_plan_is_a_risk_when_nobody_knows_how_much_there_is() {
    let present = Some(Memory { megabytes: 250 });
    let may_not = ForkWarning::DataMayNotFit { present, holds: Memory { megabytes: 50 } };
    let source = store("premium-2", "7.2.14");
    let expected = [may_not, ForkWarning::FewerConnections { present: 200, limit: 40 }];
    assert_eq!(warned(&source, "premium-0"), expected);
    assert_eq!(warned(&source, "premium-2"), []);
    assert_eq!(warned(&source, "premium-7"), []);
    assert_eq!(warned(&source, "galactic-3"), [ForkWarning::SizeUnknown]);
    let unknown = ForkWarning::DataMayNotFit { present: None, holds: Memory { megabytes: 50 } };
    assert_eq!(warned(&store("galactic-3", "7.2.14"), "premium-0"), [unknown]);
}

#[test]
fn connections_that_do_not_fit_are_said() {
    let source = with_row(store("premium-2", "7.2.14"), "Connections", "55/200");
    let does_not_fit = ForkWarning::ConnectionsDoNotFit { used: 55, limit: 40 };
    assert!(warned(&source, "premium-0").contains(&does_not_fit));
    let fewer = ForkWarning::FewerConnections { present: 200, limit: 80 };
    assert!(warned(&source, "premium-1").contains(&fewer), "it may be busier at another hour");
}

#[test]
fn a_mini_gives_up_what_production_has() {
    let lost = [ForkWarning::LosesPersistence, ForkWarning::LosesStandby, ForkWarning::LosesEncryption];
    assert!(warned(&store("premium-0", "7.2.14"), "mini").ends_with(&lost));
    assert_eq!(warned(&store("mini", "7.2.14"), "premium-0"), []);
    assert_eq!(warned(&store("mini", "7.2.14"), "mini"), []);
}

#[test]
fn an_offer_without_a_name_is_no_plan() {
    assert_eq!(fork_plans(&store("premium-0", "7.2.14"), &[Plan::default()]), []);
    assert_eq!(one(&store("premium-0", "7.2.14"), bare("warp")).plan.family(), Family::Other);
}
