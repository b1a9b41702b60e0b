//! docs/simulator.md, taken at its word: its commands are run, its files are scenarios, its quirks
//! and flags are those there are.

use crate::client::{client, json};
use crate::running::{Program, ended};
use reqwest::Method;
use simulator::{Options, Quirk, Scenario, Simulator};
use time::OffsetDateTime;

const PAGE: &str = include_str!("../../../../docs/simulator.md");

/// The blocks of the page in one language.
fn blocks(language: &str) -> Vec<&'static str> {
    let fence = format!("```{language}\n");
    PAGE.split(fence.as_str()).skip(1).filter_map(|rest| rest.split("```").next()).collect()
}

struct Curl {
    method: Method,
    path: &'static str,
    body: Option<&'static str>,
}

/// The commands, in the few forms the page uses: an address, `-X METHOD`, `-d 'body'`.
fn commands() -> Vec<Curl> {
    let lines = blocks("sh").into_iter().flat_map(str::lines).filter_map(|line| line.strip_prefix("curl "));
    lines
        .map(|line| {
            let (line, body) = match line.split_once(" -d '") {
                Some((line, body)) => (line, Some(body.strip_suffix('\'').unwrap())),
                None => (line, None),
            };
            let mut words = line.split(' ');
            let first = words.next().unwrap();
            let (method, address) = match first {
                "-X" => (words.next().unwrap().parse().unwrap(), words.next().unwrap()),
                address => (if body.is_some() { Method::POST } else { Method::GET }, address),
            };
            assert_eq!(words.next(), None, "{line}");
            Curl { method, path: address.strip_prefix("localhost:5000").unwrap(), body }
        })
        .collect()
}

#[tokio::test]
async fn every_command_does_what_is_asked() {
    let program = Program::start(&["--inspect"]);
    let commands = commands();
    assert!(commands.len() > 20, "the page has {} commands", commands.len());
    for Curl { method, path, body } in commands {
        let request = client().request(method.clone(), format!("{}{path}", program.tells("platform")));
        let answer = request.body(body.unwrap_or_default()).send().await.unwrap();
        let status = answer.status();
        let said = json(answer).await;
        assert!(status.is_success(), "{method} {path} {}: {status} {said}", body.unwrap_or_default());
    }
}

#[tokio::test]
async fn every_endpoint_has_a_command() {
    let program = Program::start(&["--inspect"]);
    let about = json(crate::client::get(program.tells("inspect")).await).await;
    let known: Vec<String> =
        commands().iter().map(|command| format!("{} {}", command.method, command.path)).collect();
    for endpoint in about["endpoints"].as_array().unwrap() {
        let call = endpoint["call"].as_str().unwrap();
        assert!(known.iter().any(|known| known == call), "{call} is not shown");
    }
}

#[test]
fn every_file_shown_is_a_scenario() {
    let files = blocks("toml");
    assert!(files.len() >= 2);
    for file in files {
        let scenario = Scenario::from_toml(file).unwrap_or_else(|error| panic!("{error}\n{file}"));
        let begun = Simulator::new(&scenario, Options::default(), OffsetDateTime::UNIX_EPOCH);
        assert!(begun.is_ok(), "{file}");
    }
}

#[test]
fn every_quirk_and_flag_is_told() {
    for quirk in Quirk::ALL {
        assert!(PAGE.contains(&format!("`{quirk}`")), "{quirk}");
    }
    let help = String::from_utf8(ended(&["--help"]).stdout).unwrap();
    let flags = help.split_whitespace().filter(|word| word.starts_with("--"));
    let flags = flags.map(|flag| flag.trim_end_matches([',', ')']));
    for flag in flags.filter(|flag| !["--help", "--version"].contains(flag)) {
        assert!(PAGE.contains(flag), "{flag}");
    }
}
