use kvs::ConfigVars::{self, *};

use crate::fixture::{attachment, store};

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn the_owning_app_comes_first_and_the_others_by_name() {
    let mut shared = store("premium-0", "7.2.14");
    shared.attachments = vec![
        attachment("REDIS", "zebra"),
        attachment("REDIS", "storefront"),
        attachment("QUEUE", "jobs"),
        attachment("CACHE", "jobs"),
    ];
    let apps = shared.attached_apps();
    let seen: Vec<_> = apps.iter().map(|app| (app.app.name.as_str(), app.owner)).collect();
    assert_eq!(seen, [("storefront", true), ("jobs", false), ("zebra", false)]);
    assert_eq!(shared.shared_with(), 2);
    let of_jobs: Vec<_> = apps[1].attachments.iter().map(|one| one.name.clone().unwrap()).collect();
    assert_eq!(of_jobs, ["CACHE", "QUEUE"]);
}

fn vars_of(store: &kvs::KeyValueStore, app: &str, attachment: &str) -> ConfigVars {
    let apps = store.attached_apps();
    let app = apps.iter().find(|known| known.app.name == app).unwrap();
    app.attachments
        .iter()
        .find(|known| known.name.as_deref() == Some(attachment))
        .unwrap()
        .config_vars
        .clone()
}

#[test]
fn config_vars_the_platform_named_are_told_from_those_made_by_rule() {
    let mut shared = store("mini", "7.2.14");
    shared.addon.config_vars = names(&["REDIS_URL", "REDIS_TLS_URL", "REDIS_CACHE_URL"]);
    let mut included = attachment("QUEUE", "jobs");
    included.config_vars = Some(names(&["QUEUE_URL", "QUEUE_TLS_URL"]));
    shared.attachments = vec![
        attachment("REDIS", "storefront"),
        attachment("REDIS_CACHE", "storefront"),
        included,
        attachment("REDIS", "admin"),
    ];
    assert_eq!(vars_of(&shared, "jobs", "QUEUE"), Named(names(&["QUEUE_URL", "QUEUE_TLS_URL"])));
    assert_eq!(vars_of(&shared, "storefront", "REDIS"), Named(names(&["REDIS_URL", "REDIS_TLS_URL"])));
    assert_eq!(vars_of(&shared, "storefront", "REDIS_CACHE"), Named(names(&["REDIS_CACHE_URL"])));
    let derived = vars_of(&shared, "admin", "REDIS");
    assert_eq!(derived, Derived(names(&["REDIS_URL"])));
    assert!(derived.is_derived());
}

#[test]
fn an_owner_without_visible_attachments_is_still_listed() {
    let mut alone = store("premium-0", "7.2.14");
    alone.attachments.clear();
    let apps = alone.attached_apps();
    assert_eq!(apps.len(), 1);
    assert!(apps[0].owner);
    assert_eq!(apps[0].attachments[0].name, None);
    assert_eq!(apps[0].attachments[0].config_vars, Named(names(&["REDIS_URL"])));
    assert_eq!(alone.shared_with(), 0);
}
