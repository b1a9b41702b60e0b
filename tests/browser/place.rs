//! A place on the page.
//!
//! A place is looked up anew each time it is used, so it stays good while the page changes.

use std::fmt::Write;

use serde_json::Value;
use thirtyfour::{
    WebElement,
    error::{WebDriverError, WebDriverResult},
};

use crate::browser::{
    look::{Finds, Look},
    page::Page,
};

const ELEMENTS: &str = concat!(include_str!("look.js"), "return found;");
const WORDS: &str = concat!(include_str!("look.js"), "return found.map((el) => el.innerText);");

/// Where something is: looks, each within the one before.
#[derive(Clone)]
pub struct Place {
    pub(crate) page: Page,
    path: Vec<Look>,
}

impl Finds for Place {
    fn find(&self, look: Look) -> Place {
        let mut path = self.path.clone();
        path.push(look);
        Place { page: self.page.clone(), path }
    }
}

impl Place {
    /// The whole page.
    pub(crate) fn whole(page: Page) -> Self {
        Self { page, path: Vec::new() }
    }

    /// How a person would point at it.
    pub fn described(&self) -> String {
        let mut said = String::new();
        for look in self.path.iter().rev() {
            let _ = write!(said, "{}{look}", if said.is_empty() { "" } else { " in the " });
        }
        said
    }

    fn path_as_json(&self) -> Value {
        Value::Array(self.path.iter().map(Look::to_json).collect())
    }

    /// What is there right now.
    pub(crate) async fn now(&self) -> Result<Vec<WebElement>, String> {
        let found: WebDriverResult<_> =
            async { self.page.driver().await.execute(ELEMENTS, vec![self.path_as_json()]).await?.elements() }
                .await;
        found.map_err(brief)
    }

    /// The visible words of everything there right now, in one call however many they are.
    async fn words_now(&self) -> Result<Vec<String>, String> {
        let words: WebDriverResult<Vec<String>> =
            async { self.page.driver().await.execute(WORDS, vec![self.path_as_json()]).await?.convert() }
                .await;
        Ok(words.map_err(brief)?.iter().map(|text| tidied(text)).collect())
    }

    /// How many are there right now. A page that is just changing counts as none.
    pub async fn count(&self) -> usize {
        self.now().await.map_or(0, |found| found.len())
    }

    /// Whether it is there right now.
    pub async fn is_there(&self) -> bool {
        self.count().await > 0
    }

    /// Waits until it is there.
    pub async fn appears(&self) -> &Self {
        self.page
            .until(&format!("the {} to appear", self.described()), async || {
                if self.now().await?.is_empty() { Err("there is none".to_owned()) } else { Ok(()) }
            })
            .await;
        self
    }

    /// Waits until it is gone.
    pub async fn disappears(&self) {
        self.page
            .until(&format!("the {} to disappear", self.described()), async || {
                let left = self.now().await?.len();
                if left == 0 { Ok(()) } else { Err(format!("there are {left}")) }
            })
            .await;
    }

    /// Waits until one of them says this among other things.
    pub async fn says(&self, text: &str) -> &Self {
        self.page
            .until(&format!("the {} to say “{text}”", self.described()), async || {
                let said = self.words_now().await?;
                if said.iter().any(|said| said.contains(text)) {
                    Ok(())
                } else {
                    Err(format!("it says {said:?}"))
                }
            })
            .await;
        self
    }

    /// The visible words of everything there, top to bottom, once there is something.
    pub async fn texts(&self) -> Vec<String> {
        self.page
            .until(&format!("the words of every {}", self.described()), async || {
                let said = self.words_now().await?;
                if said.is_empty() { Err("there is none".to_owned()) } else { Ok(said) }
            })
            .await
    }
}

/// Every run of white space is one space.
pub(crate) fn tidied(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The beginning of a driver's complaint.
#[allow(clippy::needless_pass_by_value)] // for map_err
pub(crate) fn brief(error: WebDriverError) -> String {
    let said = error.to_string();
    let lines: Vec<&str> = said.lines().map(str::trim).filter(|line| !line.is_empty()).take(4).collect();
    lines.join(" | ")
}
