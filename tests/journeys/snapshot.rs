//! A reload shows at once what the list showed last, says how old it is, and reads all of it again.

use journeys::{
    Fault, Finds, Journey, Look, Then, Visit,
    pages::{Fleet, SignIn},
    until,
};
use serde_json::json;

const ADDON: &str = "redis-curved-41873";
const GONE: &str = "redis-round-18226";
const KEPT: &str = "kept by this browser";
/// Real milliseconds: long enough that a person sees what was kept first.
const SLOWLY: Then = Then::Delayed(4_000);
/// What lies there is of no use to this console.
const SPOIL: &str = "
    return new Promise((done, failed) => {
        const opening = indexedDB.open('kvs-console-fleet');
        opening.onerror = failed;
        opening.onsuccess = () => {
            const kept = opening.result.transaction('snapshot', 'readwrite').objectStore('snapshot');
            kept.getAllKeys().onsuccess = (event) => {
                for (const key of event.target.result) kept.put('s\\tnothing', key);
                kept.transaction.oncomplete = () => { opening.result.close(); done(event.target.result.length); };
            };
        };
    });";
/// Nothing can be kept, as in a browser whose storage is blocked.
const BLOCKED: &str = "
    window.whole = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = () => { throw new DOMException('blocked', 'SecurityError'); };";

const NOT_BLOCKED: &str = "IDBDatabase.prototype.transaction = window.whole;";

/// Signs in for this tab, and waits until the whole list is kept.
async fn keeps_the_list(visit: &Visit, account: &str) {
    let token = visit.console.account(account).await.token;
    visit.page.open("/").await;
    let form = SignIn::on(&visit.page).await;
    form.keep().click().await;
    form.with(&token).await;
    visit.token_is_kept(true);
    Fleet::on(&visit.page).await;
    is_kept(visit).await;
}

/// Waits until the browser keeps the add-on with its version.
async fn is_kept(visit: &Visit) {
    until("the list to be kept", async || {
        let kept = visit.page.databases().await?;
        // As JSON writes the ends of lines: one add-on, and what was read of it.
        let one = kept.split("\\ns\\t").find(|one| one.contains(ADDON)).unwrap_or_default();
        if one.contains("\\nd\\t") { Ok(()) } else { Err(kept) }
    })
    .await;
}

async fn nothing_is_kept(visit: &Visit) {
    until("nothing to be kept", async || {
        let kept = visit.page.databases().await?;
        if kept.contains("redis-") { Err(kept) } else { Ok(()) }
    })
    .await;
}

#[tokio::test]
async fn a_reload_shows_the_list_as_it_was_and_then_as_it_is() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            let token = visit.owner().await.token;
            visit.are_secret(visit.platform.connection_secrets(&token).await);
            keeps_the_list(&visit, "owner").await;
            let before = visit.platform.requests().await.count();

            let gone = visit.platform.state().await.id_of(GONE);
            let app = visit.platform.get(&format!("/addons/{gone}"), &token).await["app"]["name"].clone();
            let app = app.as_str().expect("an app's name");
            visit.platform.delete(&format!("/apps/{app}/addons/{gone}"), &token).await;
            until("the add-on to be gone", async || {
                let state = visit.platform.state().await;
                if state.has_addon(GONE) { Err("it is there".to_owned()) } else { Ok(()) }
            })
            .await;
            visit.platform.breaks(Fault::at("/addons", SLOWLY).method("GET")).await;
            visit.platform.breaks(Fault::at("/redis/v0/databases/", SLOWLY).method("GET")).await;
            page.reload().await;

            let fleet = Fleet::filling(page).await;
            page.says("All of this is as of").await;
            page.says("It is being read again").await;
            fleet.addon(GONE).appears().await;
            let curved = fleet.addon(ADDON);
            curved.cell("Version").says("7.2.14").await;
            curved.cell("Version").says("as of ").await;
            curved.says("storefront").await;
            // The list has come; versions are on the way.
            page.says("Versions and maintenances with an").await;
            fleet.addon(GONE).disappears().await;
            curved.cell("Version").says("as of ").await;

            visit.platform.heals().await;
            page.no_longer_says(KEPT).await;
            page.no_longer_says("as of").await;
            curved.cell("Version").says("7.2.14").await;
            assert!(visit.platform.requests().await.count() > before, "it was read again");
        })
        .await;
}

