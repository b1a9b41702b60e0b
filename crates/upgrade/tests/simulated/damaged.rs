//! Kept upgrades and files damaged on purpose: they are read to an end, whatever is left of them can be looked at and
//! decided on, and no error holds what stood in them.

use std::sync::LazyLock;

use proptest::prelude::*;
use serde_json::Value;
use upgrade::{Next, Saved, Unfit, read_file, write_file};

use crate::{
    damage::{self, SECRET, bytes, damaged, damages, rough},
    desk::{Desk, ready},
};

/// Upgrades of both methods as they were kept at many moments, and as files.
static KEPT: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let mut kept = Vec::new();
    for forks in [false, true] {
        let mut desk = Desk::new();
        if forks {
            desk.begin_fork("redis-curved-41873", "heroku-redis:premium-0");
        } else {
            desk.begin("redis-curved-41873", "9.1");
        }
        for turn in 0.. {
            let end = matches!(desk.turn(), Next::Done(_) | Next::Stopped(_));
            if turn % 40 == 39 || end {
                let saved = desk.run().saved();
                kept.push(serde_json::to_value(&saved).unwrap());
                kept.push(serde_json::from_str(&write_file(&saved)).unwrap());
            }
            if end {
                break;
            }
        }
    }
    kept
});

/// Looks at everything a page shows of it, and decides as far as nothing is sent.
fn look_at(saved: &Saved) {
    let mut desk = Desk::new();
    desk.take_up(saved);
    for _ in 0..12 {
        let now = desk.now();
        let run = desk.run();
        let _ = (run.steps(now), run.checks(), run.writers(), run.ledger(), run.restore_commands());
        let _ = (run.promotion(), run.settings(), run.forks(), run.way_back(), run.joined_fork());
        let _ = (run.may_be_by_hand(), run.saved(), run.journal().foreign());
        let Next::Look(looks) = run.next(now) else { break };
        for look in looks {
            let intent = desk.run().intent().clone();
            let seen = ready(look.read(&intent, &&desk.line));
            desk.run().learn(look, seen, now);
        }
    }
    let _ = read_file(write_file(saved).as_bytes());
}

fn is_clean(unfit: &Unfit) {
    let shown = format!("{unfit:?}");
    assert!(!shown.contains(SECRET), "{shown}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn a_damaged_upgrade_is_refused_or_can_be_looked_at(which in any::<usize>(), damages in damages(), rough in rough()) {
        let good = &KEPT[which % KEPT.len()];
        let text = bytes(&damaged(good, &damages), &rough);
        if let Ok(saved) = serde_json::from_slice::<Saved>(&text) {
            look_at(&saved);
        }
        match read_file(&text) {
            Ok(saved) => look_at(&saved),
            Err(unfit) => is_clean(&unfit),
        }
    }

    #[test]
    fn any_bytes_are_no_upgrade(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let unfit = read_file(&bytes).unwrap_err();
        is_clean(&unfit);
    }
}

/// Each field in turn holds a secret instead of what belongs there.
#[test]
fn a_file_that_is_refused_is_not_repeated() {
    let mut refused = 0;
    let good: &Value = KEPT.iter().find(|kept| kept.get("format").is_some()).unwrap();
    let places = ["", "/intent", "/intent/addon", "/intent/owning_app", "/journal/0", "/journal/3"];
    for (place, key) in places.iter().flat_map(|place| {
        let fields = good.pointer(place).unwrap().as_object().unwrap();
        fields.keys().map(move |key| (place, key.clone()))
    }) {
        let mut odd = good.clone();
        odd.pointer_mut(place).unwrap()[&key] = Value::from(format!("rediss://u:{SECRET}@h:1"));
        if let Err(unfit) = read_file(odd.to_string().as_bytes()) {
            refused += 1;
            is_clean(&unfit);
        }
    }
    assert!(refused > 8, "{refused}");
}

#[test]
fn every_kept_upgrade_is_read_whole() {
    assert!(KEPT.len() > 8, "{}", KEPT.len());
    for good in KEPT.iter() {
        let text = bytes(good, &damage::Rough::Whole);
        let saved = read_file(&text).unwrap();
        assert_eq!(saved.journal.foreign(), 0);
        look_at(&saved);
    }
}
