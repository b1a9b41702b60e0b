use kvs::{Absence, Reading, join};
use platform::model::{AddonState, App, BillingEntity, Service};

use crate::fixture::{addon, attachment, reference};

#[test]
fn only_key_value_stores_are_joined() {
    let named = |name: &str, service: &str, plan: &str| {
        let mut addon = addon(name, "premium-0");
        addon.addon_service = Service { id: String::new(), name: service.to_owned() };
        addon.plan.name = plan.to_owned();
        addon
    };
    let addons = vec![
        named("a", "heroku-redis", "heroku-redis:premium-0"),
        named("b", "heroku-redis-beta", "heroku-redis-beta:premium-0"),
        named("c", "heroku-postgresql", "heroku-postgresql:mini"),
        named("d", "", "heroku-redis:mini"),
        named("e", "rediscloud", "rediscloud:30"),
        named("f", "scheduler", "scheduler:standard"),
    ];
    let names: Vec<_> = join(addons, &[], &[]).iter().map(|store| store.name().to_owned()).collect();
    assert_eq!(names, ["a", "b", "d"]);
}

#[test]
fn an_add_on_listed_through_two_apps_is_one_store() {
    let twice = vec![addon("redis-flat-1", "premium-0"), addon("redis-flat-1", "premium-0")];
    assert_eq!(join(twice, &[], &[]).len(), 1);
}

#[test]
fn each_store_gets_its_own_app_and_attachments() {
    let app = App {
        id: "id-of-storefront".to_owned(),
        name: "storefront-renamed".to_owned(),
        team: Some(reference("shop")),
        ..App::default()
    };
    let mut elsewhere = attachment("REDIS", "billing");
    elsewhere.addon.id = "id-of-another".to_owned();
    let mut by_name = attachment("QUEUE", "jobs");
    by_name.addon.id = String::new();
    by_name.addon.name = "redis-flat-1".to_owned();
    let attachments = [attachment("REDIS", "storefront"), elsewhere, by_name];
    let stores = join(vec![addon("redis-flat-1", "premium-0")], &[app], &attachments);
    let store = &stores[0];
    assert_eq!(store.owner(), "storefront-renamed", "the app's own word goes first");
    assert_eq!(store.team(), Some("shop"));
    assert_eq!(store.attachments.len(), 2);
    assert_eq!(store.database, Reading::NotRead);
}

#[test]
fn the_team_is_the_payer_when_the_app_is_not_visible() {
    let mut paid = addon("redis-flat-1", "premium-0");
    paid.billing_entity =
        Some(BillingEntity { id: String::new(), name: "shop".to_owned(), kind: "team".to_owned() });
    assert_eq!(join(vec![paid.clone()], &[], &[])[0].team(), Some("shop"));
    assert_eq!(join(vec![paid.clone()], &[], &[])[0].owner(), "storefront");
    paid.billing_entity.as_mut().unwrap().kind = "app".to_owned();
    assert_eq!(join(vec![paid], &[], &[])[0].team(), None);
}

#[test]
fn what_a_store_cannot_have_is_not_to_be_read() {
    let mini = &join(vec![addon("redis-flat-1", "mini")], &[], &[])[0];
    assert_eq!(mini.maintenance, Reading::Absent { why: Absence::NotOnThisPlan });
    assert_eq!(mini.window, Reading::Absent { why: Absence::NotOnThisPlan });
    assert_eq!(mini.database, Reading::NotRead);
    let mut gone = addon("redis-flat-1", "premium-0");
    gone.state = AddonState::Deprovisioned;
    let gone = &join(vec![gone], &[], &[])[0];
    assert_eq!(gone.database, Reading::Absent { why: Absence::NotProvisioned });
}
