//! Files a page saves, and files a person gives to a page.

use std::path::{Path, PathBuf};

use serde_json::json;

use crate::{
    browser::{
        page::Page,
        place::{Place, brief},
    },
    patience::until,
};

impl Page {
    /// From now on the page's downloads land in this folder, which is made.
    pub async fn saves_to(&self, folder: &Path) {
        std::fs::create_dir_all(folder).expect("the journey's folder can be written");
        self.tells_the_browser(
            "Browser.setDownloadBehavior",
            json!({ "behavior": "allow", "downloadPath": folder }),
        )
        .await;
    }
}

impl Place {
    /// Gives a file to the field, as the browser's dialog does.
    pub async fn give(&self, file: &Path) {
        self.once("give a file to", async |field| {
            field.send_keys(file.to_string_lossy().as_ref()).await.map_err(brief)
        })
        .await;
    }
}

/// Waits until a file whose name ends like this is wholly in a folder.
pub async fn saved(folder: &Path, ending: &str) -> PathBuf {
    until(&format!("a file …{ending}"), async || {
        let files: Vec<PathBuf> =
            std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        // A browser makes the file before it writes into it.
        let is_written = |path: &PathBuf| path.metadata().is_ok_and(|file| file.len() > 0);
        let is_it = |path: &&PathBuf| path.to_string_lossy().ends_with(ending) && is_written(path);
        files.iter().find(is_it).cloned().ok_or_else(|| format!("there is {files:?}"))
    })
    .await
}
