//! Who may use whom.

use std::collections::BTreeMap;

use cargo_metadata::{DependencyKind, MetadataCommand};

/// Each part with the parts of the house it may use. What is not listed here fails.
const MAY_USE: &[(&str, &[&str])] = &[
    ("platform", &[]),
    ("kvs", &["platform"]),
    ("upgrade", &["platform", "kvs"]),
    ("app", &["platform", "kvs", "upgrade", "texts"]),
    // Fills texts in, whatever they are about.
    ("texts", &["texts"]),
    // The other party: sharing models with the console would share its mistakes.
    ("simulator", &[]),
    ("server", &["simulator"]),
    // Goes through the console's doors only.
    ("journeys", &[]),
    ("schemas", &[]),
];

/// A floor may test itself against the other party; nothing that ships comes from it. The published
/// schemas are held against both.
const MAY_TEST_WITH: &[(&str, &str)] =
    &[("upgrade", "simulator"), ("schemas", "simulator"), ("schemas", "platform")];

#[test]
fn no_floor_reaches_up_and_the_other_party_knows_none() {
    let metadata = MetadataCommand::new().no_deps().exec().expect("cargo metadata reads the workspace");
    let allowed: BTreeMap<_, _> = MAY_USE.iter().copied().collect();
    let ours: Vec<String> = metadata.packages.iter().map(|p| p.name.to_string()).collect();
    let mut broken = Vec::new();
    for package in &metadata.packages {
        let Some(may) = allowed.get(package.name.as_str()) else {
            broken.push(format!("{} has no place in the house: name it in MAY_USE", package.name));
            continue;
        };
        for dependency in package.dependencies.iter().filter(|d| ours.contains(&d.name)) {
            let for_tests = dependency.kind == DependencyKind::Development
                && MAY_TEST_WITH.contains(&(package.name.as_str(), dependency.name.as_str()));
            if !may.contains(&dependency.name.as_str()) && !for_tests {
                broken.push(format!("{} must not use {}", package.name, dependency.name));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// Crates that open a connection, read a clock or draw random numbers have no place in the rules.
const NO_IO: &[&str] =
    &["tokio", "reqwest", "hyper", "gloo-net", "gloo-timers", "web-sys", "js-sys", "leptos", "getrandom"];

#[test]
fn rules_and_workflows_do_no_io() {
    let metadata = MetadataCommand::new().no_deps().exec().expect("cargo metadata reads the workspace");
    let mut broken = Vec::new();
    for package in &metadata.packages {
        if !["platform", "kvs", "upgrade", "simulator"].contains(&package.name.as_str()) {
            continue;
        }
        for dependency in &package.dependencies {
            // The simulator's sockets are a feature, and folders of their own (see below).
            let left_out = dependency.optional && package.name.as_str() == "simulator";
            let ships = dependency.kind == DependencyKind::Normal && !left_out;
            if ships && NO_IO.contains(&dependency.name.as_str()) {
                broken.push(format!("{} does I/O through {}", package.name, dependency.name));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// Where the simulated platform meets the world.
const SOCKETS: &[&str] = &["crates/simulator/src/sockets/", "crates/simulator/src/bin/"];

#[test]
fn the_simulated_platform_reaches_the_world_in_two_folders_only() {
    let doors = ["tokio", "hyper::", "std::fs", "std::net", "now_utc", "std::env", "std::thread"];
    let sources = crate::sources::sources();
    let core: Vec<_> = sources
        .iter()
        .filter(|source| source.is_under("crates/simulator/src/"))
        .filter(|source| !SOCKETS.iter().any(|folder| source.is_under(folder)))
        .collect();
    assert!(core.len() > 50, "the simulator is found, not {} files of it", core.len());
    let found: Vec<String> =
        core.iter().flat_map(|source| doors.iter().flat_map(|door| source.lines_with(door))).collect();
    assert!(found.is_empty(), "the simulated platform does I/O outside its sockets:\n{}", found.join("\n"));
}
