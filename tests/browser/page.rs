//! The page in the browser, as the person in front of it meets it.

use std::sync::Arc;

use serde_json::Value;
use thirtyfour::WebDriver;

use crate::{
    browser::{
        look::{Finds, Look},
        place::{Place, brief, tidied},
        trail::Trail,
    },
    patience::until,
};

/// One tab.
#[derive(Clone)]
pub struct Page(Arc<Tab>);

struct Tab {
    driver: WebDriver,
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
    /// A tab of this browser for the console at `home`.
    pub(crate) fn new(driver: WebDriver, home: String, trail: Trail) -> Self {
        Self(Arc::new(Tab { driver, home, trail }))
    }

    pub(crate) fn driver(&self) -> &WebDriver {
        &self.0.driver
    }

    pub(crate) fn trail(&self) -> &Trail {
        &self.0.trail
    }

    /// Opens an address of the console, such as `/` or `/addons/redis-round-1?...`.
    pub async fn open(&self, path: &str) {
        self.trail().step(format!("open {path}"));
        let opened = self.driver().goto(format!("{}{path}", self.0.home)).await;
        opened.unwrap_or_else(|error| panic!("{path} does not open: {}", brief(error)));
    }

    /// Loads the page again, as the browser's button does.
    pub async fn reload(&self) {
        self.trail().step("reload");
        self.driver().refresh().await.unwrap_or_else(|error| panic!("no reload: {}", brief(error)));
    }

    /// The browser's back button.
    pub async fn back(&self) {
        self.trail().step("go back");
        self.driver().back().await.unwrap_or_else(|error| panic!("no way back: {}", brief(error)));
    }

    /// The address after the origin, with query and fragment.
    pub async fn address(&self) -> String {
        let url =
            self.driver().current_url().await.unwrap_or_else(|error| panic!("no address: {}", brief(error)));
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
        match self.driver().execute(script, arguments).await {
            Ok(answer) => answer.json().clone(),
            Err(error) => panic!("the page cannot be asked: {}", brief(error)),
        }
    }

    /// Waits for a condition, and says what the page shows when it does not come.
    pub(crate) async fn until<T>(&self, what: &str, look: impl AsyncFnMut() -> Result<T, String>) -> T {
        until(what, look).await
    }
}
