//! Facts 4.3 and 5: the two ways to upgrade, side by side.

use kvs::{
    AttachmentsFate, Comparison, Cost, KeyValueStore, Line, MaintenanceProgress, Pause, Price, PriceOrigin,
    Refusal, SettingKind, SettingsFate, VersionChoice, WayBack, compare, fork_plans,
};
use platform::model::{BilledPrice, Plan, Price as WirePrice};

use crate::fixture::{attachment, catalogue, noon, store, with_maintenance};

fn compared(store: &KeyValueStore) -> Comparison {
    compare(store, &catalogue(), None, noon("2026-11-23"))
}

#[test]
fn a_production_store_may_go_either_way() {
    let mut shared = store("premium-0", "7.2.14");
    shared.attachments.push(attachment("QUEUE", "worker"));
    let Comparison { in_place, fork } = compared(&shared);
    assert_eq!((in_place.verdict, fork.verdict), (Ok(()), Ok(())));
    assert!(
        matches!(in_place.version.what(), VersionChoice::Chosen { lines } if lines.first() == Some(&Line::new(9, 1)))
    );
    assert_eq!(fork.version.what(), &VersionChoice::NewestOnly { expected: Some(Line::new(9, 1)) });
    assert_eq!(in_place.pause.what(), &Pause::Switch { prepared_minutes: Some(15) });
    assert_eq!(fork.pause.what(), &Pause::WholeCopy);
    assert_eq!((in_place.way_back.what(), fork.way_back.what()), (&WayBack::None, &WayBack::OldAddon));
    assert_eq!(in_place.settings.what(), &SettingsFate::Kept);
    assert_eq!(in_place.attachments.what(), &AttachmentsFate::Kept { apps: 2 });
    assert_eq!(fork.attachments.what(), &AttachmentsFate::Moved { attachments: 2, apps: 2 });
}

#[test]
fn a_mini_switches_without_preparation_and_has_no_window_to_lose() {
    let Comparison { in_place, fork } = compared(&store("mini", "7.2.14"));
    assert_eq!(in_place.pause.what(), &Pause::Switch { prepared_minutes: None });
    let SettingsFate::Reset { settings } = fork.settings.what() else { panic!("a fork copies no settings") };
    assert!(!settings.contains(&SettingKind::MaintenanceWindow) && settings.len() == 3);
    let SettingsFate::Reset { settings } =
        compared(&store("premium-0", "7.2.14")).fork.settings.what().clone()
    else {
        panic!("a fork copies no settings")
    };
    assert_eq!(settings.len(), 4);
}

#[test]
fn while_both_exist_both_are_paid() {
    let mut paid = store("premium-0", "7.2.14");
    let unit = Some("month".to_owned());
    paid.addon.billed_price = Some(BilledPrice { cents: Some(1_000), unit: unit.clone(), contract: false });
    let price = Some(WirePrice { cents: Some(1_500), unit, contract: false });
    let plans =
        fork_plans(&paid, &[Plan { name: "heroku-redis:premium-0".to_owned(), price, ..Plan::default() }]);
    let Comparison { in_place, fork } = compare(&paid, &catalogue(), plans.first(), noon("2026-11-23"));
    assert_eq!(in_place.cost.what(), &Cost::Nothing);
    let present = Price::Monthly { cents: 1_000, origin: PriceOrigin::Billed };
    let list = Price::Monthly { cents: 1_500, origin: PriceOrigin::List };
    assert_eq!(fork.cost.what(), &Cost::Both { present: present.clone(), fork: list });
    let unknown = Cost::Both { present, fork: Price::Unknown };
    assert_eq!(compared(&paid).fork.cost.what(), &unknown, "without a plan chosen, no price is guessed");
}

#[test]
fn a_prepared_maintenance_hinders_the_one_way_and_not_the_other() {
    let ready = compared(&with_maintenance(store("premium-0", "7.2.14"), "ready", "customer_request"));
    let progress = MaintenanceProgress::Ready { requested: true };
    assert_eq!(ready.in_place.verdict.unwrap_err().what(), &Refusal::MaintenanceUnderWay { progress });
    assert_eq!(ready.fork.verdict, Ok(()));
    assert!(matches!(ready.in_place.version.what(), VersionChoice::Chosen { lines } if !lines.is_empty()));
}

#[test]
fn the_newest_line_can_only_be_copied() {
    let newest = compared(&store("premium-0", "9.1.0"));
    assert_eq!(newest.in_place.verdict.unwrap_err().what(), &Refusal::SameLine { line: Line::new(9, 1) });
    assert_eq!(newest.in_place.version.what(), &VersionChoice::Chosen { lines: vec![] });
    assert_eq!(newest.fork.verdict, Ok(()));
}

#[test]
fn a_plan_nobody_knows_may_still_be_forked() {
    let odd = compared(&store("galactic-3", "7.2.14"));
    assert_eq!(
        odd.in_place.verdict.unwrap_err().what(),
        &Refusal::PlanUnknown { plan: "galactic-3".to_owned() }
    );
    assert_eq!(odd.fork.verdict, Ok(()));
}

#[test]
fn everything_said_names_a_page() {
    let Comparison { in_place, fork } = compared(&store("premium-0", "7.2.14"));
    for way in [in_place, fork] {
        let sources = [
            way.version.source(),
            way.pause.source(),
            way.way_back.source(),
            way.cost.source(),
            way.settings.source(),
            way.attachments.source(),
        ];
        assert!(sources.iter().all(|source| source.url.starts_with("https://")));
    }
}
