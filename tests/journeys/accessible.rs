//! axe finds nothing on any page, in light and in dark.

use journeys::{
    Fault, Finds, Journey, Then, Visit,
    pages::{Fleet, SignIn},
};
use serde_json::json;

use crate::accessible_faults::Faults;

/// Every page there is for somebody who is signed in; the states of an upgrade have journeys of their own.
pub const PAGES: &[&str] = &[
    "/",
    "/?q=nothing-is-called-like-this",
    "/addons/redis-curved-41873",
    "/addons/redis-flat-20954",
    "/addons/redis-spherical-37410",
    "/addons/nothing-is-called-like-this",
    "/addons/redis-curved-41873/clients",
    "/addons/redis-curved-41873/clients?library=sidekiq",
    "/addons/redis-curved-41873/upgrade",
    "/addons/redis-flat-20954/upgrade",
    "/addons/redis-spherical-37410/upgrade?to=6.2",
    "/addons/redis-spherical-37410/upgrade?by=fork",
    "/addons/redis-elliptical-66058/upgrade?by=fork",
    "/addons/redis-curved-41873/upgrade?by=back",
    "/addons/redis-curved-41873/upgrade?by=destroy",
    "/deadlines",
    "/deadlines?version=7.2&urgency=imminent",
    "/addons/redis-spherical-37410/report",
    "/addons/redis-spherical-37410/report?as=markdown",
    "/report",
    "/report?q=billing&as=json",
    "/look-up",
    "/look-up?q=storefront",
    "/look-up?q=redis-nowhere-1",
    "/paste",
    "/activity",
    "/deadlines",
    "/addons/redis-curved-41873/report",
    "/report",
    "/look-up",
    "/look-up?q=storefront",
    "/paste",
    "/nowhere",
];

/// Opens each page, signed in for the whole tab, and looks at it once it has settled.
pub async fn on_each_page(visit: &Visit, look: impl AsyncFn(&str)) {
    let token = visit.owner().await.token;
    visit.page.open("/").await;
    let form = SignIn::on(&visit.page).await;
    look("/ before signing in").await;
    form.keep().click().await;
    form.with(&token).await;
    visit.token_is_kept(true);
    for address in PAGES {
        visit.page.open(address).await;
        visit.page.button("Sign out").appears().await;
        visit.page.settles().await;
        look(address).await;
    }
}

#[tokio::test]
async fn every_page() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            let faults = Faults::default();
            on_each_page(&visit, async |address| faults.note(&visit.page, address).await).await;
            faults.are_none();
        })
        .await;
}

#[tokio::test]
async fn accounts_of_every_kind() {
    for scenario in ["empty", "broken", "everything-broken", "deadlines", "every-plan"] {
        Journey::on(scenario)
            .called(&format!("accessible {scenario}"))
            .with_refusals()
            .run(move |visit| async move {
                let faults = Faults::default();
                visit.sign_in_at("/", "owner").await;
                faults.note(&visit.page, &format!("{scenario}, just signed in")).await;
                visit.page.settles().await;
                faults.note(&visit.page, scenario).await;
                faults.are_none();
            })
            .await;
    }
}

#[tokio::test]
async fn while_it_is_being_read_and_when_that_fails() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            let (page, faults) = (&visit.page, Faults::default());
            let down = json!({ "id": "server_error", "message": "Something broke." });
            visit.platform.breaks(Fault::at("/addons", Then::Delayed(4_000)).times(1)).await;
            visit.sign_in_at("/", "owner").await;
            faults.note(page, "the list is being read").await;
            Fleet::on(page).await;

            visit.platform.breaks(Fault::at("/addons", Then::Status(503, down))).await;
            visit.owner_opens(page, "/").await;
            page.says("Your add-ons could not be read").await;
            faults.note(page, "the list cannot be read").await;
            visit.owner_opens(page, "/addons/redis-curved-41873").await;
            page.settles().await;
            faults.note(page, "the add-on cannot be read").await;
            visit.platform.heals().await;

            page.open("/").await;
            SignIn::on(page).await.tries("no-token-at-all").await;
            page.settles().await;
            faults.note(page, "a token that is refused").await;
            faults.are_none();
        })
        .await;
}

#[tokio::test]
async fn who_may_only_look_and_who_is_offline() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            let (page, faults) = (&visit.page, Faults::default());
            visit.sign_in_at("/", "read-only").await;
            Fleet::on(page).await;
            faults.note(page, "look only").await;
            page.link("redis-curved-41873").click().await;
            page.settles().await;
            page.is_offline(true).await;
            page.says("You are offline").await;
            faults.note(page, "offline").await;
            page.is_offline(false).await;
            faults.are_none();
        })
        .await;
}

#[tokio::test]
async fn what_is_wrong_is_found() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            page.open("/").await;
            SignIn::on(page).await;
            let spoil = "document.querySelector('main').append(document.createElement('img'))";
            page.script(spoil, vec![]).await;
            let found = page.faults().await;
            let judged = std::env::var_os("KVS_AXE").is_some();
            assert_eq!(judged, found.iter().any(|fault| fault.starts_with("image-alt")), "{found:?}");
            page.reload().await;
        })
        .await;
}
