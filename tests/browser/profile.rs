//! One browser with a profile of its own, any number of tabs in it, and its sudden ends.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex as Plain, PoisonError},
};

use serde_json::json;
use thirtyfour::{BrowserLogEntry, WebDriver, WindowHandle};
use tokio::{process::Command, sync::Mutex};

use crate::browser::{driver::Driver, kind::Kind, place::brief};

/// A browser; clones are the same one. What it keeps, it keeps in its profile, also when it is killed.
#[derive(Clone)]
pub struct Browser(Arc<Inner>);

struct Inner {
    server: Driver,
    profile: PathBuf,
    hearing: bool,
    session: Mutex<Session>,
    /// What was noted by sessions that were killed.
    noted: Plain<Vec<BrowserLogEntry>>,
}

struct Session {
    driver: WebDriver,
    /// Where commands go.
    front: WindowHandle,
}

impl Session {
    async fn open(server: &Driver, hearing: bool) -> Self {
        let driver = server.open(hearing).await;
        let front = driver.window().await.unwrap_or_else(|error| panic!("no window: {}", brief(error)));
        Self { driver, front }
    }
}

impl Browser {
    /// Starts a browser with what is in this profile; `hearing`, it keeps what goes over its wire.
    pub async fn start(profile: &Path, hearing: bool) -> Self {
        let server = Driver::start(Kind::wanted(), profile).await;
        let session = Mutex::new(Session::open(&server, hearing).await);
        Self(Arc::new(Inner {
            server,
            profile: profile.to_owned(),
            hearing,
            session,
            noted: Plain::default(),
        }))
    }

    /// Which browser it is.
    pub fn kind(&self) -> Kind {
        self.0.server.kind()
    }

    /// The tab that is in front.
    pub async fn front(&self) -> WindowHandle {
        self.0.session.lock().await.front.clone()
    }

    /// A further tab.
    pub async fn new_tab(&self) -> WindowHandle {
        let driver = self.0.session.lock().await.driver.clone();
        driver.new_tab().await.unwrap_or_else(|error| panic!("no new tab: {}", brief(error)))
    }

    /// The session, with its commands going to this tab.
    pub async fn at(&self, tab: &WindowHandle) -> WebDriver {
        let mut session = self.0.session.lock().await;
        if session.front != *tab {
            let switched = session.driver.switch_to_window(tab.clone()).await;
            switched.unwrap_or_else(|error| panic!("the tab is gone: {}", brief(error)));
            session.front = tab.clone();
        }
        session.driver.clone()
    }

    /// Ends the process behind a tab, as the system does that runs out of memory: no page is told. The dead tab is
    /// closed; answers the tab that was opened before.
    pub async fn crash(&self, tab: &WindowHandle) -> WindowHandle {
        let next = self.new_tab().await;
        let driver = self.at(tab).await;
        let died = driver.cdp().send_raw("Page.crash", json!({})).await;
        assert!(died.is_err(), "a tab that crashed answers nothing");
        let closed = driver.close_window().await;
        closed.unwrap_or_else(|error| panic!("the dead tab cannot be closed: {}", brief(error)));
        next
    }

    /// Kills the whole browser, as a power cut does, and starts it again with the same profile; answers its tab.
    pub async fn kill_and_start(&self) -> WindowHandle {
        let noted = self.log().await;
        self.0.noted.lock().unwrap_or_else(PoisonError::into_inner).extend(noted);
        let mut session = self.0.session.lock().await;
        let killed = Command::new("kill").args(["-KILL", &self.process()]).status().await;
        assert!(killed.is_ok_and(|status| status.success()), "the browser cannot be killed");
        // There is nothing left that could be quit; chromedriver only forgets the session.
        let _ = session.driver.clone().quit().await;
        *session = Session::open(&self.0.server, self.0.hearing).await;
        session.front.clone()
    }

    /// The id of the process that holds the profile: the browser says so in it, as `<host>-<id>`.
    fn process(&self) -> String {
        let lock = std::fs::read_link(self.0.profile.join("SingletonLock")).expect("the browser runs");
        let (_, id) = lock.to_str().and_then(|lock| lock.rsplit_once('-')).expect("it names its process");
        id.to_owned()
    }

    /// Everything the browser noted since the last look.
    pub async fn log(&self) -> Vec<BrowserLogEntry> {
        let mut all = std::mem::take(&mut *self.0.noted.lock().unwrap_or_else(PoisonError::into_inner));
        let driver = self.0.session.lock().await.driver.clone();
        all.extend(
            self.0
                .server
                .log(&driver)
                .await
                .unwrap_or_else(|error| panic!("no browser log: {}", brief(error))),
        );
        all
    }

    /// Ends it.
    pub async fn quit(&self) {
        let driver = self.0.session.lock().await.driver.clone();
        let _ = driver.quit().await;
    }
}
