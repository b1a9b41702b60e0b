//! One chromedriver, and the browser session it opens.

use std::{path::Path, process::Stdio};

use thirtyfour::{ChromiumLikeCapabilities, DesiredCapabilities, LoggingPrefsLogLevel, WebDriver};
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
};

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

/// How often a chromedriver is started before we say that it does not start.
const STARTS: usize = 5;

/// A running chromedriver. Ends when dropped.
pub struct Driver {
    port: u16,
    _process: Child,
}

impl Driver {
    /// Starts a chromedriver on a free port. It takes one on one address, then the same on the other: where somebody
    /// was quicker there it ends, and the next one gets another port.
    pub async fn start() -> Self {
        for _ in 1..STARTS {
            if let Ok(driver) = Self::once().await {
                return driver;
            }
        }
        Self::once().await.unwrap_or_else(|why| panic!("{why}"))
    }

    async fn once() -> Result<Self, String> {
        let program = std::env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".to_owned());
        let mut process = Command::new(&program)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .unwrap_or_else(|error| {
                panic!("{program} does not start ({error}): `make test` sets up the browser and its driver")
            });
        let mut said = BufReader::new(process.stdout.take().expect("standard output is piped")).lines();
        while let Ok(Some(line)) = said.next_line().await {
            if let Some(port) = started_on(&line) {
                tokio::spawn(async move { while let Ok(Some(_)) = said.next_line().await {} });
                return Ok(Self { port, _process: process });
            }
        }
        Err(format!("{program} ended before it was ready: {:?}", process.wait().await))
    }

    /// Opens a browser with a fresh profile in `profile`.
    pub async fn open(&self, profile: &Path) -> WebDriver {
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
        WebDriver::new(format!("http://127.0.0.1:{}", self.port), wanted)
            .await
            .unwrap_or_else(|error| panic!("the browser does not open: {error}"))
    }
}

/// The port in "ChromeDriver was started successfully on port 38063."
fn started_on(line: &str) -> Option<u16> {
    line.rsplit_once("on port ")
        .filter(|(before, _)| before.contains("success"))
        .and_then(|(_, port)| port.trim().trim_end_matches('.').parse().ok())
}
