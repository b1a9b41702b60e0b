//! What happens to a person in front of a browser: the tab dies, the network goes, the window is put away.

use serde_json::{Value, json};

use crate::browser::{page::Page, place::brief};

impl Page {
    /// The tab's process dies, with whatever was on its way, and the page is told nothing. An empty tab stands in its
    /// place: nobody is signed in there.
    pub async fn crashes(&self) {
        self.trail().step("let the tab crash");
        let next = self.browser().crash(&self.window()).await;
        self.moves_to(next).await;
    }

    /// The whole browser is killed and started again; this is its tab.
    pub async fn loses_its_browser(&self) {
        self.trail().step("kill the browser and start it again");
        let next = self.browser().kill_and_start().await;
        self.moves_to(next).await;
    }

    /// From now on what the page asks of addresses like this (`*` is anything) does not leave the browser.
    pub async fn holds_back(&self, addresses: &str) {
        self.trail().step(format!("hold back {addresses}"));
        let which = json!({ "patterns": [{ "urlPattern": addresses, "requestStage": "Request" }] });
        self.tells_the_browser("Fetch.enable", which).await;
    }

    /// From now on the browser does this before anything of a page it loads.
    pub async fn does_at_every_load(&self, script: &str) {
        self.trail().step("change what the browser can do");
        self.tells_the_browser("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    }

    /// The network goes, or comes back.
    pub async fn is_offline(&self, offline: bool) {
        self.trail().step(if offline { "lose the network" } else { "get the network back" });
        self.tells_the_browser("Network.enable", json!({})).await;
        let network =
            json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.tells_the_browser("Network.emulateNetworkConditions", network).await;
        self.is_so("navigator.onLine", !offline).await;
    }

    /// The person puts the window away, or takes it up again.
    pub async fn is_hidden(&self, hidden: bool) {
        self.trail().step(if hidden { "put the window away" } else { "take the window up again" });
        let driver = self.driver().await;
        let moved = if hidden { driver.minimize_window().await } else { driver.maximize_window().await };
        moved.unwrap_or_else(|error| panic!("the window cannot be moved: {}", brief(error)));
        self.is_so("document.hidden", hidden).await;
    }

    pub(super) async fn tells_the_browser(&self, command: &str, with: Value) {
        self.asks_the_browser(command, with).await;
    }

    /// Asks the browser itself, in the words of its DevTools protocol.
    pub(super) async fn asks_the_browser(&self, command: &str, with: Value) -> Value {
        let told = self.driver().await.cdp().send_raw(command, with).await;
        told.unwrap_or_else(|error| panic!("{command} is refused: {}", brief(error)))
    }

    /// Waits until what the page answers to this is so.
    pub async fn is_so<T>(&self, what: &str, wanted: T)
    where
        T: std::fmt::Display,
        Value: PartialEq<T>,
    {
        let asked = format!("return {what}");
        self.until(&format!("{what} to be {wanted}"), async || {
            let is = self.script(&asked, vec![]).await;
            if is == wanted { Ok(()) } else { Err(format!("it is {is}")) }
        })
        .await;
    }
}
