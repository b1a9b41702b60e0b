//! What the page's own clock says, by a script that is there before the page.

use std::time::{Duration, Instant};

use journeys::{Page, until};
use serde_json::{Value, json};

const NOTED: &str = include_str!("noted.js");

/// What the browser said of a stretch of time.
pub struct Hands {
    /// The slowest answer to a key or a click, in ms until it was painted; what took less than 16 is 0.
    pub slowest: f64,
    /// The longest task, in ms; what took less than 50 is 0.
    pub longest_task: f64,
    /// The longest time between two frames, in ms.
    pub longest_frame: f64,
}

/// A page that is being timed.
pub struct Noted<'a>(pub &'a Page);

impl<'a> Noted<'a> {
    /// Times this page from its next load on.
    pub async fn on(page: &'a Page) -> Self {
        page.does_at_every_load(NOTED).await;
        Self(page)
    }

    /// When this was first so, in ms since the navigation began; waits for it.
    pub async fn first(&self, state: &str) -> f64 {
        until(&format!("{state} to be noted"), async || {
            let at = self.0.script("return window.noted?.first[arguments[0]]", vec![json!(state)]).await;
            at.as_f64().ok_or_else(|| "it is not".to_owned())
        })
        .await
    }

    /// The same, for so long: `None` when it was not so by then.
    pub async fn first_within(&self, state: &str, lasting: Duration) -> Option<f64> {
        let began = Instant::now();
        until(&format!("{state} to be noted"), async || {
            let at = self.0.script("return window.noted?.first[arguments[0]]", vec![json!(state)]).await;
            match at.as_f64() {
                None if began.elapsed() < lasting => Err("it is not".to_owned()),
                at => Ok(at),
            }
        })
        .await
    }

    /// When the form was sent, in ms since 1970.
    pub async fn submitted(&self) -> f64 {
        self.number("window.noted.submitted").await
    }

    /// This first moment, in ms since 1970.
    pub async fn moment(&self, state: &str) -> f64 {
        self.first(state).await + self.number("performance.timeOrigin").await
    }

    /// The add-ons whose rows were in view when there first were rows.
    pub async fn in_view(&self) -> Vec<String> {
        let names = self.0.script("return window.noted.visible", vec![]).await;
        names.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// When something was first painted: anything, or content, in ms since the navigation began.
    pub async fn paint(&self, name: &str) -> f64 {
        self.number(&format!("performance.getEntriesByName('{name}')[0].startTime")).await
    }

    /// What is noted of hands, tasks and frames begins anew.
    pub async fn afresh(&self) {
        self.0.script("window.noted.afresh()", vec![]).await;
    }

    /// Waits until what was done last is on the screen.
    pub async fn painted(&self) {
        self.0.script("return window.noted.painted()", vec![]).await;
    }

    /// What was noted since [`Self::afresh`].
    pub async fn hands(&self) -> Hands {
        self.painted().await;
        Hands {
            slowest: self.number("Math.max(0, ...Object.values(window.noted.hands))").await,
            longest_task: self.number("window.noted.longest").await,
            longest_frame: self.number("window.noted.frame").await,
        }
    }

    /// When the platform writes that something was, in ms since 1970.
    pub async fn moment_of(&self, written: &str) -> f64 {
        let at = self.0.script("return Date.parse(arguments[0])", vec![json!(written)]).await;
        at.as_f64().unwrap_or_else(|| panic!("{written} is no moment"))
    }

    async fn number(&self, what: &str) -> f64 {
        let said = self.0.script(&format!("return {what}"), vec![]).await;
        said.as_f64().unwrap_or_else(|| panic!("{what} is {said}"))
    }
}
