//! What stands in a report, and what never does.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use kvs::{KeyValueStore, Reading};
use platform::{
    Error, ErrorKind,
    model::{Database, InfoRow, Maintenance, MaintenanceStatus, Moment, Setting, Settings, Window},
};
use proptest::prelude::*;
use serde_json::Value;
use time::{OffsetDateTime, macros::datetime};

use super::{
    document::{Document, Whence},
    file_name,
    json::{self, Scope},
    markdown::{code, escaped, markdown},
    sheet::sheet,
};
use crate::{
    fleet::tests::sample::{TODAY, catalogue, facts, failing, of_team, running, shared_with, unread},
    text::in_language,
};

const NOW: OffsetDateTime = datetime!(2026-11-23 18:04 UTC);

fn as_markdown(stores: Vec<KeyValueStore>, whence: Whence) -> String {
    let catalogue = catalogue();
    let sheets = stores.into_iter().map(|store| sheet(&facts(store), &catalogue, TODAY, whence)).collect();
    markdown(&Document { title: "Report".to_owned(), made: NOW, about: vec![], gaps: vec![], sheets })
}

fn as_json(stores: Vec<KeyValueStore>) -> String {
    let facts: Vec<_> = stores.into_iter().map(facts).collect();
    let scope = Scope {
        made: NOW,
        of: "account",
        address: None,
        catalogue_checked: None,
        gaps: vec![],
        unreadable_rows: 0,
    };
    json::json(&scope, &facts.iter().collect::<Vec<_>>())
}

fn due() -> KeyValueStore {
    of_team(shared_with(running("redis-due", "storefront", "premium-0", "7.2.14"), "search"), "shop")
}

#[test]
fn a_report_says_version_plan_tls_attachments_and_why() {
    let text = as_markdown(vec![due()], Whence::Addon);
    for part in [
        "## redis-due",
        "storefront",
        "search",
        "`CACHE_URL`",
        "7.2.14",
        "premium-0",
        "Required",
        "19 Dec",
        "https://",
    ] {
        assert!(text.contains(part), "{part} is missing:\n{text}");
    }
    assert!(text.contains("2026-11-23 18:04 UTC"), "{text}");
}

#[test]
fn what_could_not_be_read_is_said_with_its_reason_and_never_guessed() {
    let text = as_markdown(vec![due(), failing("redis-mute", "search", "premium-5")], Whence::Account);
    let mute = text.split("## redis-mute").nth(1).expect("its part");
    assert!(mute.contains("the platform failed with 503") && mute.contains("Unknown"), "{mute}");
    let value: Value =
        serde_json::from_str(&as_json(vec![failing("redis-mute", "search", "premium-5")])).unwrap();
    let one = &value["add_ons"][0];
    assert_eq!(one["version"]["full"], Value::Null);
    assert_eq!(one["lifecycle"]["state"], "unknown");
    assert_eq!(one["could_not_read"][0]["status"], 503);
    assert_eq!(one["parts"]["store"], "failed");
}

#[test]
fn what_was_not_read_yet_is_not_called_a_failure() {
    let text = as_markdown(vec![unread("redis-new", "chat", "premium-3")], Whence::Addon);
    assert!(text.contains("not read yet") && !text.contains("without success"), "{text}");
}

#[test]
fn several_addons_stand_in_a_table_of_as_many_rows() {
    let text = as_markdown(vec![due(), failing("redis-mute", "search", "premium-5")], Whence::Account);
    let rows: Vec<&str> = text.lines().filter(|line| line.starts_with('|')).collect();
    assert_eq!(rows.len(), 4, "{text}");
    let cells = |row: &str| row.matches(" | ").count();
    assert_eq!(cells(rows[0]), cells(rows[2]));
}

#[test]
fn the_json_says_the_same_in_words_for_programs() {
    let value: Value = serde_json::from_str(&as_json(vec![due()])).unwrap();
    let one = &value["add_ons"][0];
    assert_eq!(value["kvs_console_report"], 1);
    assert_eq!(one["name"], "redis-due");
    assert_eq!(one["lifecycle"]["deadline"], "2026-12-19");
    assert_eq!(one["tls"]["requirement"], "required");
    assert_eq!(one["attachments"][0]["app"], "search");
    assert!(one["lifecycle"]["source"]["url"].as_str().unwrap().starts_with("https://"));
}

#[test]
fn what_came_from_outside_is_text_and_nothing_else() {
    assert_eq!(escaped("REDIS_URL is *not* a [link](x)"), r"REDIS_URL is \*not\* a \[link\](x)");
    assert_eq!(
        escaped("see https://evil.example and www.evil.example"),
        r"see https\://evil.example and www\.evil.example"
    );
    assert_eq!(escaped("a\n# b\r\n| c"), r"a \# b  \| c");
    assert_eq!(escaped("<img src=x onerror=y>"), r"\<img src=x onerror=y\>");
    assert_eq!(code("a`b|c\nd"), "`a b¦c d`");
}

#[test]
fn a_file_is_called_after_the_addon_and_the_day_on_every_system() {
    assert_eq!(file_name("redis-due", TODAY), "kvs-report-redis-due-2026-11-23");
    assert_eq!(file_name("../A:b", TODAY), "kvs-report-a-b-2026-11-23");
    assert_eq!(file_name("", TODAY), "kvs-report-2026-11-23");
}

