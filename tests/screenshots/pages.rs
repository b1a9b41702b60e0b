//! The pages that one looks at without upgrading anything.

use journeys::{Visit, pages::SignIn};

use super::{ADDON, Album};

/// Each page's address, what its picture is called, and a text that says that everything is there.
const PAGES: [(&str, &str, &str); 3] = [
    ("/deadlines", "deadlines", "To come"),
    ("/activity", "activity", "/account"),
    ("/nowhere", "not-found", "There is no such page"),
];

pub async fn take(visit: &Visit, album: &Album) {
    let page = &visit.page;
    page.open("/").await;
    let form = SignIn::on(page).await;
    form.keep().click().await;
    form.with(&visit.owner().await.token).await;
    visit.token_is_kept(true);
    page.says(ADDON).await;
    for (address, name, text) in PAGES {
        page.open(address).await;
        page.says(text).await;
        album.picture(page, name).await;
    }
}
