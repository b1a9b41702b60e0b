//! Takes the pictures of the documentation: `make screenshots`, which builds the console first.
//!
//! Each picture is named after its page, its width, its theme and its language, and is written to target/screenshots;
//! two looks of each are kept in docs/screenshots. Only times and dates differ from run to run.
#![allow(clippy::expect_used)]

use std::path::{Path, PathBuf};

use journeys::{Journey, Key, PHONE, Page, Theme};

mod fork;
mod pages;
mod safety;
mod support;
mod upgrade;

const ADDON: &str = "redis-curved-41873";
const APP: &str = "storefront";

/// How wide the window is and which colours the system asks for: every page is shown in each.
const LOOKS: [(&str, (u32, u32), Theme); 4] = [
    ("wide", (1280, 800), Theme::Light),
    ("wide", (1280, 800), Theme::Dark),
    ("phone", PHONE, Theme::Light),
    ("phone", PHONE, Theme::Dark),
];

/// The looks whose pictures are kept beside the documentation; the others are only looked at.
const KEPT: [&str; 2] = ["wide-light-en", "phone-dark-ja"];

/// Where the pictures of one run go, and what they are called.
#[derive(Clone)]
struct Album {
    /// As `wide-light`.
    look: String,
    /// For all of them.
    all: PathBuf,
    /// For those of the documentation.
    kept: PathBuf,
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (all, kept) = (home.join("target/screenshots"), home.join("docs/screenshots"));
    for folder in [&all, &kept] {
        std::fs::create_dir_all(folder).expect("the folders of the pictures can be written");
    }
    // `make screenshots ONLY=fork` takes the pictures of one run through the console.
    let only = std::env::var("ONLY").unwrap_or_default();
    if only.is_empty() {
        no_picture_is_left(&kept);
    }
    for (width, size, theme) in LOOKS {
        let album = Album { look: format!("{width}-{}", theme.name()), all: all.clone(), kept: kept.clone() };
        let dressed = |journey: Journey, of: &str| {
            journey.called(&format!("screenshots {of} {}", album.look)).window(size).theme(theme).touch()
        };
        if "upgrade".starts_with(&only) {
            let album = album.clone();
            dressed(Journey::on("default").speed(60), "upgrade")
                .run(move |visit| async move { upgrade::take(&visit, &album).await })
                .await;
        }
        if "pages".starts_with(&only) {
            let album = album.clone();
            dressed(Journey::on("default").speed(60), "pages")
                .run(move |visit| async move { pages::take(&visit, &album).await })
                .await;
        }
        if "fork".starts_with(&only) {
            let album = album.clone();
            dressed(Journey::of_a_fork(), "fork")
                .run(move |visit| async move { fork::take(&visit, &album).await })
                .await;
        }
        if "support".starts_with(&only) {
            let album = album.clone();
            dressed(Journey::on("default"), "support")
                .run(move |visit| async move { support::take(&visit, &album).await })
                .await;
        }
        if "safety".starts_with(&only) {
            let album = album.clone();
            dressed(Journey::on("default").speed(600), "safety")
                .run(move |visit| async move { safety::take(&visit, &album).await })
                .await;
        }
    }
}

/// Takes away the pictures of before, so that none stays of a page that nobody takes any more.
fn no_picture_is_left(folder: &Path) {
    for entry in std::fs::read_dir(folder).expect("the folder of the pictures can be read").flatten() {
        if entry.path().extension().is_some_and(|kind| kind == "png") {
            std::fs::remove_file(entry.path()).expect("a picture can be taken away");
        }
    }
}

impl Album {
    /// Takes the picture of the page in both languages, each as soon as nothing on it moves any more.
    async fn picture(&self, page: &Page, name: &str) {
        for language in ["en", "ja"] {
            page.speaks(language).await;
            self.save(page, name, language).await;
        }
        page.speaks("en").await;
    }

    /// The same of what `open` opens on the page: a switch of language draws the page anew, which closes it.
    async fn picture_once(&self, page: &Page, name: &str, open: impl AsyncFn(&str)) {
        for language in ["en", "ja"] {
            page.speaks(language).await;
            open(language).await;
            self.save(page, name, language).await;
            // Over a dialog nothing else can be clicked.
            page.press(Key::Escape + "").await;
        }
        page.speaks("en").await;
    }

    async fn save(&self, page: &Page, name: &str, language: &str) {
        page.settles().await;
        let look = format!("{}-{language}", self.look);
        let file = self.all.join(format!("{name}-{look}.png"));
        page.picture(&file).await;
        if KEPT.contains(&look.as_str()) {
            std::fs::copy(&file, self.kept.join(format!("{name}-{look}.png"))).expect("docs/ can be written");
        }
    }
}