#[tokio::test]
async fn nothing_is_done_on_the_ground_of_what_was_kept() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            keeps_the_list(&visit, "owner").await;
            visit.platform.breaks(Fault::at("/addons", SLOWLY).method("GET")).await;
            visit.platform.breaks(Fault::at("/redis/v0/databases/", SLOWLY).method("GET")).await;
            page.reload().await;
            let fleet = Fleet::filling(page).await;
            page.says(KEPT).await;
            fleet.addon(ADDON).link(&format!("Upgrade… {ADDON}")).click().await;
            // The wizard waits for the platform's own word, first of the add-on and then of its version.
            page.says("Reading").await;
            assert!(!page.text().await.contains("Begin the upgrade"));
            visit.platform.heals().await;
            page.find(Look::Begins("button", "Begin the upgrade".to_owned())).appears().await;
            assert_eq!(visit.platform.requests().await.changes(), []);
        })
        .await;
}

#[tokio::test]
async fn signing_out_forgets_it_and_nobody_else_sees_it() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            keeps_the_list(&visit, "owner").await;
            page.button("Sign out").click().await;
            visit.token_is_kept(false);
            SignIn::on(page).await;
            nothing_is_kept(&visit).await;

            // A page that is only left does not sign out; then somebody else comes.
            let form = SignIn::on(page).await;
            form.with(&visit.owner().await.token).await;
            is_kept(&visit).await;
            let support = visit.console.account("support").await.token;
            visit.platform.breaks(Fault::at("/addons", Then::OnTheWay).method("GET")).await;
            page.open("/").await;
            SignIn::on(page).await.with(&support).await;
            page.says("Reading your add-ons").await;
            nothing_is_kept(&visit).await;
            assert!(!page.text().await.contains("redis-"), "somebody else's list");
        })
        .await;
}

#[tokio::test]
async fn a_token_that_was_revoked_meanwhile_shows_nothing_and_leaves_nothing() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            let page = &visit.page;
            keeps_the_list(&visit, "owner").await;
            visit.platform.patch(json!({ "sign_in": "owner", "revoked": true })).await;
            page.reload().await;
            SignIn::on(page).await;
            visit.token_is_kept(false);
            nothing_is_kept(&visit).await;
            assert!(!page.text().await.contains("redis-"));
        })
        .await;
}

#[tokio::test]
async fn one_that_cannot_be_read_is_replaced_and_nobody_is_bothered() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            keeps_the_list(&visit, "owner").await;
            assert_ne!(page.script(SPOIL, vec![]).await, json!(0), "there was something to spoil");
            visit.platform.breaks(Fault::at("/addons", SLOWLY).method("GET")).await;
            page.reload().await;
            page.says("Reading your add-ons").await;
            assert!(!page.text().await.contains(KEPT));
            visit.platform.heals().await;
            Fleet::on(page).await.addon(ADDON).cell("Version").says("7.2.14").await;
            is_kept(&visit).await;
        })
        .await;
}

#[tokio::test]
async fn where_nothing_can_be_kept_the_list_is_read_as_ever() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            page.open("/").await;
            page.script(BLOCKED, vec![]).await;
            SignIn::on(page).await.with(&visit.owner().await.token).await;
            let fleet = Fleet::on(page).await;
            fleet.addon(ADDON).cell("Version").says("7.2.14").await;
            page.button("Refresh").click().await;
            Fleet::on(page).await.addon(ADDON).cell("Version").says("7.2.14").await;
            // The leak check looks into the databases too.
            page.script(NOT_BLOCKED, vec![]).await;
        })
        .await;
}
