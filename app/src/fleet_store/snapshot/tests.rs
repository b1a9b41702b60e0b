//! What is kept of the fleet, what never is, and what comes of it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use kvs::{KeyValueStore, MaintenanceProgress, Reading, join};
use platform::{
    Error, ErrorKind,
    model::{Addon, App, Attachment, Database, Maintenance, MaintenanceStatus},
};
use proptest::prelude::*;
use serde_json::{Value, json};
use time::{Duration, OffsetDateTime, macros::datetime};

use super::{
    follow::opened,
    label::{Label, Whose},
    plain::is_plain,
    recall::records,
    write::Slice,
};
use crate::{
    fleet::{
        facts::Facts,
        tests::sample::{TODAY, catalogue, failing, maintained, of_team, running, shared_with, unread},
    },
    fleet_store::{Part, Row},
};

const NOW: OffsetDateTime = datetime!(2026-11-23 18:04 UTC);
const READ: OffsetDateTime = datetime!(2026-11-23 17:59 UTC);

fn written(stores: &[KeyValueStore]) -> String {
    let mut slice = Slice::default();
    stores.iter().for_each(|store| slice.add(store));
    slice.finished()
}

fn recalled(store: KeyValueStore) -> KeyValueStore {
    let mut stores = records(&written(&[store]), NOW).expect("a snapshot");
    assert_eq!(stores.len(), 1);
    stores.remove(0)
}

/// With everything in it read at [`READ`].
fn read(mut store: KeyValueStore) -> KeyValueStore {
    if let Reading::Known { at, .. } = &mut store.database {
        *at = READ;
    }
    if let Reading::Known { at, .. } = &mut store.maintenance {
        *at = READ;
    }
    store
}

fn shown(store: KeyValueStore) -> Facts {
    Facts::recalling(store.into(), &catalogue(), TODAY)
}

fn fleet() -> Vec<KeyValueStore> {
    vec![
        of_team(shared_with(running("due", "storefront", "premium-0", "7.2.14"), "search"), "shop"),
        running("small", "blog", "mini", "7.2.11"),
        maintained(running("newest", "chat", "private-7", "9.1.0"), MaintenanceStatus::Ready),
        unread("waiting", "chat", "premium-3"),
    ]
}

#[test]
fn the_list_shows_of_a_remembered_add_on_what_it_showed_before() {
    for store in fleet().into_iter().map(read) {
        let (before, now) = (shown(store.clone()), shown(recalled(store)));
        assert_eq!(now.assessment.lifecycle, before.assessment.lifecycle);
        assert_eq!(now.assessment.tls, before.assessment.tls);
        assert_eq!(now.assessment.urgency, before.assessment.urgency);
        assert_eq!(now.shown().version_text(), before.shown().version_text());
        assert_eq!(now.shown().weekly_window(), before.shown().weekly_window());
        assert_eq!((&now.plan, now.shared_with), (&before.plan, before.shared_with));
        assert_eq!(now.store.price(), before.store.price());
        assert_eq!(now.store.team(), before.store.team());
        assert_eq!(now.store.addon.state, before.store.addon.state);
        assert_eq!(now.progress, before.progress);
    }
}

#[test]
fn a_failure_is_not_remembered_and_what_was_known_before_it_is() {
    let mute = recalled(failing("mute", "search", "premium-5"));
    assert_eq!((mute.database, mute.maintenance), (Reading::NotRead, Reading::NotRead));
    let mut store = read(running("due", "storefront", "premium-0", "7.2.14"));
    store.database = store.database.updated(Err(Error::plain(ErrorKind::Unavailable, "")), NOW);
    assert_eq!(recalled(store).database.remembered_since(), Some(READ));
}

#[test]
fn what_is_remembered_counts_as_not_read_wherever_nobody_asks_for_it() {
    let store = recalled(read(fleet().remove(2)));
    assert_eq!(store.database.remembered_since(), Some(READ));
    assert_eq!(store.maintenance.remembered_since(), Some(READ));
    assert!(store.database.value().is_none() && store.database.last_known().is_none());
    assert_eq!(store.version(), None);
    assert_eq!(store.maintenance_progress(), MaintenanceProgress::Unknown);
    for action in [kvs::Action::RequestUpgrade, kvs::Action::RunMaintenance, kvs::Action::Fork] {
        assert!(kvs::can(action, &store).is_err(), "{action:?}");
    }
    let row = Row::new(store);
    assert!(Part::LIST.into_iter().all(|part| row.lacks(part)), "it is to be read again");
}

#[test]
fn a_failure_after_it_leaves_nothing_of_what_was_remembered() {
    let failed = recalled(read(fleet().remove(0)))
        .database
        .updated(Err(Error::plain(ErrorKind::Unavailable, "")), NOW);
    assert!(failed.error().is_some() && failed.last_known().is_none());
}

