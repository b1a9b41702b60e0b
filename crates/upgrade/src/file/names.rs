//! What comes from a file is somebody else's text. It is only ever shown as text; but names and numbers also stand in
//! the commands a person copies into a shell, so they must be names.

use serde_json::Value;

use crate::{Entry, Saved};

/// Fields that stand in commands or in the addresses that are called.
const NAMES: [&str; 14] = [
    "id",
    "name",
    "type",
    "app",
    "to",
    "from",
    "plan",
    "from_plan",
    "to_plan",
    "fork",
    "attachment",
    "dyno",
    "day_of_week",
    "time_of_day",
];
/// Settings: a policy, flags, a number, a window in words.
const VALUES: [&str; 3] = ["value", "old", "new"];
const LONGEST: usize = 128;

/// Passes when every name is one; else the field that is not.
pub(super) fn check(saved: &Saved) -> Result<(), String> {
    let intent = &saved.intent;
    for (field, named) in [("addon", &intent.addon), ("owning_app", &intent.owning_app)] {
        if named.id.is_empty() || named.name.is_empty() {
            return Err(field.to_owned());
        }
    }
    check_all(&serde_json::to_value(intent).unwrap_or_default())?;
    // What this program does not know it does not use either.
    for what in saved.journal.entries().iter().filter_map(Entry::what) {
        check_all(&serde_json::to_value(what).unwrap_or_default())?;
    }
    Ok(())
}

fn check_all(value: &Value) -> Result<(), String> {
    match value {
        Value::Object(fields) => fields.iter().try_for_each(|(key, value)| match value {
            Value::String(text) if !fits(key, text) => Err(key.clone()),
            Value::String(_) => Ok(()),
            inner => check_all(inner),
        }),
        Value::Array(rows) => rows.iter().try_for_each(check_all),
        _ => Ok(()),
    }
}

fn fits(key: &str, text: &str) -> bool {
    if NAMES.contains(&key) {
        return is_name(text);
    }
    !VALUES.contains(&key) || text.chars().all(|c| c.is_ascii_alphanumeric() || " $_-:.,".contains(c))
}

/// Letters, digits and what stands between them in names, versions, plans and times; nothing a shell reads otherwise,
/// nothing that looks like an option.
fn is_name(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "_-.:".contains(c);
    text.len() <= LONGEST && text.chars().all(plain) && !text.starts_with('-')
}
