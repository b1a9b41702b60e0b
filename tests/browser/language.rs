//! The language the page is in.

use crate::browser::{look::Finds, page::Page};

impl Page {
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
}