#[test]
fn a_report_is_told_in_the_language_of_the_page_and_its_json_means_the_same() {
    let (english, japanese) =
        (as_json(vec![due()]), in_language(kvs::Tongue::Japanese, || as_json(vec![due()])));
    let text = in_language(kvs::Tongue::Japanese, || as_markdown(vec![due()], Whence::Addon));
    assert!(text.contains("読み取れなかったもの") && text.contains("`CACHE_URL`"), "{text}");
    let codes = |json: &str| {
        let one = serde_json::from_str::<Value>(json).unwrap()["add_ons"][0].clone();
        [&one["lifecycle"]["state"], &one["tls"]["requirement"], &one["lifecycle"]["deadline"]]
            .map(Clone::clone)
    };
    assert_eq!(codes(&english), codes(&japanese));
}

/// A store into which `text` was written wherever the platform could have put it.
fn spoilt(text: &str) -> KeyValueStore {
    let mut store = due();
    let said = || text.to_owned();
    let at = OffsetDateTime::UNIX_EPOCH;
    store.addon.name = said();
    store.addon.app.name = said();
    store.addon.plan.name = format!("heroku-redis:{text}");
    store.addon.config_vars = vec![said()];
    store.app.as_mut().unwrap().name = said();
    for attachment in &mut store.attachments {
        attachment.name = said();
        attachment.app.name = said();
        attachment.config_vars = Some(vec![said()]);
    }
    let row: InfoRow = serde_json::from_value(serde_json::json!({ "name": text, "values": [text] })).unwrap();
    let database = Database { version: Some(said()), plan: said(), info: vec![row], ..Database::default() };
    store.database = Reading::known(database, at);
    let record = Maintenance {
        status: MaintenanceStatus::Other(said()),
        reason: Some(said()),
        method: Some(said()),
        window: Some(said()),
        scheduled_for: Some(Moment::parse(text)),
        ..Maintenance::default()
    };
    store.maintenance = Reading::known(Some(record.clone()), at);
    store.history = Reading::known(vec![record], at);
    store.window = Reading::known(Window { window: Some(said()), ..Window::default() }, at);
    let settings = Settings {
        maxmemory_policy: Some(Setting { value: said(), ..Setting::default() }),
        notify_keyspace_events: Some(Setting { value: said(), ..Setting::default() }),
        timeout: None,
    };
    store.settings = Reading::known(settings, at);
    store
}

/// The same for an add-on that could not be read, with what the platform said about that.
fn refused(text: &str) -> KeyValueStore {
    let mut store = spoilt(text);
    let kind = ErrorKind::TwoFactor { app: Some(text.to_owned()) };
    let error = Error { spoken: true, request_id: Some(text.to_owned()), ..Error::plain(kind, text) };
    let at = OffsetDateTime::UNIX_EPOCH;
    store.database = Reading::failed(error.clone(), at);
    store.maintenance = Reading::failed(error.clone(), at);
    store.settings = Reading::failed(error, at);
    store
}

/// What is left without code, in which nothing is markup, and without what is escaped.
fn bare(markdown: &str) -> String {
    let (mut left, mut in_code, mut letters) = (String::new(), false, markdown.chars());
    while let Some(letter) = letters.next() {
        match letter {
            '`' => in_code = !in_code,
            _ if in_code => {}
            '\\' => drop(letters.next()),
            other => left.push(other),
        }
    }
    left
}

fn all_reports(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    for store in [spoilt, refused] {
        for whence in [Whence::Addon, Whence::Account, Whence::Pasted] {
            all.push(as_markdown(vec![store(text), due()], whence));
        }
        all.push(as_json(vec![store(text)]));
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_password_and_no_connection_url_gets_into_a_report(
        user in "[a-z]{0,6}", password in "[A-Za-z0-9_.~-]{8,60}q", before in "[a-z (\"]{0,8}",
    ) {
        for report in all_reports(&format!("{before}rediss://{user}:{password}@ec2.example.com:6380")) {
            prop_assert!(!report.contains(&password), "{}", report);
        }
    }

    #[test]
    fn no_token_gets_into_a_report(token in "HRKU-AA[A-Za-z0-9_-]{58}") {
        for report in all_reports(&format!("for {token} only")) {
            prop_assert!(!report.contains(&token[6..]), "{}", report);
        }
    }

    #[test]
    fn nothing_from_outside_makes_a_line_a_link_or_markup(text in "[a-z\\[\\]()<>|*`#!\\\\\n_:/.-]{1,40}") {
        let plain = as_markdown(vec![spoilt("x"), due()], Whence::Addon);
        let spoilt = as_markdown(vec![spoilt(&text), due()], Whence::Addon);
        let tables = |report: &str| report.lines().filter(|line| line.starts_with('|')).count();
        prop_assert_eq!(tables(&plain), tables(&spoilt));
        let left = bare(&spoilt);
        prop_assert_eq!(left.matches('<').count() + left.matches("![").count(), 0);
        prop_assert_eq!(left.matches("](").count(), left.matches("](https://").count());
    }
}