#[test]
fn it_can_be_written_again_before_it_was_read_again() {
    let once = recalled(read(fleet().remove(0)));
    assert_eq!(recalled(once.clone()), once);
}

#[test]
fn readings_older_than_a_day_are_not_shown() {
    let store = recalled(fleet().remove(0));
    assert_eq!((store.database, store.maintenance), (Reading::NotRead, Reading::NotRead));
}

fn whose() -> Whose {
    Whose::known("account", "https://api.heroku.com").unwrap()
}

fn slices() -> Vec<(String, String)> {
    let label = |number| Label { whose: whose(), at: READ, slice: (number, 2) };
    vec![(label(0).key(), written(&fleet()[..2])), (label(1).key(), written(&fleet()[2..]))]
}

#[test]
fn it_is_opened_for_its_own_account_at_its_own_platform_for_a_day() {
    let (stores, at) = opened(&slices(), &whose(), NOW).unwrap();
    assert_eq!((stores.len(), at), (fleet().len(), READ));
    let later = NOW + Duration::hours(24);
    assert!(opened(&slices(), &whose(), later).is_none(), "a day later");
    assert!(opened(&slices(), &whose(), NOW - Duration::hours(1)).is_none(), "from the future");
    for other in [("another", "https://api.heroku.com"), ("account", "http://127.0.0.1:9")] {
        let other = Whose::known(other.0, other.1).unwrap();
        assert!(opened(&slices(), &other, NOW).is_none(), "{other:?}");
    }
    assert_eq!(Whose::known("", "https://api.heroku.com"), None, "nobody knows whose it is");
}

#[test]
fn one_of_another_format_or_with_a_part_missing_is_none() {
    let missing = [&slices()[..1], &slices()[1..]];
    assert!(missing.iter().all(|slices| opened(slices, &whose(), NOW).is_none()));
    let newer: Vec<_> = slices().into_iter().map(|(key, text)| (key.replacen("1 ", "2 ", 1), text)).collect();
    assert!(opened(&newer, &whose(), NOW).is_none());
    assert!(opened(&[], &whose(), NOW).is_none());
}

#[test]
fn one_that_was_cut_off_anywhere_is_none() {
    let whole = written(&fleet().into_iter().map(read).collect::<Vec<_>>());
    assert!(records(&whole, NOW).is_some());
    for end in 0..whole.len() {
        assert!(records(&whole[..end], NOW).is_none(), "{end}");
    }
}

/// All that the platform tells of one add-on, with every field that is read.
fn answers() -> Value {
    json!({
        "addon": {
            "id": "01234567-89ab-cdef-0123-456789abcdef", "name": "redis-due",
            "addon_service": { "id": "s", "name": "heroku-redis" },
            "plan": {
                "id": "p", "name": "heroku-redis:premium-0", "human_name": "Premium 0", "description": "d",
                "price": { "cents": 1500, "unit": "month", "contract": false },
            },
            "app": { "id": "a", "name": "storefront" },
            "billing_entity": { "id": "t", "name": "shop", "type": "team" },
            "billed_price": { "cents": 1500, "unit": "month", "contract": false },
            "config_vars": ["REDIS_URL", "REDIS_TLS_URL"], "state": "provisioned",
            "provision_message": "made", "web_url": "https://example.com/x", "created_at": "2026-01-01T00:00:00Z",
            "later": "an unknown field",
        },
        "app": {
            "id": "a", "name": "storefront", "maintenance": true, "owner": { "id": "o", "email": "o" },
            "team": { "id": "t", "name": "shop" }, "region": { "id": "r", "name": "eu" },
            "space": { "id": "s", "name": "s" }, "released_at": "2026-01-01T00:00:00Z",
        },
        "attachment": {
            "id": "x", "name": "REDIS", "addon": { "id": "01234567-89ab-cdef-0123-456789abcdef", "name": "redis-due" },
            "app": { "id": "b", "name": "search" }, "namespace": "n", "config_vars": ["REDIS_URL"],
        },
        "database": {
            "addon_id": "i", "name": "n", "plan": "premium-0", "version": "7.2.14", "prefer_native_tls": true,
            "resource_url": "rediss://h:p@ec2.example.com:6380",
            "info": [
                { "name": "Version", "values": ["7.2.14"] },
                { "name": "Maintenance window", "values": ["Mondays 10:30 to 14:30 UTC"] },
            ],
        },
        "maintenance": {
            "addon": { "uuid": "i", "name": "n", "attachments": ["REDIS"], "kind": "k", "plan": "p", "window": "w" },
            "app": { "uuid": "a", "name": "n" }, "status": "pending", "method": "failover",
            "reason": "customer_request", "window": "Mondays 10:30 to 14:30 UTC",
            "required_by": "2026-12-01T00:00:00Z", "scheduled_for": "2026-11-30T00:00:00Z",
            "server_created_at": "2026-11-01T00:00:00Z", "started_at": "2026-11-30T00:00:00Z",
            "completed_at": "2026-11-30T00:00:00Z", "previously_scheduled_for": "2026-11-30T00:00:00Z",
        },
    })
}

