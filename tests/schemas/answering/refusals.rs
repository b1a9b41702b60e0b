//! Refusals: nothing is published of them but what the platform's clients read (facts 1.2).

use serde_json::{Value, json};

use super::Judge;
use crate::caller::{Caller, Told};

/// What is wrong with a refusal, if anything.
pub fn complaint(told: &Told) -> Option<String> {
    if !told.content_type.starts_with("application/json") {
        return Some(format!("{} is {}", told.status, told.content_type));
    }
    let Some(fields) = told.body.as_object() else { return Some(format!("{} is no object", told.status)) };
    let is_data_api = told.path.starts_with("/redis/") || told.path.starts_with("/data/");
    let is_text = |name: &str| fields.get(name).is_some_and(Value::is_string);
    let says = is_text("message") || (is_text("error") && fields["id"] == "missing_version");
    // The Data API says nothing of what is not there yet, and names no id for what is not there.
    let is_good = if is_data_api && told.status == 404 { true } else { says && is_text("id") };
    let known = ["id", "message", "error", "url", "resource", "app", "errors"];
    let strange: Vec<&String> = fields.keys().filter(|name| !known.contains(&name.as_str())).collect();
    (!is_good || !strange.is_empty()).then(|| format!("{} {}", told.status, told.body))
}

/// Everything is asked by nobody, by somebody with a narrow token, in the wrong version, and of things
/// that are not there; everything that changes something also with a body that makes no sense.
pub fn everywhere(judge: &mut Judge) {
    let mut caller = Caller::of("default");
    let people = caller.people();
    let owner = caller.token.clone();
    let narrow = people.iter().find(|(name, _)| name == "nameless").expect("a narrow token").1.clone();
    let careful = people.iter().find(|(name, _)| name == "two-factor").expect("a second factor").1.clone();
    let mut seen = std::collections::BTreeSet::new();
    for (method, pattern) in simulator::endpoints() {
        let unknown = filled(pattern, "no-such-thing", "no-such-thing");
        let real = filled(pattern, "storefront", "redis-curved-41873");
        let nonsense = json!({ "addon": 7, "app": [], "plan": {}, "updates": 7, "in": 7, "enabled": "x",
            "maintenance": "x", "version": [], "timeout": "x", "delay_weeks": "x", "capabilities": 7 });
        for (token, version, path, body) in [
            ("", "3", &real, Value::Null),
            ("HRKU-nobody", "3", &real, Value::Null),
            (&*narrow, "3", &real, Value::Null),
            (&*owner, "2", &real, Value::Null),
            (&*owner, "3", &unknown, Value::Null),
            (&*owner, "3", &real, nonsense),
            (&*careful, "3", &real, json!({ "version": "9.1", "maintenance": true })),
        ] {
            if method == "GET" && !body.is_null() {
                continue;
            }
            (caller.token, caller.version) = (token.to_owned(), version);
            let told = caller.call(method, path, &body);
            if told.status >= 400 {
                seen.insert(told.status);
                judge.hears(&told);
            }
        }
    }
    let wanted = [401, 403, 404, 406, 422];
    assert!(wanted.iter().all(|status| seen.contains(status)), "only these refusals were heard: {seen:?}");
}

fn filled(pattern: &str, app: &str, addon: &str) -> String {
    let part = |part: &str| match part {
        "{app}" => app.to_owned(),
        "{addon}" | "{database}" => addon.to_owned(),
        part if part.starts_with('{') => "no-such-thing".to_owned(),
        part => part.to_owned(),
    };
    pattern.split('/').map(part).collect::<Vec<_>>().join("/")
}
