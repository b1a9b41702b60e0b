//! From a store's record to an intent, or to a reason why not.

use kvs::{Catalogue, KeyValueStore, Reading};
use platform::model::{Addon, App, Attachment, Database, Maintenance};
use serde_json::json;
use time::{OffsetDateTime, macros::datetime};
use upgrade::{Act, Intent, Named, Quantity, Refusal, Shape};

const NOW: OffsetDateTime = datetime!(2026-11-23 09:00 UTC);

fn catalogue() -> Catalogue {
    Catalogue::parse(include_str!("../../../../public/catalog.json")).unwrap()
}

/// A store attached to its own app, and to one that sorts before it.
fn store(plan: &str, version: &str) -> KeyValueStore {
    let addon: Addon = serde_json::from_value(json!({ "id": "addon-1", "name": "redis-1",
        "addon_service": { "name": "heroku-redis" }, "plan": { "name": plan }, "state": "provisioned",
        "app": { "id": "app-1", "name": "storefront" } }))
    .unwrap();
    let app: App = serde_json::from_value(json!({ "id": "app-1", "name": "storefront" })).unwrap();
    let attachment = |app: &str, name: &str| -> Attachment {
        serde_json::from_value(json!({ "id": name, "name": "REDIS", "app": { "id": app, "name": name },
            "addon": { "id": "addon-1", "name": "redis-1" } }))
        .unwrap()
    };
    let attachments = [attachment("app-2", "admin"), attachment("app-1", "storefront")];
    let mut store = kvs::join(vec![addon], &[app], &attachments).remove(0);
    let database: Database = serde_json::from_value(json!({ "version": version })).unwrap();
    store.database = Reading::known(database, NOW);
    if store.maintenance.is_not_read() {
        store.maintenance = Reading::known(None, NOW);
    }
    store
}

fn in_place(store: &KeyValueStore, target: &str) -> Result<Intent, Refusal> {
    Intent::in_place(store, target, &catalogue(), "upgrade-1", NOW)
}

#[test]
fn a_production_store_is_prepared_and_names_every_app_the_owning_one_first() {
    let intent = in_place(&store("heroku-redis:premium-0", "7.2.14"), "9.1").unwrap();
    assert_eq!(intent.shape, Shape::Prepared);
    assert_eq!((intent.from.as_deref(), intent.to.as_str()), (Some("7.2.14"), "9.1"));
    assert_eq!(intent.apps, [Named::new("app-1", "storefront"), Named::new("app-2", "admin")]);
    assert_eq!(intent.owning_app, intent.apps[0]);
    assert!(!intent.tls_turns_on);
}

#[test]
fn a_mini_switches_at_once() {
    assert_eq!(in_place(&store("heroku-redis:mini", "7.2.14"), "9.1").unwrap().shape, Shape::AtOnce);
}

#[test]
fn a_fork_is_named_by_its_upgrade_and_goes_to_the_newest_version() {
    let store = store("heroku-redis:premium-0", "7.2.14");
    let fork =
        |id: &str| Intent::fork(&store, "heroku-redis:premium-1", Some(3000), &catalogue(), id, NOW).unwrap();
    let name = |id: &str| fork(id).as_fork().unwrap().name.clone();
    assert_eq!(name("upgrade-1"), name("upgrade-1"), "it is found again when its answer is lost");
    assert_ne!(name("upgrade-1"), name("upgrade-2"));
    let fine = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    assert!(name("upgrade-1").starts_with("redis-fork-") && name("upgrade-1").chars().all(fine));
    let newest = catalogue().newest().unwrap().line.to_string();
    assert_eq!((fork("upgrade-1").to, fork("upgrade-1").apps.len()), (newest, 2));
}

#[test]
fn a_store_that_is_going_is_not_forked() {
    let mut store = store("heroku-redis:premium-0", "7.2.14");
    store.addon.state = platform::model::AddonState::Deprovisioning;
    let refused = Intent::fork(&store, "heroku-redis:premium-0", None, &catalogue(), "upgrade-1", NOW);
    assert!(matches!(refused, Err(Refusal::Store(_))), "{refused:?}");
}

#[test]
fn an_old_engine_without_tls_turns_it_on() {
    assert!(in_place(&store("heroku-redis:premium-0", "5.0.14"), "9.1").unwrap().tls_turns_on);
}

#[test]
fn the_same_an_older_or_an_unknown_version_is_refused_with_its_reason() {
    let refused = |version: &str, target: &str| {
        in_place(&store("heroku-redis:premium-0", version), target).unwrap_err()
    };
    assert!(
        matches!(refused("9.1.3", "9.1"), Refusal::Store(why) if matches!(why.what(), kvs::Refusal::SameLine { .. }))
    );
    assert!(
        matches!(refused("9.1.3", "7.2"), Refusal::Store(why) if matches!(why.what(), kvs::Refusal::Older { .. }))
    );
    assert!(
        matches!(refused("", "9.1"), Refusal::Store(why) if matches!(why.what(), kvs::Refusal::VersionUnknown { .. }))
    );
    assert_eq!(refused("7.2.14", "9.7"), Refusal::NotOffered { target: "9.7".to_owned() });
    assert_eq!(refused("7.2.14", "newest"), Refusal::TargetUnreadable { target: "newest".to_owned() });
}

#[test]
fn an_upgrade_under_way_is_no_refusal_because_it_can_be_joined() {
    let mut store = store("heroku-redis:premium-0", "7.2.14");
    let record: Maintenance =
        serde_json::from_value(json!({ "status": "ready", "reason": "customer_request" })).unwrap();
    store.maintenance = Reading::known(Some(record), NOW);
    assert!(in_place(&store, "9.1").is_ok());
}

#[test]
fn commands_are_those_of_the_official_client() {
    let intent = in_place(&store("heroku-redis:premium-0", "7.2.14"), "9.1").unwrap();
    let app = Named::new("app-2", "admin");
    let quantities =
        [("worker", 0), ("clock", 2)].map(|(kind, quantity)| Quantity { kind: kind.to_owned(), quantity });
    let acts = [
        (
            Act::RequestUpgrade,
            "heroku redis:upgrade redis-1 --version 9.1 -a storefront --confirm storefront",
        ),
        (Act::RunMaintenance, "heroku data:maintenances:run redis-1 -a storefront"),
        (Act::MaintenanceMode { app: app.clone(), on: true }, "heroku maintenance:on -a admin"),
        (Act::MaintenanceMode { app: app.clone(), on: false }, "heroku maintenance:off -a admin"),
        (Act::Scale { app, quantities: quantities.to_vec() }, "heroku ps:scale worker=0 clock=2 -a admin"),
    ];
    for (act, command) in acts {
        assert_eq!(act.command(&intent), command);
    }
}

#[test]
fn an_intent_survives_the_way_to_a_file_and_back() {
    let intent = in_place(&store("heroku-redis:premium-0", "7.2.14"), "9.1").unwrap();
    let text = serde_json::to_string(&intent).unwrap();
    assert_eq!(serde_json::from_str::<Intent>(&text).unwrap(), intent);
}
