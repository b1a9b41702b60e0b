//! What the platform publishes of its answers, by endpoint.

use std::collections::BTreeMap;

use jsonschema::{Draft, Validator};
use serde_json::{Value, json};

use crate::document::{either, plain};

/// The schemas of good answers.
pub struct Published {
    /// By method and path, what varies in the path as `{}`.
    by_endpoint: BTreeMap<String, Value>,
}

/// A maintenance record looks the same wherever it is shown. The Data API's schemas are made from
/// examples, so a field that no example of a route had is `null` there: the record's schema is what
/// any of these allows.
const RECORDS: &str = "/maintenances/";

impl Published {
    pub fn new(platform: &Value, data: &Value) -> Self {
        let mut by_endpoint: BTreeMap<String, Value> = platform_answers(platform).collect();
        by_endpoint.extend(data_answers(data));
        Self { by_endpoint }
    }

    /// The schema of an endpoint's good answers.
    pub fn of(&self, method: &str, path: &str) -> Option<&Value> {
        self.by_endpoint.get(&key(method, path))
    }

    /// Something that holds answers against the schema.
    pub fn judge(&self, method: &str, path: &str) -> Option<Validator> {
        Some(judge(self.of(method, path)?))
    }
}

/// A schema as something that holds values against it; formats such as `uuid` and `date-time` count.
pub fn judge(schema: &Value) -> Validator {
    let mut schema = schema.clone();
    plain(&mut schema);
    let options = jsonschema::options().with_draft(Draft::Draft4).should_validate_formats(true);
    options.build(&schema).unwrap_or_else(|error| panic!("a published schema cannot be used: {error}"))
}

/// `GET /apps/{app}` and `GET /apps/:name` are the same.
fn key(method: &str, path: &str) -> String {
    let path = path.split('?').next().unwrap_or_default().trim_end_matches('/');
    let varies = |part: &str| part.starts_with(['{', ':']) || part == "~";
    let parts: Vec<&str> = path.split('/').map(|part| if varies(part) { "{}" } else { part }).collect();
    format!("{method} {}", parts.join("/"))
}

fn platform_answers(root: &Value) -> impl Iterator<Item = (String, Value)> {
    let links = |definition: &Value| definition["links"].as_array().cloned().unwrap_or_default();
    let all = root["definitions"].as_object().into_iter().flatten().flat_map(move |(_, one)| links(one));
    all.filter_map(|link| {
        let method = link["method"].as_str()?;
        // What varies holds escaped slashes, so that a path is parted rightly all the same.
        let path = link["href"].as_str()?;
        let target = link.get("targetSchema")?;
        let schema = json!({ "definitions": root["definitions"], "allOf": [target] });
        Some((key(method, path), schema))
    })
}

fn data_answers(routes: &Value) -> BTreeMap<String, Value> {
    let routes = routes.as_object().into_iter().flatten();
    let mut answers: BTreeMap<String, Value> = routes
        .filter_map(|(route, about)| {
            let (method, path) = route.split_once(' ')?;
            Some((key(method, path.trim_end_matches(":limit?")), about["responses"].get("200")?.clone()))
        })
        .collect();
    join_records(&mut answers);
    answers
}

fn join_records(answers: &mut BTreeMap<String, Value>) {
    for is_same in [is_record as fn(&Value) -> bool, is_window] {
        let is_theirs = |path: &str| path.contains(RECORDS);
        let all = answers.iter().filter(|(path, _)| is_theirs(path));
        let records = all.flat_map(|(_, schema)| [schema, rows(schema)]).filter(|schema| is_same(schema));
        let Some(joined) = records.cloned().reduce(|one, other| either(&one, &other)) else { continue };
        for (_, schema) in answers.iter_mut().filter(|(path, _)| is_theirs(path)) {
            if is_same(rows(schema)) {
                schema["properties"]["maintenances"]["items"] = joined.clone();
            } else if is_same(schema) {
                let required = schema["required"].clone();
                *schema = joined.clone();
                schema["required"] = required;
            }
        }
    }
}

fn rows(schema: &Value) -> &Value {
    &schema["properties"]["maintenances"]["items"]
}

fn is_record(schema: &Value) -> bool {
    schema["properties"]["server_created_at"].is_object()
}

fn is_window(schema: &Value) -> bool {
    schema["properties"]["previous_window"].is_object()
}
