//! Damages good JSON on purpose: fields dropped, renamed, retyped and doubled, numbers nobody expects, texts nobody
//! expects, nesting without end, and bytes that break off. The other floors' tests use it too.
#![allow(dead_code)] // Not every test damages bytes.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// A password no error, no `Debug` and no `Display` may hold.
pub const SECRET: &str = "Hunter2-Hunter2";

/// One thing done to one place of an answer. Places are counted through the whole tree, so any number is one.
#[derive(Clone, Debug)]
pub enum Damage {
    Drop(usize),
    Rename(usize, String),
    Retype(usize, Value),
    /// A row twice, or a field's value as a list of itself.
    Twice(usize),
    /// Inside so many lists or objects.
    Deeper(usize, u8, bool),
}

/// What is done to the bytes in the end.
#[derive(Clone, Debug)]
pub enum Rough {
    Whole,
    CutAt(usize),
    /// Bytes that are no text.
    Flip(usize, u8),
    /// The first object's first field once more, with another value: the parser has to choose.
    DoubleKey,
    Mark,
}

pub fn damages() -> impl Strategy<Value = Vec<Damage>> {
    let at = || 0..400_usize;
    let one = prop_oneof![
        2 => at().prop_map(Damage::Drop),
        1 => (at(), odd_texts()).prop_map(|(at, name)| Damage::Rename(at, name)),
        6 => (at(), odd_values()).prop_map(|(at, value)| Damage::Retype(at, value)),
        1 => at().prop_map(Damage::Twice),
        1 => (at(), 1..120_u8, any::<bool>()).prop_map(|(at, deep, list)| Damage::Deeper(at, deep, list)),
    ];
    prop::collection::vec(one, 1..6)
}

pub fn rough() -> impl Strategy<Value = Rough> {
    prop_oneof![
        6 => Just(Rough::Whole),
        1 => any::<usize>().prop_map(Rough::CutAt),
        1 => (any::<usize>(), any::<u8>()).prop_map(|(at, byte)| Rough::Flip(at, byte)),
        1 => Just(Rough::DoubleKey),
        1 => Just(Rough::Mark),
    ]
}

/// Texts that have broken programs before, the secret in its usual dress among them.
pub fn odd_texts() -> impl Strategy<Value = String> {
    let known = [
        "",
        " ",
        "\u{0}",
        "\u{202e}ssider",
        "🦀👩‍👩‍👧‍👧",
        "e\u{301}\u{327}",
        "ﷺ",
        "\u{feff}9.1",
        "%2e%2e/..",
        "' OR 1=1 --",
        "<script>",
        "2026-13-45T25:61:61Z",
        "+275760-09-13T00:00:00Z",
        "-0001-01-01 00:00:00 +9999",
        "99999999999999999999.0.0",
        "Mondays 24:60 to Mondays -1:00 UTC",
        "premium-99999999999999999999",
        "rediss://u:Hunter2-Hunter2@h:99999",
        "rediss://u:Hunter2-Hunter2@h:6379",
        "at rediss://u:Hunter2-Hunter2@h, HRKU-AAHunter2-Hunter2",
        "redis://",
    ];
    prop_oneof![
        4 => prop::sample::select(known.to_vec()).prop_map(str::to_owned),
        1 => ".{0,24}",
        1 => (1..4000_usize).prop_map(|long| "ä".repeat(long)),
    ]
}

fn odd_values() -> impl Strategy<Value = Value> {
    let numbers = prop::sample::select(vec![
        json!(0),
        json!(-1),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(1e308),
        json!(-1e-308),
        json!(0.5),
        json!(9_007_199_254_740_993_u64),
        json!(u32::MAX),
    ]);
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        numbers,
        odd_texts().prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!([null, [], {}])),
        Just(json!({ "id": SECRET, "name": [SECRET], "value": { "value": SECRET } })),
    ]
}

/// What is done to one field of an object.
type Does<'a> = &'a dyn Fn(&mut Map<String, Value>, &str);

/// The tree after all of it.
pub fn damaged(good: &Value, damages: &[Damage]) -> Value {
    let mut value = good.clone();
    for damage in damages {
        let (at, does): (usize, Does<'_>) = match damage {
            Damage::Drop(at) => (*at, &|map, key| {
                map.remove(key);
            }),
            Damage::Rename(at, name) => (*at, &|map, key| {
                if let Some(value) = map.remove(key) {
                    map.insert(name.clone(), value);
                }
            }),
            Damage::Retype(at, to) => (*at, &|map, key| {
                map.insert(key.to_owned(), to.clone());
            }),
            Damage::Twice(at) => (*at, &|map, key| {
                let value = map.remove(key).unwrap_or_default();
                let twice = match value {
                    Value::Array(rows) => rows.iter().chain(rows.iter()).cloned().collect(),
                    value => json!([value.clone(), value]),
                };
                map.insert(key.to_owned(), twice);
            }),
            Damage::Deeper(at, deep, list) => (*at, &|map, key| {
                let value = map.remove(key).unwrap_or_default();
                let wrap = |inner: Value, _| if *list { json!([inner]) } else { json!({ "value": inner }) };
                map.insert(key.to_owned(), (0..*deep).fold(value, wrap));
            }),
        };
        value = at_place(value, at, does);
    }
    value
}

/// Does something to the field at a place; a whole list or object counts as a field of nothing.
fn at_place(value: Value, at: usize, does: Does<'_>) -> Value {
    let mut outer = Map::from_iter([("whole".to_owned(), value)]);
    let places = count(&outer);
    visit(&mut outer, &mut (at % places), does);
    match outer.into_iter().next() {
        Some((_, value)) => value,
        None => Value::Null,
    }
}

fn count(map: &Map<String, Value>) -> usize {
    map.values().map(|value| 1 + inner_count(value)).sum::<usize>().max(1)
}

fn inner_count(value: &Value) -> usize {
    match value {
        Value::Object(map) => map.values().map(|value| 1 + inner_count(value)).sum(),
        Value::Array(rows) => rows.iter().map(inner_count).sum(),
        _ => 0,
    }
}

/// Whether the place was found: then nothing after it is looked at.
fn visit(map: &mut Map<String, Value>, left: &mut usize, does: Does<'_>) -> bool {
    for key in map.keys().cloned().collect::<Vec<_>>() {
        if *left == 0 {
            does(map, &key);
            return true;
        }
        *left -= 1;
        if map.get_mut(&key).is_some_and(|value| visit_inner(value, left, does)) {
            return true;
        }
    }
    false
}

fn visit_inner(value: &mut Value, left: &mut usize, does: Does<'_>) -> bool {
    match value {
        Value::Object(map) => visit(map, left, does),
        Value::Array(rows) => rows.iter_mut().any(|row| visit_inner(row, left, does)),
        _ => false,
    }
}

/// The bytes in the end.
pub fn bytes(value: &Value, rough: &Rough) -> Vec<u8> {
    let mut bytes = value.to_string().into_bytes();
    match rough {
        Rough::Whole => {}
        Rough::CutAt(at) => bytes.truncate(at % (bytes.len() + 1)),
        Rough::Flip(at, byte) => {
            let at = at % bytes.len().max(1);
            if let Some(found) = bytes.get_mut(at) {
                *found = *byte;
            }
        }
        Rough::DoubleKey => {
            if let Some(first) = value.as_object().and_then(|map| map.keys().next()) {
                let doubled = format!("{{{}:7,", Value::from(first.as_str()));
                bytes.splice(..1, doubled.into_bytes());
            }
        }
        Rough::Mark => {
            bytes.splice(..0, *b"\xef\xbb\xbf");
        }
    }
    bytes
}
