//! axe, which judges a page for people who cannot see it well.

use std::sync::OnceLock;

use serde_json::Value;

use crate::browser::{kind::Kind, page::Page, window::Theme};

const RUN: &str = include_str!("axe.js");
const IS_THERE: &str = "return typeof axe === 'object'";

/// axe's own text, from the file that `KVS_AXE` names; `None` where it could not be installed: `make test` says so.
fn axe() -> Option<&'static str> {
    static AXE: OnceLock<Option<String>> = OnceLock::new();
    AXE.get_or_init(|| {
        let file = std::env::var_os("KVS_AXE")?;
        let text = std::fs::read_to_string(&file);
        Some(text.unwrap_or_else(|error| panic!("KVS_AXE names {}: {error}", file.display())))
    })
    .as_deref()
}

impl Page {
    /// What axe finds wrong on the page as it is now; nothing where there is no axe.
    pub async fn faults(&self) -> Vec<String> {
        let Some(axe) = axe() else { return Vec::new() };
        // Every load of the page is without it.
        if self.script(IS_THERE, vec![]).await != true {
            self.script(axe, vec![]).await;
        }
        match self.script_that_waits(RUN).await {
            Ok(Value::Array(found)) => {
                found.iter().map(|fault| fault.as_str().unwrap_or_default().to_owned()).collect()
            }
            other => vec![format!("axe does not answer: {other:?}")],
        }
    }

    /// [`Page::faults`] in light, then in dark, each told with this name of the page's state.
    pub async fn faults_in_both_themes(&self, state: &str) -> Vec<String> {
        let mut all = Vec::new();
        for theme in Theme::ALL {
            if self.browser().kind() == Kind::Chromium {
                self.prefer(theme).await;
            }
            let named = |fault| format!("{state}, {}: {fault}", theme.name());
            all.extend(self.faults().await.into_iter().map(named));
        }
        all
    }
}
