//! Changes that are refused, lost, too late or not allowed.

use journeys::{Fault, Finds, Journey, Place, Then, Visit};
use serde_json::json;

const ADDON: &str = "redis-spherical-37410";
const ADDRESS: &str = "/addons/redis-spherical-37410";

/// Opens the form of the timeout and asks for a minute.
async fn asks_for_a_minute(visit: &Visit) -> Place {
    let page = &visit.page;
    visit.sign_in_at(ADDRESS, "owner").await;
    page.settles().await;
    page.button("Change the idle timeout").click().await;
    let form = page.part("Change the idle timeout");
    form.field("Seconds until an idle connection is closed").fill("60").await;
    form
}

async fn timeout(visit: &Visit) -> u64 {
    visit.platform.state().await.addon(ADDON).settings.timeout
}

async fn sent(visit: &Visit) -> usize {
    visit.platform.requests().await.places("PATCH", "/config").len()
}

#[tokio::test]
async fn what_somebody_changed_meanwhile_is_not_written_over() {
    Journey::on("default")
        .run(|visit| async move {
            let form = asks_for_a_minute(&visit).await;
            visit.platform.patch(json!({ "addon": ADDON, "settings": { "timeout": 600 } })).await;
            form.button("Change the idle timeout").click().await;
            form.says("Somebody changed it meanwhile").await;
            form.says("600 s").await;
            assert_eq!((sent(&visit).await, timeout(&visit).await), (0, 600));
            form.button("Change the idle timeout").click().await;
            form.says("Read back: it is set to 60 s now.").await;
            assert_eq!((sent(&visit).await, timeout(&visit).await), (1, 60));
        })
        .await;
}

#[tokio::test]
async fn a_refusal_is_told_with_the_platforms_words() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            let form = asks_for_a_minute(&visit).await;
            let no = json!({ "id": "conflict", "message": "The store is being resized." });
            visit.platform.breaks(Fault::at("/config", Then::Status(409, no)).method("PATCH")).await;
            form.button("Change the idle timeout").click().await;
            form.says("Could not change the idle timeout: its state does not allow it now").await;
            form.says("The change was refused, so nothing was changed by it.").await;
            form.button("What the platform said").click().await;
            form.says("The store is being resized.").await;
            assert_eq!(timeout(&visit).await, 300);
        })
        .await;
}

#[tokio::test]
async fn a_lost_answer_is_read_and_never_sent_again() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            let form = asks_for_a_minute(&visit).await;
            visit.platform.breaks(Fault::at("/config", Then::Truncated).method("PATCH")).await;
            form.button("Change the idle timeout").click().await;
            form.says("The answer was lost, but the change arrived").await;
            assert_eq!((sent(&visit).await, timeout(&visit).await), (1, 60));
        })
        .await;
}

#[tokio::test]
async fn what_may_still_arrive_is_not_called_failed() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            let form = asks_for_a_minute(&visit).await;
            visit.platform.breaks(Fault::at("/config", Then::Html).method("PATCH")).await;
            form.button("Change the idle timeout").click().await;
            form.says("The answer was lost, and it reads as before").await;
            form.says("It was not sent again.").await;
            assert_eq!((sent(&visit).await, timeout(&visit).await), (1, 300));
            visit.platform.heals().await;
            form.button("Look again").click().await;
            form.says("300 s").await;
            form.field("Seconds until an idle connection is closed").appears().await;
        })
        .await;
}

#[tokio::test]
async fn who_may_only_look_finds_no_way_to_change_anything() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            visit.sign_in_at(ADDRESS, "owner").await;
            page.settles().await;
            page.checkbox("Look only").click().await;
            for button in [
                "Change the eviction policy",
                "Change the idle timeout",
                "Change the keyspace notifications",
                "Rotate credentials…",
                "Reset statistics…",
                "Change the window…",
            ] {
                let button = page.button(button);
                assert!(!button.is_enabled().await, "{}", button.described());
                let why = button.described_as().await;
                assert!(why.contains("Look only is on"), "{}: {why}", button.described());
            }
            let by_force =
                "for (const button of document.querySelectorAll('main button[aria-disabled=true]')) {
                button.removeAttribute('aria-disabled');
                button.click();
            }";
            page.script(by_force, vec![]).await;
            assert!(!page.part("Change the idle timeout").is_there().await);
            assert_eq!(visit.platform.requests().await.changes(), []);
        })
        .await;
}
