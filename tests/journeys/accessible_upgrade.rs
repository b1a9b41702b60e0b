//! axe finds nothing in any state of an upgrade, in light and in dark.

use journeys::{Fault, Finds, Journey, Look, Then, Visit, pages::Person};
use serde_json::json;

use crate::accessible_faults::Faults;

const ADDON: &str = "redis-curved-41873";
const APP: &str = "storefront";

/// Goes on to the panel of this heading, and looks at every one on the way.
async fn goes_on(visit: &Visit, person: &Person, faults: &Faults, way: &str, heading: &str) {
    let seen = std::cell::RefCell::new(String::new());
    person
        .goes_on_until(heading, async |now| {
            if *seen.borrow() != now {
                now.clone_into(&mut seen.borrow_mut());
                faults.note(&visit.page, &format!("{way}: {now}")).await;
            }
            now.starts_with(heading)
        })
        .await;
}

#[tokio::test]
async fn an_upgrade_in_place() {
    Journey::on("default")
        .speed(600)
        .with_refusals()
        .run(|visit| async move {
            let (page, faults) = (&visit.page, Faults::default());
            visit.upgrade_of(ADDON).await;
            let person = visit.person(APP);
            goes_on(&visit, &person, &faults, "in place", "The platform prepares the maintenance").await;
            goes_on(&visit, &person, &faults, "in place", "Everything is paused. Run the maintenance?").await;
            page.button("Stop here…").click().await;
            page.find(Look::Every("dialog")).appears().await;
            faults.note(page, "in place: the dialog that stops").await;
            page.button("Leave it as it is").click().await;
            page.heading("Stopped by you").appears().await;
            faults.note(page, "in place: stopped").await;
            page.part("Main").link("Add-ons").click().await;
            page.settles().await;
            faults.note(page, "the list, with an upgrade that stopped").await;
            page.back().await;
            page.button("Go on with the upgrade").click().await;
            goes_on(&visit, &person, &faults, "in place", "Done: ").await;
            faults.note(page, "in place: the report").await;
            page.part("Main").link("Activity").click().await;
            page.settles().await;
            faults.note(page, "what was done, as activity").await;
            faults.are_none();
        })
        .await;
}

#[tokio::test]
async fn an_upgrade_by_fork() {
    Journey::of_a_fork()
        .run(|visit| async move {
            let (page, faults) = (&visit.page, Faults::default());
            visit.fork_of("redis-curved-10101").await;
            faults.note(page, "by fork: the plan").await;
            page.button("Begin the upgrade by fork").click().await;
            let person = visit.person("bakery");
            goes_on(&visit, &person, &faults, "by fork", "Done: ").await;
            faults.are_none();
        })
        .await;
}

#[tokio::test]
async fn an_upgrade_in_trouble() {
    Journey::on("default")
        .speed(600)
        .with_refusals()
        .run(|visit| async move {
            let (page, faults) = (&visit.page, Faults::default());
            let refused = json!({ "id": "invalid_params", "message": "No." });
            visit.platform.breaks(Fault::at("/upgrade", Then::Status(422, refused)).method("POST")).await;
            let wizard = visit.upgrade_of(ADDON).await;
            wizard.begins().await;
            wizard.confirms_with(APP, "not-its-name", "Request the upgrade").await;
            page.says("“not-its-name” is not storefront").await;
            faults.note(page, "a wrong name").await;
            wizard.confirms_with(APP, APP, "Request the upgrade").await;
            page.heading("The platform refused a change").appears().await;
            faults.note(page, "refused by the platform").await;
            faults.are_none();
        })
        .await;
}

#[tokio::test]
async fn an_upgrade_in_another_tab_and_one_that_was_left() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            let (page, faults) = (&visit.page, Faults::default());
            visit.owner_opens(page, &format!("/addons/{ADDON}/upgrade")).await;
            visit.person(APP).goes_on_to("Everything is paused. Run the maintenance?").await;
            let other = page.another_tab().await;
            visit.owner_opens(&other, &format!("/addons/{ADDON}/upgrade")).await;
            other.heading("Another tab is driving this upgrade").appears().await;
            faults.note(&other, "driven by another tab").await;
            page.crashes().await;
            other.heading("An upgrade was under way here").appears().await;
            faults.note(&other, "left by another tab").await;
            visit.owner_opens(page, "/").await;
            page.says("storefront is still paused").await;
            faults.note(page, "the list, with apps left paused").await;
            faults.are_none();
        })
        .await;
}
