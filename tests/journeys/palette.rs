//! The palette and the shortcuts: anywhere by a few letters.

use journeys::{Finds, Journey, Key, Look, Page, pages::Fleet};

use crate::accessible_faults::Faults;

/// The palette's field.
const FIELD: &str = "Go anywhere";

async fn opens(page: &Page) {
    page.press_with_control('k').await;
    page.choice(FIELD).appears().await;
    has_focus(page, "combobox").await;
}

/// Whatever has the focus has this role.
async fn has_focus(page: &Page, role: &str) {
    page.is_so(&format!("document.activeElement?.getAttribute('role') === '{role}'"), true).await;
}

#[tokio::test]
async fn a_few_letters_lead_to_an_addon_and_back_to_the_list() {
    Journey::on("default")
        .run(|visit| async move {
            let (page, faults) = (&visit.page, Faults::default());
            visit.sign_in_at("/activity", "owner").await;
            opens(page).await;
            faults.note(page, "the palette").await;
            // The list was never shown in this tab: it is read for the palette.
            page.press("spher").await;
            page.says("redis-spherical-37410").await;
            faults.note(page, "the palette with what it found").await;
            page.press(Key::Enter + "").await;
            page.address_becomes(|address| address == "/addons/redis-spherical-37410").await;
            page.is_so("document.activeElement?.textContent === 'redis-spherical-37410'", true).await;

            opens(page).await;
            page.press("clients of").await;
            page.says("Clients of redis-spherical-37410").await;
            page.press(Key::Escape + "").await;
            page.choice(FIELD).disappears().await;
            page.is_so("document.activeElement?.textContent === 'redis-spherical-37410'", true).await;
            faults.are_none();
        })
        .await;
}

#[tokio::test]
async fn what_can_be_pressed_is_found_and_not_pressed() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            visit.upgrade_of("redis-curved-41873").await.is_ready_to_begin().await;
            opens(page).await;
            page.press("begin the upgrade").await;
            page.says("On this page").await;
            page.press(Key::Enter + "").await;
            page.choice(FIELD).disappears().await;
            page.is_so("document.activeElement?.textContent.startsWith('Begin the upgrade')", true).await;
            page.heading("Ready to begin").appears().await;
            page.press(Key::Enter + "").await;
            page.find(Look::Begins("heading", "Confirm ".to_owned())).appears().await;
        })
        .await;
}

#[tokio::test]
async fn arrows_choose_and_a_theme_is_set() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            visit.sign_in_at("/", "owner").await;
            page.button("Go to…").click().await;
            page.press("theme").await;
            page.says("Theme: dark").await;
            page.press(Key::Up + "").await;
            page.press(Key::Enter + "").await;
            page.is_so("document.documentElement.dataset.theme === 'dark'", true).await;
            page.button("Theme: dark. Press for as the system").click().await;
        })
        .await;
}

#[tokio::test]
async fn ten_thousand_addons_are_found_among() {
    Journey::on("ten-thousand")
        .run(|visit| async move {
            let page = &visit.page;
            visit.sign_in_at("/", "owner").await;
            let fleet = Fleet::filling(page).await;
            let first = fleet.names().await.remove(0);
            opens(page).await;
            page.press(first.as_str()).await;
            page.find(Look::Begins("option", first.clone())).appears().await;
            page.press(Key::Enter + "").await;
            page.address_becomes(|address| address == format!("/addons/{first}")).await;
        })
        .await;
}

#[tokio::test]
async fn shortcuts_are_listed_and_rest_while_somebody_types_or_does_not_want_them() {
    Journey::on("default")
        .run(|visit| async move {
            let (page, faults) = (&visit.page, Faults::default());
            visit.sign_in_at("/", "owner").await;
            let fleet = Fleet::on(page).await;
            page.press("?").await;
            page.heading("Keyboard shortcuts").appears().await;
            page.says("Find an add-on, app or team").await;
            faults.note(page, "the list of shortcuts").await;
            page.press(Key::Escape + "").await;
            page.heading("Keyboard shortcuts").disappears().await;

            page.press("ga").await;
            page.address_becomes(|address| address == "/activity").await;
            page.press("gl").await;
            page.address_becomes(|address| address == "/").await;
            page.settles().await;
            page.press("/").await;
            page.press("ga?").await;
            page.is_so("document.activeElement?.value === 'ga?'", true).await;
            assert!(!page.heading("Keyboard shortcuts").is_there().await, "a field is being typed in");
            fleet.search().fill("").await;

            page.part("Main").link("Activity").click().await;
            page.address_becomes(|address| address == "/activity").await;
            page.press("?").await;
            page.checkbox("Single keys are shortcuts").click().await;
            page.press(Key::Escape + "").await;
            page.heading("Keyboard shortcuts").disappears().await;
            page.press("gl?").await;
            opens(page).await;
            page.press("keyboard shortcuts").await;
            page.press(Key::Enter + "").await;
            page.heading("Keyboard shortcuts").appears().await;
            assert_eq!(page.address().await, "/activity", "single keys are no shortcuts any more");
            page.checkbox("Single keys are shortcuts").click().await;
            faults.are_none();
        })
        .await;
}
