//! One driver of a browser, and the browser session it opens.

use std::{
    path::{Path, PathBuf},
    process::Stdio,
    sync::{Arc, Mutex, PoisonError},
};

use thirtyfour::{BrowserLogEntry, WebDriver, error::WebDriverResult};
use tokio::{
    io::{AsyncBufReadExt, AsyncRead, BufReader, Lines},
    process::Child,
};

use crate::browser::{chromium, firefox, kind::Kind};

/// How often a driver is started before we say that it does not start.
const STARTS: usize = 5;

/// A running driver. Ends when dropped.
pub struct Driver {
    kind: Kind,
    profile: PathBuf,
    port: u16,
    /// What Firefox's pages noted: it tells that through its driver's output alone.
    noted: Noted,
    _process: Child,
}

type Noted = Arc<Mutex<Vec<BrowserLogEntry>>>;

impl Driver {
    /// Starts a driver on a free port, for a browser with this profile. Chromium's takes one on one address, then the
    /// same on the other: where somebody was quicker there it ends, and the next one gets another port.
    pub async fn start(kind: Kind, profile: &Path) -> Self {
        for _ in 1..STARTS {
            if let Ok(driver) = Self::once(kind, profile).await {
                return driver;
            }
        }
        Self::once(kind, profile).await.unwrap_or_else(|why| panic!("{why}"))
    }

    async fn once(kind: Kind, profile: &Path) -> Result<Self, String> {
        let (mut command, started_on): (_, fn(&str) -> Option<u16>) = match kind {
            Kind::Chromium => (chromium::driver(), chromium::started_on),
            Kind::Firefox => (firefox::driver(profile), firefox::started_on),
        };
        let mut process = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(if kind == Kind::Firefox { Stdio::piped() } else { Stdio::null() })
            .kill_on_drop(true)
            .spawn()
            .unwrap_or_else(|error| {
                panic!("the driver of {kind:?} does not start ({error}): `make test` sets up browsers and drivers")
            });
        let noted = Noted::default();
        if let Some(remarks) = process.stderr.take() {
            tokio::spawn(listen(BufReader::new(remarks).lines(), noted.clone()));
        }
        let mut said = BufReader::new(process.stdout.take().expect("standard output is piped")).lines();
        while let Ok(Some(line)) = said.next_line().await {
            if let Some(port) = started_on(&line) {
                tokio::spawn(listen(said, noted.clone()));
                return Ok(Self { kind, profile: profile.to_owned(), port, noted, _process: process });
            }
        }
        Err(format!("the driver of {kind:?} ended before it was ready: {:?}", process.wait().await))
    }

    /// Opens the browser. Chromium opens with what is in the profile, and keeps what goes over its wire when it is
    /// `hearing`.
    pub async fn open(&self, hearing: bool) -> WebDriver {
        let wanted = match self.kind {
            Kind::Chromium => chromium::wanted(&self.profile, hearing),
            Kind::Firefox => firefox::wanted(),
        };
        WebDriver::new(format!("http://127.0.0.1:{}", self.port), wanted)
            .await
            .unwrap_or_else(|error| panic!("the browser does not open: {error}"))
    }

    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// What the browser noted since the last look.
    pub async fn log(&self, session: &WebDriver) -> WebDriverResult<Vec<BrowserLogEntry>> {
        match self.kind {
            Kind::Chromium => session.browser_log().await,
            Kind::Firefox => {
                Ok(std::mem::take(&mut *self.noted.lock().unwrap_or_else(PoisonError::into_inner)))
            }
        }
    }
}

async fn listen<R: AsyncRead + Unpin>(mut lines: Lines<BufReader<R>>, noted: Noted) {
    while let Ok(Some(line)) = lines.next_line().await {
        let complaint = firefox::complaint(&line);
        noted.lock().unwrap_or_else(PoisonError::into_inner).extend(complaint);
    }
}
