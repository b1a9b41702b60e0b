//! An upgrade that is left with apps paused: every page says so until they are back.

use journeys::{Fault, Finds, Journey, Then, Visit, pages::SignIn, until};
use serde_json::json;

const ADDON: &str = "redis-curved-41873";
const APP: &str = "storefront";
const LEFT: &str = "storefront is still paused";
const PAGES: [&str; 3] = ["/", "/addons/redis-flat-20954", "/activity"];

/// Stops with everything paused, leaves it so, and loads the page again.
async fn abandons(visit: &Visit) {
    let page = &visit.page;
    visit.owner_opens(page, &format!("/addons/{ADDON}/upgrade")).await;
    visit.person(APP).goes_on_to("Everything is paused. Run the maintenance?").await;
    page.button("Stop here…").click().await;
    page.button("Leave it as it is").click().await;
    page.heading("Stopped by you").appears().await;
    page.reload().await;
    SignIn::on(page).await.with(&visit.owner().await.token).await;
}

/// No page tells of it any more.
async fn is_told_nowhere(visit: &Visit) {
    for address in PAGES {
        visit.owner_opens(&visit.page, address).await;
        visit.page.settles().await;
        visit.page.no_longer_says(LEFT).await;
    }
}

#[tokio::test]
async fn what_was_left_paused_is_told_on_every_page_until_it_is_put_back() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            let (page, before) = (&visit.page, visit.platform.state().await.app(APP));
            abandons(&visit).await;
            for address in PAGES {
                visit.owner_opens(page, address).await;
                page.says(LEFT).await;
            }
            page.link("Go there").click().await;
            page.button("Put everything back").click().await;
            page.heading("Stopped by you").appears().await;
            page.says("Everything this upgrade had changed on your apps is back as it was.").await;
            let after = visit.platform.state().await.app(APP);
            assert_eq!((after.formation, after.maintenance_mode), (before.formation, false));
            is_told_nowhere(&visit).await;
        })
        .await;
}

#[tokio::test]
async fn what_the_person_put_back_is_read_and_not_told_any_more() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            let page = &visit.page;
            abandons(&visit).await;
            // One of two processes is forgotten.
            let back = json!({ "app": APP, "maintenance": false, "formation": { "worker": 1 } });
            visit.platform.patch(back).await;
            let so_far = visit.platform.requests().await.changes();
            page.button("I have put this back myself").click().await;
            page.heading("This is not as it was before").appears().await;
            page.says("clock on storefront is 0, it was 1").await;
            visit.platform.patch(json!({ "app": APP, "formation": { "clock": 1 } })).await;
            page.button("Look again").click().await;
            page.heading("Stopped by you").appears().await;
            assert_eq!(visit.platform.requests().await.changes(), so_far, "reading is all it does");
            is_told_nowhere(&visit).await;
        })
        .await;
}

#[tokio::test]
async fn putting_back_goes_on_after_the_tab_died_in_the_middle_of_it() {
    Journey::on("default")
        .speed(600)
        .with_refusals()
        .run(|visit| async move {
            let (page, before) = (&visit.page, visit.platform.state().await.app(APP));
            visit.owner_opens(page, &format!("/addons/{ADDON}/upgrade")).await;
            visit.person(APP).goes_on_to("Everything is paused. Run the maintenance?").await;
            let so_far = visit.platform.requests().await.count();
            visit.platform.breaks(Fault::at("", Then::OnTheWay).method("PATCH").times(1)).await;
            page.button("Stop here…").click().await;
            page.button("Put everything back").click().await;
            until("the first change back", async || {
                let asked = visit.platform.requests().await.after(so_far);
                if asked.changes().is_empty() { Err(format!("{asked:?}")) } else { Ok(()) }
            })
            .await;
            page.crashes().await;
            visit.platform.heals().await;
            visit.owner_opens(page, "/").await;
            page.says(LEFT).await;
            page.link("Go there").click().await;
            page.button("Put everything back").click().await;
            page.heading("Stopped by you").appears().await;
            let after = visit.platform.state().await.app(APP);
            assert_eq!((after.formation, after.maintenance_mode), (before.formation, false));
            let asked = visit.platform.requests().await;
            assert_eq!(asked.places("PATCH", "/formation").len(), 2, "down once, up once: {asked:?}");
        })
        .await;
}
