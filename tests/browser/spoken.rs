//! The page as the browser tells it to a screen reader.

use serde_json::{Value, json};

use crate::browser::{page::Page, place::brief};

/// What must have a name for a person who cannot see it.
const NAMED: &[&str] = &[
    "button",
    "link",
    "textbox",
    "searchbox",
    "checkbox",
    "radio",
    "combobox",
    "switch",
    "tab",
    "dialog",
    "alertdialog",
    "progressbar",
    "table",
    "columnheader",
    "image",
    "img",
    "heading",
];

impl Page {
    /// Every node of the accessibility tree.
    async fn tree(&self) -> Vec<Value> {
        let tree = self.driver().await.cdp().send_raw("Accessibility.getFullAXTree", json!({})).await;
        let tree = tree.unwrap_or_else(|error| panic!("no accessibility tree: {}", brief(error)));
        let nodes = tree["nodes"].as_array().cloned().unwrap_or_default();
        nodes.into_iter().filter(|node| node["ignored"].as_bool() != Some(true)).collect()
    }

    /// How many things of this role there are.
    pub async fn count_spoken(&self, role: &str) -> usize {
        self.tree().await.iter().filter(|node| word(node, "role") == role).count()
    }

    /// The things that need a name and have none, as they stand in the page.
    pub async fn nameless(&self) -> Vec<String> {
        let mut nameless = Vec::new();
        for node in self.tree().await {
            if NAMED.contains(&word(&node, "role")) && word(&node, "name").is_empty() {
                nameless.push(self.markup(&node["backendDOMNodeId"]).await);
            }
        }
        nameless
    }

    async fn markup(&self, node: &Value) -> String {
        let asked = json!({ "backendNodeId": node });
        let html = self.driver().await.cdp().send_raw("DOM.getOuterHTML", asked).await;
        html.map_or_else(brief, |html| {
            html["outerHTML"].as_str().unwrap_or_default().chars().take(200).collect()
        })
    }
}

fn word<'a>(node: &'a Value, part: &str) -> &'a str {
    node[part]["value"].as_str().unwrap_or_default().trim()
}
