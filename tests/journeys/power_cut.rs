//! The whole browser is killed in the middle of an upgrade, and started again: what it had written down is there.

use journeys::{Fault, Journey, Then, Visit};

const ADDON: &str = "redis-curved-41873";
const APP: &str = "storefront";

/// Goes on until the platform has made this change, and kills the browser while the answer is on its way.
async fn loses_its_browser_in(visit: &Visit, method: &'static str, path: &str) {
    visit.platform.breaks(Fault::at(path, Then::OnTheWay).method(method).times(1)).await;
    let is_made = async |_: &str| !visit.platform.requests().await.places(method, path).is_empty();
    visit.person(APP).goes_on_until(&format!("{method} …{path}"), is_made).await;
    visit.page.loses_its_browser().await;
    visit.platform.heals().await;
    visit.owner_opens(&visit.page, &format!("/addons/{ADDON}/upgrade")).await;
}

#[tokio::test]
async fn a_browser_that_is_killed_has_written_down_what_it_was_changing() {
    Journey::on("default")
        .speed(600)
        .with_refusals()
        .run(|visit| async move {
            let before = visit.platform.state().await.app(APP);
            visit.owner_opens(&visit.page, &format!("/addons/{ADDON}/upgrade")).await;
            loses_its_browser_in(&visit, "POST", "/upgrade").await;
            visit.person(APP).goes_on_to("An upgrade was under way here").await;
            loses_its_browser_in(&visit, "PATCH", "/formation").await;
            let person = visit.person(APP);
            person.goes_on_to("An upgrade was under way here").await;
            let paused = visit.platform.state().await.app(APP);
            assert_eq!(paused.formation["worker"], 0, "it is changed, and nobody had read the answer");
            person.goes_on_to("Done: ").await;
            visit.platform.has_upgraded_once(ADDON, "9.1.0", APP, &before).await;
            let asked = visit.platform.requests().await;
            assert_eq!(asked.places("PATCH", "/formation").len(), 2, "down once, up once: {asked:?}");
        })
        .await;
}
