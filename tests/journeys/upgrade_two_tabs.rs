//! One upgrade and two tabs of one browser: one drives, the other shows.

use journeys::{
    Finds, Journey, Page, Visit,
    pages::{Person, Upgrade},
};

const ADDON: &str = "redis-curved-41873";
const APP: &str = "storefront";
const ADDRESS: &str = "/addons/redis-curved-41873/upgrade";
const DRIVEN: &str = "Another tab is driving this upgrade";

/// The tab shows what the other one does, and sends nothing.
async fn only_shows(tab: &Page) {
    tab.heading(DRIVEN).appears().await;
    assert!(!tab.button("Go on here").is_enabled().await, "it cannot be answered here");
    tab.says("Close that tab to go on here").await;
    for answer in ["Pause writers", "Run the maintenance", "Request the upgrade", "Put everything back"] {
        assert!(!tab.button(answer).is_there().await, "{answer}");
    }
}

async fn opens(visit: &Visit, tab: &Page) {
    visit.owner_opens(tab, ADDRESS).await;
}

#[tokio::test]
async fn a_second_tab_shows_what_the_first_does_and_goes_on_when_it_is_gone_both_ways() {
    Journey::on("default")
        .speed(600)
        .with_refusals()
        .run(|visit| async move {
            let before = visit.platform.state().await.app(APP);
            let first = &visit.page;
            opens(&visit, first).await;
            Person::at(first, APP).goes_on_to("Pause everything that writes?").await;

            let second = &first.another_tab().await;
            opens(&visit, second).await;
            only_shows(second).await;
            first.button("Pause writers").click().await;
            first.heading("Everything is paused. Run the maintenance?").appears().await;
            second.part("Changed so far").says("worker 1 → 0").await;
            only_shows(second).await;

            // The first dies; the second goes on with it, and is the one that drives.
            first.crashes().await;
            second.heading("An upgrade was under way here").appears().await;
            second.says("The tab that was driving this upgrade is gone.").await;
            second.button("Go on").click().await;
            second.heading("Everything is paused. Run the maintenance?").appears().await;
            opens(&visit, first).await;
            only_shows(first).await;
            second.crashes().await;
            first.heading("An upgrade was under way here").appears().await;
            Person::at(first, APP).goes_on_to("Done: ").await;
            ended_once(&visit, before.formation["worker"]).await;
        })
        .await;
}

#[tokio::test]
async fn a_second_tab_sees_the_end_of_what_the_first_does() {
    Journey::on("default")
        .speed(600)
        .with_refusals()
        .run(|visit| async move {
            let first = &visit.page;
            opens(&visit, first).await;
            Person::at(first, APP).goes_on_to("Everything is paused. Run the maintenance?").await;
            let second = &first.another_tab().await;
            opens(&visit, second).await;
            only_shows(second).await;
            first.button("Run the maintenance").click().await;
            Person::at(first, APP).goes_on_to("Done: ").await;
            second.says("Done: redis-curved-41873 runs 9.1.0").await;
            ended_once(&visit, 1).await;
        })
        .await;
}

#[tokio::test]
async fn a_plan_that_another_tab_begins_first_is_not_begun_twice() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            let first = &visit.page;
            opens(&visit, first).await;
            Upgrade::on(first).is_ready_to_begin().await;
            let second = &first.another_tab().await;
            opens(&visit, second).await;
            Upgrade::on(second).is_ready_to_begin().await;
            Upgrade::on(first).begins().await;
            only_shows(second).await;
            Person::at(first, APP).goes_on_to("Everything is paused. Run the maintenance?").await;
            first.button("Stop here…").click().await;
            first.button("Put everything back").click().await;
            first.heading("Stopped by you").appears().await;
            second.heading("Stopped by you").appears().await;
            visit.platform.requests().await.only("POST", "/upgrade");
        })
        .await;
}

async fn ended_once(visit: &Visit, workers: u64) {
    let after = visit.platform.state().await;
    assert_eq!(after.addon(ADDON).version, "9.1.0");
    assert_eq!((after.app(APP).formation["worker"], after.app(APP).maintenance_mode), (workers, false));
    let asked = visit.platform.requests().await;
    let times = |method: &str, path: &str| asked.places(method, path).len();
    assert_eq!((times("POST", "/upgrade"), times("POST", "/run")), (1, 1), "{asked:?}");
    assert_eq!(times("PATCH", "/formation"), 2, "down once, up once: {asked:?}");
}
