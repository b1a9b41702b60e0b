//! What is kept of a journey that failed: target/journeys/<its name>/.

use std::path::{Path, PathBuf};

use thirtyfour::BrowserLogEntry;

use crate::{
    browser::{leaks, log, page::Page},
    platform::Platform,
    secrets::Secrets,
};

/// A fresh folder for the journey of this name.
pub fn folder(journey: &str) -> PathBuf {
    let name = journey.replace("::", ".");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/journeys").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("target/ can be written");
    folder.canonicalize().expect("the folder is there")
}

/// Takes the browsers' profiles away: they are large, and hold nothing that is not told elsewhere.
pub fn tidy(folder: &Path) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with("profile") {
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
}

/// Saves what can be saved; something broken keeps none of the rest from being saved.
pub async fn save(
    folder: &Path,
    page: &Page,
    platform: &Platform,
    entries: &[BrowserLogEntry],
    secrets: &Secrets,
) {
    let keep = |name: &str, text: &str| {
        let _ = std::fs::write(folder.join(name), secrets.covered(text));
    };
    keep("steps.txt", &page.trail().told());
    keep("browser.log", &log::told(entries));
    if let Ok(html) = page.driver().await.source().await {
        keep("page.html", &html);
    }
    if let Ok(text) = page.driver().await.execute("return document.body.innerText", vec![]).await {
        keep(
            "page.txt",
            &format!("{}\n\n{}", page.address().await, text.json().as_str().unwrap_or_default()),
        );
    }
    if let Ok(kept) = page.driver().await.execute_async(leaks::DATABASES, vec![]).await {
        keep("databases.json", kept.json().as_str().unwrap_or_default());
    }
    let _ = page.driver().await.screenshot(&folder.join("page.png")).await;
    keep("requests.txt", &platform.told().await);
}
