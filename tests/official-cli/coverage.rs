//! Nothing of the client's that owners of Key-Value Stores use is left out: the table in this
//! folder's README names a test for every command, and the tests use every option.

use std::{collections::BTreeMap, path::Path};

use serde_json::Value;

use crate::session::Session;

const TABLE: &str = include_str!("README.md");

/// Topics of which every command must be in the table.
const WHOLE_TOPICS: [&str; 3] = ["redis", "data:maintenances", "maintenance"];

/// Options of the client that are left out, with why.
const LEFT_OUT: [(&str, &str); 3] = [
    ("prompt", "asks for the other options at a terminal"),
    ("remote", "finds the app in a git repository"),
    ("filter", "fails in this version of the client, whatever the platform answers"),
];

/// The rows of the table: a command, and the tests that run it as `file::test`.
fn rows() -> BTreeMap<&'static str, Vec<&'static str>> {
    let cell = |text: &'static str| text.split('`').skip(1).step_by(2);
    let row = |line: &'static str| {
        let mut cells = line.strip_prefix("| `")?.splitn(2, " | ");
        let command = cells.next()?.strip_suffix('`')?;
        Some((command, cell(cells.next()?).collect()))
    };
    TABLE.lines().filter_map(row).collect()
}

/// The text of one test: from its name to the next test.
fn text_of(test: &str) -> String {
    let (file, name) = test.split_once("::").unwrap_or_else(|| panic!("{test} is not file::test"));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("official-cli/{file}.rs"));
    let source = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("there is no {}", path.display()));
    let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    let source = code.collect::<Vec<_>>().join("\n");
    let begin = format!("async fn {name}(");
    let at = source.find(&begin).unwrap_or_else(|| panic!("there is no test {test}, which the table names"));
    // Commands that a file's tests share stand as constants at its head.
    let head = source.split("#[tokio::test]").next().unwrap_or_default();
    let rest = source.get(at..).unwrap_or_default();
    format!("{head}{}", rest.split("#[tokio::test]").next().unwrap_or_default())
}

fn is_whole(command: &str) -> bool {
    WHOLE_TOPICS.iter().any(|topic| command == *topic || command.starts_with(&format!("{topic}:")))
}

/// Whether one of the words stands in the text by itself.
fn holds_word(text: &str, words: &[String]) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, ':' | '-' | '_');
    text.split(|c| !is_part(c)).any(|found| words.iter().any(|word| found == word))
}

#[test]
fn every_test_in_the_table_runs_its_command() {
    let rows = rows();
    assert!(rows.len() > 40, "the table is read wrongly: {} rows", rows.len());
    for (command, tests) in rows {
        assert!(!tests.is_empty(), "no test is named for {command}");
        for test in tests {
            let runs = holds_word(&text_of(test), &[command.to_owned()]);
            assert!(runs, "{test} does not run {command}, as the table says");
        }
    }
}

#[tokio::test]
async fn every_command_and_option_about_stores_and_maintenances_has_a_test() {
    let session = Session::on("empty").await;
    let commands = session.runs("commands --json").await.succeeds().json();
    let (rows, mut missing) = (rows(), Vec::new());
    let commands: Vec<&Value> = commands.as_array().expect("a list").iter().collect();
    let known = |command: &&&Value| is_whole(command["id"].as_str().unwrap_or_default());
    assert!(commands.iter().filter(known).count() > 20, "the client lists its commands otherwise");
    for command in commands.into_iter().filter(|command| known(&command)) {
        let id = command["id"].as_str().unwrap_or_default();
        let Some(tests) = rows.get(id) else {
            missing.push(id.to_owned());
            continue;
        };
        let texts: String = tests.iter().map(|test| text_of(test)).collect();
        for (name, option) in command["flags"].as_object().into_iter().flatten() {
            let spellings = [Some(format!("--{name}")), option["char"].as_str().map(|c| format!("-{c}"))];
            let spellings: Vec<String> = spellings.into_iter().flatten().collect();
            let is_left_out = LEFT_OUT.iter().any(|(left_out, _)| left_out == name);
            if !is_left_out && !holds_word(&texts, &spellings) {
                missing.push(format!("{id} --{name}"));
            }
        }
    }
    assert!(
        missing.is_empty(),
        "not in the table of tests/official-cli/README.md, or not used: {missing:#?}"
    );
}
