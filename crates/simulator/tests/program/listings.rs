//! What it tells instead of starting.

use crate::running::ended;
use simulator::{Quirk, Scenario};

fn said(flags: &[&str]) -> String {
    let output = ended(flags);
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn scenarios_and_quirks_are_told_with_what_they_are() {
    let scenarios = said(&["--list-scenarios"]);
    assert_eq!(scenarios.lines().count(), Scenario::names().len());
    assert!(scenarios.contains("ten-thousand       Ten thousand stores"), "{scenarios}");
    let quirks = said(&["--list-quirks"]);
    assert_eq!(quirks.lines().count(), Quirk::ALL.len());
    assert!(quirks.contains("data-api-without-cors"), "{quirks}");
}

#[test]
fn a_scenario_can_be_taken_as_a_beginning() {
    let file = said(&["--show-scenario", "shared"]);
    assert!(Scenario::from_toml(&file).is_ok());
    assert!(file.starts_with("# One store, three apps"), "{file}");
}
