//! The list as a file. It holds what the page holds: no token, no answer, nothing secret.

use std::{fmt::Write, sync::Arc};

use platform::{
    Api, Origins,
    equivalent::{Names, equivalent},
};
use serde_json::{Value, json};
use time::{OffsetDateTime, UtcOffset, macros::format_description};

use crate::transport::activity::Entry;

/// What a file calls itself.
const FORMAT: &str = "kvs-console-activity";

/// As JSON, in the order of `entries`; times in UTC.
pub fn json(entries: &[Arc<Entry>], names: &dyn Names, origins: &Origins) -> String {
    let calls: Vec<Value> = entries.iter().map(|entry| call(entry, names, origins)).collect();
    let file = json!({ "format": FORMAT, "version": 1, "calls": calls });
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

fn call(entry: &Entry, names: &dyn Names, origins: &Origins) -> Value {
    let end = entry.end.as_ref();
    json!({
        "at": utc(entry.at),
        "api": api(entry.call.api()),
        "method": entry.call.method(),
        "path": entry.call.path(),
        "changes": entry.is_change(),
        "tries_before": entry.tries_before,
        "status": end.and_then(|end| end.status),
        "milliseconds": end.map(|end| end.took),
        "request_id": end.and_then(|end| end.request_id.as_deref()),
        "warnings": end.map(|end| &end.warnings),
        "curl": entry.call.curl(origins),
        "command": equivalent(entry.call.wire(), names).map(|same| same.command),
    })
}

/// As text, a line for each call: when, how it ended, how long it took, what was asked, the request id.
pub fn text(entries: &[Arc<Entry>]) -> String {
    let mut text = String::new();
    for entry in entries {
        let end = entry.end.as_ref();
        let status =
            end.map_or("...".to_owned(), |end| end.status.map_or("-".to_owned(), |one| one.to_string()));
        let took = end.map_or(String::new(), |end| format!("{} ms", end.took));
        let request_id = end.and_then(|end| end.request_id.as_deref()).unwrap_or_default();
        let (api, method, path) = (api(entry.call.api()), entry.call.method(), entry.call.path());
        let line =
            format!("{}  {status:>3}  {took:>9}  {api:<8}  {method:<6} {path}  {request_id}", utc(entry.at));
        let _ = writeln!(text, "{}", line.trim_end());
    }
    text
}

fn api(api: Api) -> &'static str {
    match api {
        Api::Platform => "platform",
        Api::Data => "data",
    }
}

fn utc(at: OffsetDateTime) -> String {
    let format = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:3]Z");
    at.to_offset(UtcOffset::UTC).format(format).unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::{activity::known::Known, transport::activity::End};
    use platform::{Carry, Endpoint, endpoints::CreateAddon, wire::ConnectionUrl};
    use time::macros::datetime;

    fn entries() -> Vec<Arc<Entry>> {
        let fork = CreateAddon {
            app: "shop".into(),
            plan: "heroku-redis:premium-0".into(),
            name: None,
            attachment: None,
            confirm: None,
            fork: ConnectionUrl::parse("rediss://h:s3cret@host:6480"),
        };
        let end = End {
            status: Some(201),
            took: 42,
            request_id: Some("7f".into()),
            warnings: vec![],
            given_up: false,
        };
        let one = Entry {
            number: 0,
            at: datetime!(2026-11-23 08:00:01.5 UTC),
            call: fork.wire().recorded(&Carry::default()),
            tries_before: 0,
            end: Some(end),
        };
        vec![Arc::new(one)]
    }

    #[test]
    fn a_line_says_when_how_it_ended_and_what_was_asked() {
        assert_eq!(
            text(&entries()),
            "2026-11-23T08:00:01.500Z  201      42 ms  platform  POST   /apps/shop/addons  7f\n"
        );
    }

    #[test]
    fn the_file_has_both_commands_and_nothing_secret() {
        let origins = Origins { platform: "https://p".into(), data: "https://d".into() };
        let written = json(&entries(), &Known(Vec::new()), &origins);
        let read: Value = serde_json::from_str(&written).unwrap();
        let call = read.pointer("/calls/0").unwrap();
        assert_eq!(call["status"], 201);
        assert!(call["curl"].as_str().unwrap().contains("$HEROKU_API_KEY"));
        assert!(call["command"].as_str().unwrap().starts_with("heroku addons:create"));
        assert!(!written.contains("s3cret"));
    }
}
