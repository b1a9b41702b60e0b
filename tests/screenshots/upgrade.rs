//! From signing in to the report of an upgrade in place.

use journeys::{
    Finds, Visit,
    pages::{Fleet, SignIn, Upgrade},
};

use super::{ADDON, APP, Album};

pub async fn take(visit: &Visit, album: &Album) {
    let page = &visit.page;
    page.open("/").await;
    let form = SignIn::on(page).await;
    album.picture(page, "sign-in").await;
    form.keep().click().await;
    form.with(&visit.owner().await.token).await;
    visit.token_is_kept(true);
    Fleet::on(page).await;
    album.picture(page, "fleet").await;
    page.open(&format!("/addons/{ADDON}")).await;
    page.heading(ADDON).appears().await;
    album.picture(page, "addon").await;

    page.open(&format!("/addons/{ADDON}/upgrade")).await;
    let wizard = Upgrade::on(page);
    wizard.is_ready_to_begin().await;
    album.picture(page, "plan").await;
    wizard.begins().await;
    wizard.confirms_with(APP, APP, "Request the upgrade").await;
    page.heading("The platform prepares the maintenance").appears().await;
    page.says("The platform builds a server").await;
    album.picture(page, "preparing").await;
    visit.platform.advance(20).await;
    page.heading("Pause everything that writes?").appears().await;
    album.picture(page, "pause").await;
    page.button("Pause writers").click().await;
    page.heading("Everything is paused. Run the maintenance?").appears().await;
    album.picture(page, "paused").await;
    page.button("Run the maintenance").click().await;
    wizard.is_done(ADDON).await;
    album.picture(page, "report").await;
}
