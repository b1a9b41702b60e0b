//! Firefox, by geckodriver.

use std::path::Path;

use serde_json::json;
use thirtyfour::{BrowserLogEntry, Capabilities, DesiredCapabilities};
use tokio::process::Command;

/// What starts its driver. Firefox keeps things beside its profile as well: it gets a home in there.
pub fn driver(profile: &Path) -> Command {
    std::fs::create_dir_all(profile).expect("the journey's folder can be written");
    let program = std::env::var("GECKODRIVER").unwrap_or_else(|_| "geckodriver".to_owned());
    let mut command = Command::new(program);
    command
        .args(["--port", "0", "--websocket-port", "0", "--profile-root"])
        .arg(profile)
        .env("HOME", profile)
        .env("MOZ_HEADLESS", "1");
    command
}

/// The port in "1795455520008 geckodriver INFO Listening on 127.0.0.1:34785".
pub fn started_on(line: &str) -> Option<u16> {
    line.rsplit_once("Listening on 127.0.0.1:")
        .filter(|(before, _)| before.contains("geckodriver"))
        .and_then(|(_, port)| port.trim().parse().ok())
}

/// How it is to be opened: in English, in light, without motion, and telling what pages note in their consoles.
pub fn wanted() -> Capabilities {
    let mut options = json!({
        "prefs": {
            "intl.accept_languages": "en-GB,en",
            "ui.prefersReducedMotion": 1,
            "layout.css.prefers-color-scheme.content-override": 1,
            "devtools.console.stdout.content": true,
            "devtools.console.stdout.chrome": false,
        },
    });
    if let Ok(binary) = std::env::var("FIREFOX") {
        options["binary"] = binary.into();
    }
    let mut wanted: Capabilities = DesiredCapabilities::firefox().into();
    wanted.set("moz:firefoxOptions", options).expect("they are JSON");
    wanted
}

/// What of a line it said is a page's complaint.
pub fn complaint(line: &str) -> Option<BrowserLogEntry> {
    // A page's words stand in quotes; its own parts speak in the same way, without them.
    let level = [
        ("console.error: \"", "SEVERE"),
        ("JavaScript error: http", "SEVERE"),
        ("console.warn: \"", "WARNING"),
    ]
    .into_iter()
    .find_map(|(begins, level)| line.starts_with(begins).then_some(level))?;
    Some(BrowserLogEntry { level: level.to_owned(), message: line.to_owned(), timestamp: 0, source: None })
}
