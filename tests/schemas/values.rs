//! Values that a schema allows: one in full, and for everything it leaves open one more.

use serde_json::{Map, Value, json};

use crate::document::words;

/// Values of one schema; references are looked up in its own definitions.
pub struct Values<'s> {
    root: &'s Value,
}

impl<'s> Values<'s> {
    pub fn of(root: &'s Value) -> Self {
        Self { root }
    }

    /// Every value: the full one first, then each that differs from it in one place, whether another
    /// kind, `null`, another word of an enum, a property left out, or one nobody knows.
    pub fn all(&self) -> Vec<Value> {
        self.some("", self.root)
    }

    fn some(&self, name: &str, schema: &Value) -> Vec<Value> {
        if let Some(place) = schema["$ref"].as_str() {
            let target = self.root.pointer(place.trim_start_matches('#'));
            return self.some(name, target.unwrap_or_else(|| panic!("{place} leads nowhere")));
        }
        for list in ["allOf", "anyOf", "oneOf"] {
            if let Some(branches) = schema[list].as_array() {
                return branches.iter().flat_map(|branch| self.some(name, branch)).collect();
            }
        }
        if let Some(words) = schema["enum"].as_array() {
            let nothing = self::words(schema).contains(&"null") && !words.contains(&Value::Null);
            return words.iter().cloned().chain(nothing.then_some(Value::Null)).collect();
        }
        let mut kinds = words(schema);
        // What is there before what is not.
        kinds.sort_by_key(|kind| *kind == "null");
        kinds.into_iter().flat_map(|kind| self.of_kind(kind, name, schema)).collect()
    }

    fn of_kind(&self, kind: &str, name: &str, schema: &Value) -> Vec<Value> {
        match kind {
            "object" => self.objects(schema),
            "array" => self.lists(schema),
            "string" => vec![text(name, schema)],
            "integer" => vec![json!(7), json!(0)],
            "number" => vec![json!(0.5), json!(7)],
            "boolean" => vec![json!(true), json!(false)],
            _ => vec![Value::Null],
        }
    }

    fn lists(&self, schema: &Value) -> Vec<Value> {
        let rows = schema.get("items").map(|items| self.some("", items)).unwrap_or_default();
        // One row each, so that a row that cannot be read is found; then none.
        rows.into_iter().map(|row| json!([row])).chain([json!([])]).collect()
    }

    fn objects(&self, schema: &Value) -> Vec<Value> {
        let none = Map::new();
        let properties = schema["properties"].as_object().unwrap_or(&none);
        let open: Vec<(&String, Vec<Value>)> =
            properties.iter().map(|(name, property)| (name, self.some(name, property))).collect();
        let first = |(name, values): &(&String, Vec<Value>)| Some(((*name).clone(), values.first()?.clone()));
        let full: Map<String, Value> = open.iter().filter_map(first).collect();
        let mut all = vec![full.clone()];
        let with = |name: &str, value: Value| {
            let mut other = full.clone();
            other.insert(name.to_owned(), value);
            other
        };
        for (name, values) in &open {
            all.extend(values.iter().skip(1).map(|value| with(name, value.clone())));
        }
        if schema["additionalProperties"] != json!(false) && schema["patternProperties"].is_null() {
            all.push(with("not_known_yet", json!({ "since": "tomorrow" })));
        }
        let needed = |name: &&String| {
            schema["required"].as_array().into_iter().flatten().any(|needed| needed == name.as_str())
        };
        for name in properties.keys().filter(|name| !needed(name)) {
            let mut less = full.clone();
            less.remove(name);
            all.push(less);
        }
        let least = full.iter().filter(|(name, _)| needed(name));
        all.push(least.map(|(name, value)| (name.clone(), value.clone())).collect());
        all.into_iter().map(Value::Object).collect()
    }
}

/// The schema's own example; else what fits its format or name.
fn text(name: &str, schema: &Value) -> Value {
    if let Some(example) = schema["example"].as_str() {
        return example.into();
    }
    let is_time = ["_at", "_for", "_by"].iter().any(|end| name.ends_with(end));
    match schema["format"].as_str() {
        Some("uuid") => "01234567-89ab-cdef-0123-456789abcdef".into(),
        Some("date-time") => "2026-11-23T09:00:00Z".into(),
        Some("uri") => "https://example.com/".into(),
        Some("email") => "somebody@example.com".into(),
        _ if is_time => "2019-11-07 22:00:00 +0000".into(),
        _ if name == "resource_url" => "rediss://:not-a-password@example.com:6380".into(),
        _ => "words".into(),
    }
}
