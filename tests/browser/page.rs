//! The page in the browser, as the person in front of it meets it.

use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;
use thirtyfour::{WebDriver, WindowHandle};

use crate::{
    browser::{
        look::{Finds, Look},
        place::{Place, brief, tidied},
        profile::Browser,
        trail::Trail,
        window::Dress,
    },
    patience::until,
};

/// One tab; where it died, the one that was opened in its place.
#[derive(Clone)]
pub struct Page(Arc<Tab>);

struct Tab {
    browser: Browser,
    window: Mutex<WindowHandle>,
    dress: Dress,
    /// The console's origin.
    home: String,
    trail: Trail,
}

impl Finds for Page {
    fn find(&self, look: Look) -> Place {
        Place::whole(self.clone()).find(look)
    }
}

impl Page {
    /// This tab of this browser, for the console at `home`, set like this.
    pub(crate) async fn new(
        browser: Browser,
        window: WindowHandle,
        dress: Dress,
        home: String,
        trail: Trail,
    ) -> Self {
        let page = Self(Arc::new(Tab { browser, window: Mutex::new(window), dress, home, trail }));
        page.dress().await;
        page
    }

    /// The browser, with its commands going to this tab.
    pub(crate) async fn driver(&self) -> WebDriver {
        self.0.browser.at(&self.window()).await
    }

    pub(crate) fn browser(&self) -> &Browser {
        &self.0.browser
    }

    pub(crate) fn window(&self) -> WindowHandle {
        self.0.window.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// From now on this is the tab.
    pub(crate) async fn moves_to(&self, window: WindowHandle) {
        *self.0.window.lock().unwrap_or_else(PoisonError::into_inner) = window;
        self.dress().await;
    }

    async fn dress(&self) {
        self.resize(self.0.dress.size, self.0.dress.touch).await;
        self.prefer(self.0.dress.theme).await;
    }

    /// A further tab of the same browser.
    pub async fn another_tab(&self) -> Self {
        self.trail().step("open another tab");
        let window = self.browser().new_tab().await;
        let Tab { browser, dress, home, trail, .. } = &*self.0;
        Self::new(browser.clone(), window, *dress, home.clone(), trail.clone()).await
    }

    /// The console's origin.
    pub(crate) fn home(&self) -> &str {
        &self.0.home
    }

    pub(crate) fn trail(&self) -> &Trail {
        &self.0.trail
    }

    /// The first tab of another browser, set like this one.
    pub(crate) async fn of(&self, browser: &Browser) -> Self {
        let Tab { dress, home, trail, .. } = &*self.0;
        Self::new(browser.clone(), browser.front().await, *dress, home.clone(), trail.clone()).await
    }

    /// Opens an address of the console, such as `/` or `/addons/redis-round-1?...`.
    pub async fn open(&self, path: &str) {
        self.trail().step(format!("open {path}"));
        let opened = self.driver().await.goto(format!("{}{path}", self.0.home)).await;
        opened.unwrap_or_else(|error| panic!("{path} does not open: {}", brief(error)));
    }

    /// Loads the page again, as the browser's button does.
    pub async fn reload(&self) {
        self.trail().step("reload");
        self.driver().await.refresh().await.unwrap_or_else(|error| panic!("no reload: {}", brief(error)));
    }

    /// The browser's back button.
    pub async fn back(&self) {
        self.trail().step("go back");
        self.driver().await.back().await.unwrap_or_else(|error| panic!("no way back: {}", brief(error)));
    }

    /// The address after the origin, with query and fragment.
    pub async fn address(&self) -> String {
        let url = self
            .driver()
            .await
            .current_url()
            .await
            .unwrap_or_else(|error| panic!("no address: {}", brief(error)));
        url.as_str().strip_prefix(&self.0.home).unwrap_or(url.as_str()).to_owned()
    }

    /// Waits until the address is right.
    pub async fn address_becomes(&self, right: impl Fn(&str) -> bool) -> String {
        self.until("the address to change", async || {
            let address = self.address().await;
            if right(&address) { Ok(address) } else { Err(format!("it is {address}")) }
        })
        .await
    }

    /// All visible words, spaces tidied.
    pub async fn text(&self) -> String {
        let text = self.script("return document.body.innerText", vec![]).await;
        tidied(text.as_str().unwrap_or_default())
    }

    /// Waits until the page says this.
    pub async fn says(&self, text: &str) -> &Self {
        self.until(&format!("the page to say “{text}”"), async || {
            if self.text().await.contains(text) { Ok(()) } else { Err("it does not".to_owned()) }
        })
        .await;
        self
    }

    /// Waits until the page does not say this any more.
    pub async fn no_longer_says(&self, text: &str) {
        self.until(&format!("the page to say “{text}” no longer"), async || {
            if self.text().await.contains(text) { Err("it does".to_owned()) } else { Ok(()) }
        })
        .await;
    }

    /// Waits until nothing on the page says that it is still being read.
    pub async fn settles(&self) {
        const BUSY: &str =
            "return document.querySelectorAll('[aria-busy=true], .skeleton, progress.boot-loading').length";
        self.until("the page to have read everything", async || {
            let busy = self.script(BUSY, vec![]).await;
            if busy == 0 { Ok(()) } else { Err(format!("{busy} parts are still being read")) }
        })
        .await;
    }

    /// Runs a script in the page and answers what it returns.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        match self.driver().await.execute(script, arguments).await {
            Ok(answer) => answer.json().clone(),
            Err(error) => panic!("the page cannot be asked: {}", brief(error)),
        }
    }

    /// Runs a script that answers later, by calling its last argument. `Err` says why there is no answer.
    pub(crate) async fn script_that_waits(&self, script: &str) -> Result<Value, String> {
        let answer = self.driver().await.execute_async(script, vec![]).await.map_err(brief)?;
        Ok(answer.json().clone())
    }

    /// Waits for a condition, and says what the page shows when it does not come.
    pub(crate) async fn until<T>(&self, what: &str, look: impl AsyncFnMut() -> Result<T, String>) -> T {
        until(what, look).await
    }
}
