//! A full upgrade in place without a mouse: nothing is clicked, from signing in to the report.

use journeys::{Finds, Journey, Key, Look, Page, Place, pages::SignIn};

const ADDON: &str = "redis-curved-41873";
const APP: &str = "storefront";

/// Tabs there and presses it.
async fn presses(page: &Page, place: &Place) {
    page.tab_to(place).await;
    page.press(Key::Enter + "").await;
}

/// The question has come, and took the focus with it.
async fn is_asked(page: &Page, question: &str) {
    page.heading(question).appears().await;
    page.is_so("document.activeElement?.id === 'now-title'", true).await;
}

#[tokio::test]
async fn a_store_is_upgraded_with_the_keyboard_alone() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            let page = &visit.page;
            page.open("/").await;
            let form = SignIn::on(page).await;
            page.tab_to(&form.token()).await;
            page.press(visit.owner().await.token + Key::Enter).await;

            // By the palette to the add-on, by Tab to its upgrade.
            page.link(ADDON).appears().await;
            page.press_with_control('k').await;
            page.find(Look::Every("option")).appears().await;
            page.press("curved").await;
            page.is_so(
                "document.querySelector('[role=option][aria-selected=true]')?.textContent.includes('redis-curved-41873')",
                true,
            )
            .await;
            page.press(Key::Enter + "").await;
            page.address_becomes(|address| address == format!("/addons/{ADDON}")).await;
            page.button("Upgrade…").appears().await;
            presses(page, &page.button("Upgrade…")).await;
            page.address_becomes(|address| address.contains("/upgrade")).await;

            page.heading("Ready to begin").appears().await;
            presses(page, &page.find(Look::Begins("button", "Begin the upgrade to".to_owned()))).await;
            page.tab_to(&page.field(&format!("Type {APP} to confirm"))).await;
            page.press(APP).await;
            presses(page, &page.button("Request the upgrade")).await;

            is_asked(page, "Pause everything that writes?").await;
            presses(page, &page.button("Pause writers")).await;
            is_asked(page, "Everything is paused. Run the maintenance?").await;

            // The way out is there too: looked at, and left with Escape.
            presses(page, &page.button("Stop here…")).await;
            page.find(Look::Every("dialog")).appears().await;
            page.press(Key::Escape + "").await;
            page.find(Look::Every("dialog")).disappears().await;
            page.is_so("document.activeElement?.textContent === 'Stop here…'", true).await;

            presses(page, &page.button("Run the maintenance")).await;
            page.find(Look::Begins("heading", format!("Done: {ADDON} runs"))).appears().await;
            assert_eq!(visit.platform.state().await.addon(ADDON).version, "9.1.0");
            assert_eq!(visit.platform.state().await.app(APP).formation["worker"], 1);
            presses(page, &page.part("Main").link("Activity")).await;
            page.address_becomes(|address| address == "/activity").await;
        })
        .await;
}
