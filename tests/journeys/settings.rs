//! What a person changes about a store: settings, credentials, statistics.

use journeys::{Finds, Journey, Key, Visit};

const ADDON: &str = "redis-spherical-37410";
const ADDRESS: &str = "/addons/redis-spherical-37410";
const CONFIG: &str = "/config";

/// Looks at the store's page as the owner, with no secret of any store to be found there.
async fn on_its_page(visit: &Visit) {
    let token = visit.owner().await.token;
    visit.are_secret(visit.platform.connection_secrets(&token).await);
    visit.sign_in_at(ADDRESS, "owner").await;
    visit.page.settles().await;
}

/// It was read before it was changed, and read again after.
async fn was_read_around_the_change(visit: &Visit) {
    let requests = visit.platform.requests().await;
    let change = requests.only("PATCH", CONFIG);
    let reads = requests.reads_of(CONFIG);
    assert!(
        reads.iter().filter(|read| **read < change).count() >= 2,
        "read for the form, and before sending"
    );
    assert!(reads.iter().any(|read| *read > change), "read back");
}

#[tokio::test]
async fn an_eviction_policy_is_chosen_by_what_it_may_delete() {
    Journey::on("default")
        .run(|visit| async move {
            on_its_page(&visit).await;
            let page = &visit.page;
            page.button("Change the eviction policy").click().await;
            let form = page.part("Change the eviction policy");
            form.says("noeviction").await;
            form.says("Any key may be deleted").await;
            let send = form.button("Change the eviction policy");
            assert!(!send.is_enabled().await, "it is set to that already");
            form.says("Choose another policy than the one that is set.").await;

            form.radio("allkeys-lru").click().await;
            form.says("Keys that are safe now may be deleted").await;
            form.says("heroku redis:maxmemory redis-spherical-37410 --policy allkeys-lru -a catalog-api")
                .await;
            send.click().await;
            form.says("Done").await;
            form.says("Read back: it is set to allkeys-lru now.").await;
            assert_eq!(visit.platform.state().await.addon(ADDON).settings.maxmemory_policy, "allkeys-lru");
            was_read_around_the_change(&visit).await;

            page.press(Key::Escape + "").await;
            form.disappears().await;
            page.part("Settings")
                .says("When the memory is full, the keys used longest ago are deleted.")
                .await;
        })
        .await;
}

#[tokio::test]
async fn a_timeout_is_changed_without_a_mouse() {
    Journey::on("default")
        .run(|visit| async move {
            on_its_page(&visit).await;
            let page = &visit.page;
            let opener = page.button("Change the idle timeout");
            page.tab_to(&opener).await;
            page.press(Key::Enter + "").await;
            let form = page.part("Change the idle timeout");
            let field = form.field("Seconds until an idle connection is closed");
            page.tab_to(&field).await;
            field.fill("soon").await;
            form.says("“soon” is not a whole number of seconds").await;
            field.fill("45").await;
            form.says("Idle connections are closed after 45 seconds.").await;
            form.says("heroku redis:timeout redis-spherical-37410 --seconds 45 -a catalog-api").await;
            page.press(Key::Enter + "").await;
            form.says("Read back: it is set to 45 s now.").await;
            assert_eq!(visit.platform.state().await.addon(ADDON).settings.timeout, 45);
            page.press(Key::Escape + "").await;
            form.disappears().await;
            let focused = "return document.activeElement.id";
            assert_eq!(page.script(focused, vec![]).await, "change-timeout", "the focus is where it was");
        })
        .await;
}

#[tokio::test]
async fn notifications_are_put_together_flag_by_flag() {
    Journey::on("default")
        .run(|visit| async move {
            on_its_page(&visit).await;
            let page = &visit.page;
            page.button("Change the keyspace notifications").click().await;
            let form = page.part("Change the keyspace notifications");
            form.checkbox("x: keys that expired").click().await;
            form.says("Without K or E nothing is published.").await;
            form.checkbox("E: by event, on __keyevent@0__:event").click().await;
            form.says(
                "heroku redis:keyspace-notifications redis-spherical-37410 --config 'Ex' -a catalog-api",
            )
            .await;
            form.button("Change the keyspace notifications").click().await;
            form.says("Read back: it is set to Ex now.").await;
            let settings = visit.platform.state().await.addon(ADDON).settings;
            assert_eq!(settings.notify_keyspace_events, "Ex");
        })
        .await;
}

#[tokio::test]
async fn credentials_are_rotated_by_the_typed_name_only() {
    Journey::on("default")
        .run(|visit| async move {
            on_its_page(&visit).await;
            let page = &visit.page;
            let before = visit.platform.state().await;
            page.button("Rotate credentials…").click().await;
            let form = page.part("Rotate the credentials");
            form.says("3 attached apps get the new URL").await;
            form.says("heroku redis:credentials redis-spherical-37410 --reset -a catalog-api").await;
            let (word, send) =
                (form.field(&format!("Type {ADDON} to confirm")), form.button("Rotate the credentials"));
            send.click().await;
            form.says("first. Nothing was sent.").await;
            word.fill("catalog-api").await;
            send.click().await;
            form.says("“catalog-api” is not redis-spherical-37410").await;
            assert_eq!(visit.platform.requests().await.changes(), []);

            word.fill(ADDON).await;
            send.click().await;
            form.says("Read back: the store has new credentials.").await;
            let after = visit.platform.state().await;
            for app in ["catalog-api", "storefront", "search"] {
                assert!(after.app(app).release > before.app(app).release, "{app} has the new ones");
            }
            assert_eq!(visit.platform.requests().await.changes_taken(), 1);
            let token = visit.owner().await.token;
            visit.are_secret(visit.platform.connection_secrets(&token).await);
        })
        .await;
}

#[tokio::test]
async fn statistics_are_reset_by_the_typed_name() {
    Journey::on("default")
        .run(|visit| async move {
            on_its_page(&visit).await;
            let page = &visit.page;
            page.button("Reset statistics…").click().await;
            let form = page.part("Reset the statistics");
            form.says("No key is touched and no connection is cut.").await;
            form.field(&format!("Type {ADDON} to confirm")).fill(ADDON).await;
            form.button("Reset the statistics").click().await;
            form.says("The platform accepted it").await;
            assert_eq!(visit.platform.requests().await.taken("POST", "/stats/reset"), 1);
        })
        .await;
}
