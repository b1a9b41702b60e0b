//! What the schemas allow can be read: by every call that the console makes.

mod calls;

use http::Response;
use serde_json::Value;

use crate::{
    at_hand::schemas,
    document::plain,
    published::{Published, judge},
    values::Values,
};

/// Of these nothing is published.
const UNPUBLISHED: [&str; 1] = ["PreAuthorize"];

/// The names of the calls there are, as the floor that makes them lists them.
fn all_calls() -> Vec<&'static str> {
    let listed = include_str!("../../crates/platform/src/endpoints/mod.rs").split("pub use ").skip(1);
    let names = listed.flat_map(|list| list.split("::{").nth(1).unwrap_or_default().split('}').take(1));
    names.flat_map(|names| names.split(',').map(str::trim).filter(|name| !name.is_empty())).collect()
}

/// What goes wrong when this value is the answer's body.
fn misread(call: &calls::Call, value: &Value) -> Option<String> {
    let response = Response::builder().status(200).header("content-type", "application/json");
    let response = response.body(value.to_string().into_bytes()).expect("a response");
    (call.read)(&response).err()
}

#[test]
fn every_call_the_console_makes_can_read_what_is_published() {
    let Some(published) = schemas("the console's reading against the published schemas") else { return };
    let calls = calls::all();
    let named: Vec<&str> = calls.iter().map(|call| call.name).collect();
    for name in all_calls() {
        assert!(named.contains(&name) || UNPUBLISHED.contains(&name), "{name} is not held against anything");
    }
    let mut misread_values = Vec::new();
    let mut values_seen = 0;
    for call in &calls {
        for value in allowed(&published, call) {
            values_seen += 1;
            let what = misread(call, &value);
            misread_values.extend(what.map(|what| format!("{}: {what}: {value}", call.name)));
        }
    }
    assert!(values_seen > 500, "too few values were made: {values_seen}");
    assert!(misread_values.is_empty(), "{} cannot be read: {misread_values:#?}", misread_values.len());
}

/// Values that the schema of a call's answer allows. That they are is looked at too: else a mistake in
/// how they are made would test nothing.
fn allowed(published: &Published, call: &calls::Call) -> Vec<Value> {
    let (method, path) = crate::caller::endpoint(call.wire.method.as_str(), &call.wire.path);
    let schema = published.of(method, path);
    let mut schema = schema.unwrap_or_else(|| panic!("nothing is published of {method} {path}")).clone();
    let strict = judge(&schema);
    plain(&mut schema);
    let values = Values::of(&schema).all();
    for value in &values {
        assert!(strict.is_valid(value), "not allowed for {}, though it was made so: {value}", call.name);
    }
    values
}

/// More is borne than the schemas allow: whatever does not say what a thing is may be missing.
#[test]
fn whatever_does_not_identify_a_thing_may_be_missing() {
    let Some(published) = schemas("the console's reading of incomplete answers") else { return };
    let mut misread_values = Vec::new();
    for call in calls::all() {
        let full = allowed(&published, &call).into_iter().next().unwrap_or_default();
        let row = full.as_array().and_then(|rows| rows.first()).unwrap_or(&full);
        let names: Vec<String> =
            row.as_object().into_iter().flatten().map(|(name, _)| name.clone()).collect();
        for name in names.iter().filter(|name| !call.needs.contains(&name.as_str())) {
            let mut less = row.clone();
            less.as_object_mut().expect("an object").remove(name);
            let value = if full.is_array() { Value::Array(vec![less]) } else { less };
            let what = misread(&call, &value);
            misread_values.extend(what.map(|what| format!("{} without {name}: {what}", call.name)));
        }
    }
    assert!(misread_values.is_empty(), "cannot be read: {misread_values:#?}");
}
