//! A kept upgrade comes from a file or an older version of this program: whatever it holds, it is read to an end.

use proptest::prelude::*;
use serde_json::{Value, json};
use time::Duration;
use upgrade::{Next, Pace, Run, Saved};

use crate::{
    drive::{Drive, intent},
    platform::{Platform, START},
};

/// What a journal can hold, and what it cannot.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        Just(json!("2026-11-23T09:00:00Z")),
    ];
    let key = prop::sample::select(vec![
        "at",
        "what",
        "kind",
        "step",
        "act",
        "app",
        "id",
        "name",
        "question",
        "reply",
        "intent",
        "journal",
        "method",
        "outcome",
        "thing",
        "back",
        "formation",
    ]);
    leaf.prop_recursive(4, 32, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(key.clone(), inner, 0..6)
                .prop_map(|map| map.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()),
        ]
    })
}

/// A real journal of an upgrade that is half-way.
fn half_way(turns: usize) -> Saved {
    let platform = Platform::shared();
    platform.change(|state| state.preparing = Duration::MINUTE);
    let mut drive = Drive::with(&platform, intent(&platform));
    for _ in 0..turns {
        if let Next::Ask(question) = drive.turn() {
            let reply = crate::drive::usual(&question);
            drive.answer(question, reply);
        }
    }
    drive.run.saved()
}

/// Reads it, asks it everything, and asks what comes next.
fn look_at(text: &str) {
    let Ok(saved) = serde_json::from_str::<Saved>(text) else { return };
    let mut run = Run::take_up(saved, Pace::REAL, START);
    let _next = run.next(START);
    let _shown = (run.steps(START), run.checks(), run.writers(), run.ledger(), run.forks(), run.promotion());
    let _more = (run.restore_commands(), run.settings(), run.way_back());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_no_upgrade_and_no_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        look_at(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_json_is_read_to_an_end(json in any_json()) {
        look_at(&json.to_string());
        look_at(&json!({ "intent": json, "journal": json }).to_string());
    }

    #[test]
    fn foreign_entries_among_ours_are_read_to_an_end(turns in 1..120usize, at in 0..60usize, odd in any_json()) {
        let mut kept = serde_json::to_value(half_way(turns)).unwrap();
        let entries = kept["journal"].as_array_mut().unwrap();
        let at = at.min(entries.len());
        entries.insert(at, json!({ "at": "2026-11-23T09:00:00Z", "what": odd }));
        look_at(&kept.to_string());
    }

    /// Entries that are missing, doubled or out of order: another tab wrote too, or somebody edited the file.
    #[test]
    fn a_journal_in_any_order_is_read_to_an_end(turns in 1..160usize, picks in prop::collection::vec(any::<prop::sample::Index>(), 0..60)) {
        let mut kept = serde_json::to_value(half_way(turns)).unwrap();
        let entries = kept["journal"].as_array().unwrap().clone();
        kept["journal"] = picks.iter().map(|pick| entries[pick.index(entries.len())].clone()).collect();
        look_at(&kept.to_string());
    }

    #[test]
    fn a_cut_file_is_no_upgrade(turns in 1..120usize, cut in any::<prop::sample::Index>()) {
        let text = serde_json::to_string(&half_way(turns)).unwrap();
        let cut = cut.index(text.len());
        prop_assert!(serde_json::from_str::<Saved>(text.get(..cut).unwrap_or_default()).is_err());
    }
}
