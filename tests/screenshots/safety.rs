//! What keeps an upgrade from being lost: a second tab, a journal that moves, apps that were left, and put back by hand.

use journeys::{Finds, Visit, pages::SignIn};

use super::{ADDON, APP, Album};

pub async fn take(visit: &Visit, album: &Album) {
    let page = &visit.page;
    visit.owner_opens(page, &format!("/addons/{ADDON}/clients?library=sidekiq")).await;
    page.says("Sidekiq").await;
    album.picture(page, "clients").await;

    visit.owner_opens(page, &format!("/addons/{ADDON}/upgrade")).await;
    visit.person(APP).goes_on_to("Pause everything that writes?").await;
    visit.person(APP).goes_on_to("Everything is paused. Run the maintenance?").await;
    let first = page.another_tab().await;
    visit.owner_opens(&first, &format!("/addons/{ADDON}/upgrade")).await;
    first.heading("Another tab is driving this upgrade").appears().await;
    album.picture(&first, "another-tab").await;
    first.open("/").await;

    page.button("Stop here…").click().await;
    page.button("Leave it as it is").click().await;
    page.heading("Stopped by you").appears().await;
    page.button("I have put this back myself").click().await;
    page.heading("This is not as it was before").appears().await;
    album.picture(page, "by-hand").await;

    page.open("/").await;
    SignIn::on(page).await.with(&visit.owner().await.token).await;
    page.says("storefront is still paused").await;
    album.picture(page, "left").await;
    let import = async |language: &str| {
        let (button, field) = match language {
            "ja" => ("ジャーナルをインポート…", "ジャーナルファイル"),
            _ => ("Import a journal…", "Journal file"),
        };
        page.button(button).click().await;
        page.field(field).appears().await;
    };
    album.picture_once(page, "import", import).await;
}
