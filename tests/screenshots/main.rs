//! Takes the pictures of the documentation: `make screenshots`, which builds the console first.
//!
//! Each picture is named after its page, its width and its theme, and is written to
//! docs/screenshots. They show the default scenario; only times and dates differ from run to run.
#![allow(clippy::expect_used)]

use std::path::{Path, PathBuf};

use journeys::{
    Finds, Journey, PHONE, Theme, Visit,
    pages::{Fleet, SignIn, Upgrade},
};

mod fork;
mod safety;

const ADDON: &str = "redis-curved-41873";
const APP: &str = "storefront";

/// One run through the console, with the pictures wanted of it.
struct Album {
    width: &'static str,
    theme: Theme,
    wanted: &'static [&'static str],
}

const ALBUMS: &[Album] = &[
    Album {
        width: "wide",
        theme: Theme::Light,
        wanted: &["sign-in", "fleet", "addon", "plan", "preparing", "paused", "report"],
    },
    Album {
        width: "wide",
        theme: Theme::Dark,
        wanted: &["sign-in", "fleet", "addon", "plan", "preparing", "paused", "report"],
    },
    Album {
        width: "phone",
        theme: Theme::Light,
        wanted: &["sign-in", "fleet", "addon", "plan", "paused", "report"],
    },
    Album {
        width: "phone",
        theme: Theme::Dark,
        wanted: &["sign-in", "fleet", "addon", "plan", "paused", "report"],
    },
];

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/screenshots");
    std::fs::create_dir_all(&folder).expect("docs/ can be written");
    for album in ALBUMS {
        let size = if album.width == "wide" { (1280, 800) } else { PHONE };
        let folder = folder.clone();
        Journey::on("default")
            .called(&format!("screenshots {} {}", album.width, album.theme.name()))
            .speed(60)
            .window(size)
            .theme(album.theme)
            .touch()
            .run(move |visit| async move { album.take(&visit, &folder).await })
            .await;
    }
    fork::pictures(&folder).await;
    safety::pictures(&folder).await;
}

impl Album {
    async fn take(&self, visit: &Visit, folder: &Path) {
        let page = &visit.page;
        page.open("/").await;
        let form = SignIn::on(page).await;
        self.picture(visit, folder, "sign-in").await;
        form.keep().click().await;
        form.with(&visit.owner().await.token).await;
        visit.token_is_kept(true);
        Fleet::on(page).await;
        self.picture(visit, folder, "fleet").await;
        page.open(&format!("/addons/{ADDON}")).await;
        page.heading(ADDON).appears().await;
        self.picture(visit, folder, "addon").await;
        self.take_upgrade(visit, folder).await;
    }

    async fn take_upgrade(&self, visit: &Visit, folder: &Path) {
        let page = &visit.page;
        page.open(&format!("/addons/{ADDON}/upgrade")).await;
        let wizard = Upgrade::on(page);
        wizard.is_ready_to_begin().await;
        self.picture(visit, folder, "plan").await;
        wizard.begins().await;
        wizard.confirms_with(APP, APP, "Request the upgrade").await;
        page.heading("The platform prepares the maintenance").appears().await;
        page.says("The platform builds a server").await;
        self.picture(visit, folder, "preparing").await;
        visit.platform.advance(20).await;
        page.heading("Pause everything that writes?").appears().await;
        page.button("Pause writers").click().await;
        page.heading("Everything is paused. Run the maintenance?").appears().await;
        self.picture(visit, folder, "paused").await;
        page.button("Run the maintenance").click().await;
        wizard.is_done(ADDON).await;
        self.picture(visit, folder, "report").await;
    }

    /// Takes the picture of this name, if this album wants it.
    async fn picture(&self, visit: &Visit, folder: &Path, name: &str) {
        if self.wanted.contains(&name) {
            picture(visit, folder, &format!("{name}-{}-{}", self.width, self.theme.name())).await;
        }
    }
}

/// Takes a picture of the page as soon as nothing on it moves any more.
async fn picture(visit: &Visit, folder: &Path, name: &str) {
    visit.page.settles().await;
    let file: PathBuf = folder.join(format!("{name}.png"));
    visit.page.picture(&file).await;
}