fn strings(value: &mut Value) -> Vec<&mut String> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(items) => items.iter_mut().flat_map(strings).collect(),
        Value::Object(fields) => fields.values_mut().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

fn one<T: serde::de::DeserializeOwned>(answers: &Value, name: &str) -> T {
    serde_json::from_value(answers[name].clone()).expect(name)
}

/// The record of these answers, and the same after a failure that repeats `said`.
fn joined(answers: &Value, said: &str) -> Vec<KeyValueStore> {
    let (addon, app): (Addon, App) = (one(answers, "addon"), one(answers, "app"));
    let attachment: Attachment = one(answers, "attachment");
    // A service of another name is no store: what is planted there is not the question.
    let addon = Addon { addon_service: Default::default(), ..addon };
    let Some(mut store) = join(vec![addon], &[app], &[attachment]).pop() else { return Vec::new() };
    store.database = Reading::known(one::<Database>(answers, "database"), READ);
    store.maintenance = Reading::known(Some(one::<Maintenance>(answers, "maintenance")), READ);
    let error = || Error { url: Some(said.into()), ..Error::plain(ErrorKind::Unavailable, said) };
    let mut failed = store.clone();
    failed.database = failed.database.updated(Err(error()), NOW);
    failed.maintenance = failed.maintenance.updated(Err(error()), NOW);
    vec![store, failed]
}

/// Plants a text in every string of the answers, one after the other, and in all at once.
fn planted(secret: &str) -> Vec<String> {
    let count = strings(&mut answers()).len();
    let one_by_one = (0..count).map(|at| at..at + 1);
    one_by_one
        .chain([0..count])
        .map(|places| {
            let mut answers = answers();
            strings(&mut answers).into_iter().enumerate().for_each(|(at, text)| {
                if places.contains(&at) {
                    secret.clone_into(text);
                }
            });
            written(&joined(&answers, secret))
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_connection_url_is_kept_wherever_the_platform_says_it(
        scheme in "(redis|rediss|REDISS)", user in "[a-z]{0,6}", password in "[A-Za-z0-9_.~-]{8,60}q", before in "[a-z (\"\t]{0,8}",
    ) {
        for text in planted(&format!("{before}{scheme}://{user}:{password}@ec2.example.com:6380")) {
            prop_assert!(!text.contains(&password), "{}", text);
        }
    }

    #[test]
    fn no_token_is_kept_wherever_the_platform_says_it(token in "HRKU-AA[A-Za-z0-9_-]{58}") {
        for text in planted(&format!("for {token} only")) {
            prop_assert!(!text.contains(&token[6..]), "{}", text);
        }
    }

    /// Whatever is masked elsewhere is not kept here.
    #[test]
    fn what_has_a_secret_in_it_is_not_plain(text in "([a-z]{1,3}|:|@|/|HRKU-|\t|\n| ){1,12}") {
        prop_assert!(!is_plain(&text) || platform::without_secrets(&text) == text);
    }

    #[test]
    fn nothing_that_may_lie_there_stops_the_console(text in "([svtdm.]|\t|\n|[0-9]|[a-z]{1,3}){0,40}") {
        let _ = records(&text, NOW);
        let _ = opened(&[(text.clone(), text)], &whose(), NOW);
    }

    #[test]
    fn no_text_from_outside_is_taken_for_another_line(name in "[a-z.\t\nstdmv]{1,20}") {
        let mut answers = answers();
        answers["addon"]["name"] = json!(name);
        let stores = records(&written(&joined(&answers, "")), NOW).expect("a snapshot");
        prop_assert!(stores.iter().all(|store| store.name() == name));
    }
}

#[test]
fn without_a_secret_in_it_all_of_that_is_kept() {
    let stores = joined(&answers(), "");
    let kept = records(&written(&stores), NOW).unwrap();
    assert_eq!(kept.len(), 2);
    for (before, now) in stores.into_iter().zip(kept) {
        assert_eq!(now.attached_apps(), before.attached_apps());
        let now = now.recalled();
        assert_eq!(now.version_text().as_deref(), Some("7.2.14"));
        assert_eq!(now.weekly_window().unwrap().text(), "Mondays 10:30 to 14:30 UTC");
        assert_eq!(now.app.unwrap().maintenance, Some(true));
        let record = now.maintenance.value().cloned().unwrap().unwrap();
        assert_eq!(record.scheduled_for.unwrap().text(), "2026-11-30T00:00:00Z");
    }
}
