//! What keeps an upgrade from being lost: a second tab, a journal that moves, apps that were left, and put back by hand.

use std::path::Path;

use journeys::{Finds, Journey, PHONE, Theme, Visit, pages::SignIn};

use super::{ADDON, APP, picture};

pub async fn pictures(folder: &Path) {
    for (width, size, theme) in [("wide", (1280, 800), Theme::Light), ("phone", PHONE, Theme::Dark)] {
        let folder = folder.to_owned();
        let like = format!("{width}-{}", theme.name());
        Journey::on("default")
            .called(&format!("screenshots safety {like}"))
            .speed(600)
            .window(size)
            .theme(theme)
            .touch()
            .run(move |visit| async move { take(&visit, &folder, &like).await })
            .await;
    }
}

async fn take(visit: &Visit, folder: &Path, like: &str) {
    let page = &visit.page;
    visit.owner_opens(page, &format!("/addons/{ADDON}/clients?library=sidekiq")).await;
    page.says("Sidekiq").await;
    picture(visit, folder, &format!("clients-{like}")).await;

    visit.owner_opens(page, &format!("/addons/{ADDON}/upgrade")).await;
    visit.person(APP).goes_on_to("Pause everything that writes?").await;
    picture(visit, folder, &format!("pause-{like}")).await;
    visit.person(APP).goes_on_to("Everything is paused. Run the maintenance?").await;
    let first = page.another_tab().await;
    visit.owner_opens(&first, &format!("/addons/{ADDON}/upgrade")).await;
    first.heading("Another tab is driving this upgrade").appears().await;
    first.settles().await;
    first.picture(&folder.join(format!("another-tab-{like}.png"))).await;
    first.open("/").await;

    page.button("Stop here…").click().await;
    page.button("Leave it as it is").click().await;
    page.heading("Stopped by you").appears().await;
    page.button("I have put this back myself").click().await;
    page.heading("This is not as it was before").appears().await;
    picture(visit, folder, &format!("by-hand-{like}")).await;

    page.open("/").await;
    SignIn::on(page).await.with(&visit.owner().await.token).await;
    page.says("storefront is still paused").await;
    picture(visit, folder, &format!("left-{like}")).await;
    page.button("Import a journal…").click().await;
    page.field("Journal file").appears().await;
    picture(visit, folder, &format!("import-{like}")).await;
}
