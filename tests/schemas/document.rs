//! Small rewritings of schemas, so that a plain validator understands what they say.

use serde_json::{Map, Value, json};

/// Rewrites every schema inside, the innermost first.
fn everywhere(schema: &mut Value, change: &dyn Fn(&mut Map<String, Value>)) {
    match schema {
        Value::Object(fields) => {
            for field in fields.values_mut() {
                everywhere(field, change);
            }
            change(fields);
        }
        Value::Array(items) => items.iter_mut().for_each(|item| everywhere(item, change)),
        _ => {}
    }
}

/// The hyper-schema's own word for "every property is always there" becomes `required`. Nested
/// declarations of the dialect go, and lists of requirements without any.
pub fn plain(schema: &mut Value) {
    everywhere(schema, &|fields| {
        if fields.get("$schema").is_some_and(Value::is_string) {
            fields.remove("$schema");
        }
        if fields.get("strictProperties") == Some(&Value::Bool(true))
            && let Some(names) = fields.get("properties").and_then(Value::as_object)
        {
            let names: Vec<&String> = names.keys().collect();
            fields.insert("required".into(), json!(names));
        }
        if fields.get("required").and_then(Value::as_array).is_some_and(Vec::is_empty) {
            fields.remove("required");
        }
    });
}

/// What either of two schemas made from examples allows: types are joined, properties too; required
/// is what both require.
pub fn either(one: &Value, other: &Value) -> Value {
    let (Some(left), Some(right)) = (one.as_object(), other.as_object()) else { return one.clone() };
    let mut joined = left.clone();
    joined.insert("type".into(), types(left, right).into());
    if let (Some(left), Some(right)) = (properties(left), properties(right)) {
        let mut all = left.clone();
        for (name, theirs) in right {
            let ours = all.get(name).cloned();
            all.insert(name.clone(), ours.map_or_else(|| theirs.clone(), |ours| either(&ours, theirs)));
        }
        joined.insert("properties".into(), all.into());
        joined.insert(
            "required".into(),
            json!(required(one).intersection(&required(other)).collect::<Vec<_>>()),
        );
    }
    if let (Some(left), Some(right)) = (left.get("items"), right.get("items")) {
        joined.insert("items".into(), either(left, right));
    }
    joined.into()
}

fn properties(schema: &Map<String, Value>) -> Option<&Map<String, Value>> {
    schema.get("properties").and_then(Value::as_object)
}

fn required(schema: &Value) -> std::collections::BTreeSet<&str> {
    schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// The types a schema names, as words.
pub fn words(schema: &Value) -> Vec<&str> {
    match &schema["type"] {
        Value::String(word) => vec![word],
        Value::Array(words) => words.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

fn types(left: &Map<String, Value>, right: &Map<String, Value>) -> Vec<String> {
    let (left, right) = (Value::from(left.clone()), Value::from(right.clone()));
    let mut all: Vec<String> = words(&left).into_iter().chain(words(&right)).map(str::to_owned).collect();
    all.sort();
    all.dedup();
    all
}
