//! Facts 3.5, 5.1 and 5.3: what of the store itself can get in the way of a fork.

use kvs::{CopyRoom, KeyValueStore, PromoteTrap, Usage, copy_room, promote_traps};
use platform::model::{InfoRow, InfoValue};

use crate::fixture::{attachment, said, store, with_database};

fn with_cell(store: KeyValueStore, name: &str, value: InfoValue) -> KeyValueStore {
    with_database(store, |database| {
        database.info.push(InfoRow { name: name.to_owned(), values: vec![value] });
    })
}

fn with_row(store: KeyValueStore, name: &str, text: &str) -> KeyValueStore {
    with_cell(store, name, InfoValue::Text(text.to_owned()))
}

#[test]
fn usage_is_read_from_rows_worded_in_several_ways() {
    let data = |name: &str, text: &str| with_row(store("premium-0", "7.2.14"), name, text).usage().data_bytes;
    for (name, text, bytes) in [
        ("Memory", "12.5 MB", Some(12_500_000)),
        ("memory", "12.5MB / 50 MB", Some(12_500_000)),
        ("Data Size", "900 KB", Some(900_000)),
        ("Used Memory", "1.5 GB", Some(1_500_000_000)),
        ("Memory", "4096", Some(4096)),
        ("Memory", "plenty", None),
        ("Memory", "12 parsecs", None),
        ("Memory", "", None),
        ("Maxmemory", "12 MB", None),
    ] {
        assert_eq!(data(name, text), bytes, "{name}: {text}");
    }
    let whole = with_cell(store("premium-0", "7.2.14"), "Memory", InfoValue::Whole(4096));
    assert_eq!(whole.usage().data_bytes, Some(4096));
    let clients = |text: &str| {
        let usage = with_row(store("premium-0", "7.2.14"), "Connections", text).usage();
        (usage.connections, usage.connection_limit)
    };
    assert_eq!(clients("3/40"), (Some(3), Some(40)));
    assert_eq!(clients("3 / 40 (not counting ours)"), (Some(3), Some(40)));
    assert_eq!(clients("3"), (Some(3), None));
    assert_eq!(clients("few"), (None, None));
    assert_eq!(store("premium-0", "7.2.14").usage(), Usage::default());
}

#[test]
fn the_copy_is_one_more_client() {
    let room = |plan: &str, text: &str| copy_room(&with_row(store(plan, "7.2.14"), "Connections", text));
    assert_eq!(room("premium-0", "3/40"), CopyRoom::Free { clients: 37, limit: 40 });
    assert_eq!(room("premium-0", "40/40"), CopyRoom::Full { limit: 40 });
    assert_eq!(room("premium-0", "41"), CopyRoom::Full { limit: 40 }, "the plan tells the limit");
    assert_eq!(room("mini", "19"), CopyRoom::Free { clients: 1, limit: 20 });
    assert_eq!(room("galactic-3", "3"), CopyRoom::NotKnown { limit: None });
    assert_eq!(copy_room(&store("premium-0", "7.2.14")), CopyRoom::NotKnown { limit: Some(40) });
}

fn traps(store: &KeyValueStore) -> Vec<PromoteTrap> {
    let traps = promote_traps(store);
    assert!(traps.iter().all(|trap| trap.source().url.starts_with("https://")));
    said(&traps)
}

#[test]
fn a_plain_store_has_no_traps() {
    assert_eq!(traps(&store("premium-0", "7.2.14")), []);
}

#[test]
fn names_the_official_client_mistakes_are_said() {
    let app = || "storefront".to_owned();
    let mut mini = store("mini", "7.2.14");
    mini.addon.config_vars = vec!["REDIS_URL".to_owned(), "REDIS_TLS_URL".to_owned()];
    assert_eq!(traps(&mini), [PromoteTrap::TlsVar { app: app(), config_var: "REDIS_TLS_URL".to_owned() }]);

    let mut named = store("premium-0", "7.2.14");
    named.attachments = vec![attachment("CACHE_REDIS", "storefront"), attachment("QUEUE", "worker")];
    let worker = || "worker".to_owned();
    let expected = [
        PromoteTrap::LookAlike { app: app(), config_var: "CACHE_REDIS_URL".to_owned() },
        PromoteTrap::OtherName { app: app(), attachment: "CACHE_REDIS".to_owned() },
        PromoteTrap::OtherApp { app: worker() },
        PromoteTrap::OtherName { app: worker(), attachment: "QUEUE".to_owned() },
    ];
    assert_eq!(traps(&named), expected);
}

#[test]
fn bastion_vars_follow_the_name() {
    let app = || "storefront".to_owned();
    let bastion = PromoteTrap::BastionVars { app: app(), attachment: "REDIS".to_owned() };
    let mut private = store("private-7", "7.2.14");
    private.addon.config_vars =
        ["REDIS_URL", "REDIS_BASTIONS", "REDIS_BASTION_KEY"].map(str::to_owned).to_vec();
    assert_eq!(traps(&private), std::slice::from_ref(&bastion));
    private.addon.config_vars.clear();
    assert_eq!(traps(&private), [bastion], "by the plan, where the vars were not read");
    assert_eq!(traps(&store("premium-0", "7.2.14")), []);
}
