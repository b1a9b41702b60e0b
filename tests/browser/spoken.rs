//! The page as the browser tells it to a screen reader.

use serde_json::{Value, json};

use crate::{page::Page, place::brief};

/// What must have a name for a person who cannot see it.
const NAMED: &[&str] = &[
    "button", "link", "textbox", "searchbox", "checkbox", "radio", "combobox", "switch", "tab", "dialog",
    "alertdialog", "progressbar", "table", "columnheader", "image", "img", "heading",
];

impl Page {
    /// Every node of the accessibility tree, as (role, name).
    pub async fn spoken(&self) -> Vec<(String, String)> {
        let tree = self.driver().cdp().send_raw("Accessibility.getFullAXTree", json!({})).await;
        let tree = tree.unwrap_or_else(|error| panic!("no accessibility tree: {}", brief(error)));
        let word = |node: &Value, part: &str| node[part]["value"].as_str().unwrap_or_default().trim().to_owned();
        let nodes = tree["nodes"].as_array().cloned().unwrap_or_default();
        nodes
            .iter()
            .filter(|node| node["ignored"].as_bool() != Some(true))
            .map(|node| (word(node, "role"), word(node, "name")))
            .collect()
    }

    /// Roles of the things that need a name and have none.
    pub async fn nameless(&self) -> Vec<String> {
        let spoken = self.spoken().await;
        let nameless = spoken.into_iter().filter(|(role, name)| name.is_empty() && NAMED.contains(&role.as_str()));
        nameless.map(|(role, _)| role).collect()
    }
}
