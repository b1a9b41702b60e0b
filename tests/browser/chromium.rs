//! Chromium, by chromedriver.

use std::path::Path;

use thirtyfour::{Capabilities, ChromiumLikeCapabilities, DesiredCapabilities, LoggingPrefsLogLevel};
use tokio::process::Command;

use crate::browser::wire;

/// For a browser without a screen, fast to start, that talks to nobody but the page.
const FLAGS: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--lang=en-GB",
    // Nobody sees them, and they would be part of the pictures.
    "--hide-scrollbars",
];

/// What starts its driver.
pub fn driver() -> Command {
    let program = std::env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".to_owned());
    let mut command = Command::new(program);
    command.arg("--port=0");
    command
}

/// The port in "ChromeDriver was started successfully on port 38063."
pub fn started_on(line: &str) -> Option<u16> {
    line.rsplit_once("on port ")
        .filter(|(before, _)| before.contains("success"))
        .and_then(|(_, port)| port.trim().trim_end_matches('.').parse().ok())
}

/// How it is to be opened, with what is in this profile; `hearing` keeps what goes over its wire for
/// [`Page::came`](super::Page::came).
pub fn wanted(profile: &Path, hearing: bool) -> Capabilities {
    let mut wanted = DesiredCapabilities::chrome();
    for flag in FLAGS {
        wanted.add_arg(flag).expect("a flag is text");
    }
    let folder = format!("--user-data-dir={}", profile.display());
    wanted.add_arg(&folder).expect("a flag is text");
    if let Ok(binary) = std::env::var("CHROMIUM") {
        wanted.set_binary(&binary).expect("a path is text");
    }
    wanted.set_browser_log_level(LoggingPrefsLogLevel::All).expect("a level is text");
    if hearing {
        wanted.set_logging_prefs(wire::LOG, LoggingPrefsLogLevel::All).expect("a level is text");
    }
    wanted.into()
}
