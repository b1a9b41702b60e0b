//! The language the page is in.

use serde_json::{Value, json};

use crate::browser::{look::Finds, page::Page};

const ENGLISH: &str = include_str!("english.js");

impl Page {
    /// From the next load on the person's browser asks for these languages, as `ja,en`.
    pub async fn prefers_languages(&self, languages: &str) {
        self.trail().step(format!("set the browser to {languages}"));
        let agent = self.script("return navigator.userAgent", vec![]).await;
        let set = json!({ "userAgent": agent, "acceptLanguage": languages });
        self.tells_the_browser("Emulation.setUserAgentOverride", set).await;
    }

    /// The language the page says it is in, as `ja`.
    pub async fn language(&self) -> String {
        let said = self.script("return document.documentElement.lang", vec![]).await;
        said.as_str().unwrap_or_default().to_owned()
    }

    /// Has the page in this language (`en` or `ja`), by the switch in its header.
    pub async fn speaks(&self, language: &str) {
        if self.language().await == language {
            return;
        }
        self.button(if language == "ja" { "日本語" } else { "English" }).click().await;
        self.until(&format!("the page to be in {language}"), async || {
            let is = self.language().await;
            if is == language { Ok(()) } else { Err(format!("it is in {is}")) }
        })
        .await;
    }

    /// What a page in another language says in English all the same.
    pub async fn english_left(&self) -> Vec<String> {
        let found = self.script(ENGLISH, vec![]).await;
        found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// Reads the page in Japanese for English left over, and goes back to English.
    pub async fn english_left_in_japanese(&self) -> Vec<String> {
        self.speaks("ja").await;
        self.settles().await;
        let found = self.english_left().await;
        self.speaks("en").await;
        found
    }
}
