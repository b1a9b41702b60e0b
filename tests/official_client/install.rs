//! Where the client is.

use std::path::{Path, PathBuf};

use serde_json::Value;

/// What it is installed by.
const WANTED: &str = include_str!("package.json");

/// `HEROKU_CLI`, or where scripts/setup/cli.sh leaves it.
pub fn program() -> PathBuf {
    let program = std::env::var_os("HEROKU_CLI").map_or_else(usual, PathBuf::from);
    assert!(
        program.exists(),
        "there is no official client at {}: run scripts/setup/cli.sh, or say where it is in HEROKU_CLI",
        program.display()
    );
    program
}

fn usual() -> PathBuf {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let cache = || set("XDG_CACHE_HOME").or_else(|| Some(set("HOME")?.join(".cache")));
    let tools = set("KVS_TOOLS").or_else(|| Some(cache()?.join("kvs-console"))).unwrap_or_default();
    tools.join("tools").join(format!("heroku-cli-{}", version())).join("heroku")
}

fn version() -> String {
    let wanted: Value = serde_json::from_str(WANTED).expect("package.json is JSON");
    wanted["dependencies"]["heroku"].as_str().expect("package.json names the client").to_owned()
}

/// What is loaded into the client before itself.
pub fn guard() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("official_client/loopback-only.cjs")
}
