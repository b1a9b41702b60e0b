//! What may be written where.

use crate::sources::{Source, sources};

fn offending(within: &str, except: &str, needles: &[&str]) -> Vec<String> {
    sources()
        .iter()
        .filter(|source| source.path.ends_with(".rs") && source.is_under(within))
        .filter(|source| except.is_empty() || !source.is_under(except))
        .flat_map(|source: &Source| {
            needles.iter().flat_map(|needle| source.lines_with(needle)).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn the_browser_is_named_in_one_folder_only() {
    let found = offending("app/", "app/src/browser", &["web_sys", "js_sys", "gloo_", "wasm_bindgen"]);
    assert!(found.is_empty(), "only app/src/browser may name the browser:\n{}", found.join("\n"));
}

/// What may fetch from the platform: the transport.
const MAY_FETCH: &[&str] = &["app/src/browser/fetch.rs", "app/src/transport/layers.rs"];

#[test]
fn pages_hold_no_http_call() {
    let found: Vec<String> = offending("app/", "", &["fetch("])
        .into_iter()
        .filter(|place| !MAY_FETCH.iter().any(|allowed| place.starts_with(allowed)))
        .collect();
    assert!(found.is_empty(), "a page asks the client, it does not fetch:\n{}", found.join("\n"));
}

#[test]
fn a_request_is_made_only_of_a_call_the_guard_has_cleared() {
    let mut found: Vec<String> = offending("app/", "app/src/browser", &[".request("]);
    found.retain(|place| {
        !place.starts_with("app/src/transport/guard.rs") && !place.starts_with("app/src/transport/layers.rs")
    });
    found.extend(offending("app/src/transport/layers.rs", "", &["wire.request(", "wire().request("]));
    assert!(found.is_empty(), "this goes past the guard:\n{}", found.join("\n"));
}

/// The lint denies unsafe code; the cuts between the parts are foreign functions to the compiler.
#[test]
fn the_lint_against_unsafe_code_is_lifted_in_one_file_only() {
    let found = offending("", "app/src/parts/points.rs", &["allow(unsafe_code)", "expect(unsafe_code)"]);
    let found: Vec<_> = found.into_iter().filter(|place| !place.starts_with("tests/architecture/")).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn nothing_is_rendered_from_raw_html_or_styled_inline() {
    let found = offending("app/", "", &["inner_html", "style=\""]);
    assert!(found.is_empty(), "the sealed page has neither:\n{}", found.join("\n"));
}

/// Every place that reads a secret's text. A new one is added here on purpose, or not at all.
const MAY_EXPOSE: &[&str] = &[
    "crates/platform/src/wire/",
    "crates/platform/tests/",
    // The tab's session storage, when the person asked for it.
    "app/src/session/",
];

#[test]
fn a_secret_is_read_only_where_it_is_sent() {
    let found: Vec<String> = offending("", "", &[".expose()"])
        .into_iter()
        .filter(|place| !MAY_EXPOSE.iter().any(|allowed| place.starts_with(allowed)))
        .filter(|place| !place.starts_with("tests/architecture/"))
        .collect();
    assert!(found.is_empty(), "a secret's text is read here:\n{}", found.join("\n"));
}

#[test]
fn nothing_is_left_unfinished() {
    let needles = ["todo!(", "unimplemented!(", "FIXME"];
    let found: Vec<String> = offending("", "tests/architecture", &needles);
    assert!(found.is_empty(), "unfinished:\n{}", found.join("\n"));
}
