//! Looking only: by the host's wish, or by one's own. No call that changes anything reaches the platform.

use journeys::{Finds, Journey, Look, Page, Visit, pages::SignIn};

use crate::accessible::PAGES;

const ADDRESS: &str = "/addons/redis-curved-41873/upgrade";
const APP: &str = "storefront";
const BY_HOST: &str = "Look only: whoever hosts this console has switched changes off";
const BY_PERSON: &str = "Look only is on: switch it off above to change things.";

/// The button says why it cannot be pressed, and pressing it by force changes nothing either.
async fn refuses(page: &Page, button: &str, why: &str) {
    let place = page.find(Look::Begins("button", button.to_owned()));
    place.appears().await;
    assert!(!place.is_enabled().await, "{button}");
    page.says(why).await;
    let by_force = "for (const button of document.querySelectorAll('button[aria-disabled=true]')) {
        button.removeAttribute('aria-disabled');
        button.click();
    }";
    page.script(by_force, vec![]).await;
    page.says(why).await;
}

async fn nothing_was_sent(visit: &Visit) {
    assert_eq!(visit.platform.requests().await.changes(), []);
}

#[tokio::test]
async fn where_the_host_says_so_nobody_can_change_anything() {
    Journey::on("default")
        .read_only()
        .run(|visit| async move {
            let page = &visit.page;
            visit.sign_in_at("/", "owner").await;
            page.says(BY_HOST).await;
            visit.owner_opens(page, ADDRESS).await;
            page.settles().await;
            assert!(!page.checkbox("Look only").is_enabled().await, "nobody but the host switches it off");
            refuses(page, "Begin the upgrade", BY_HOST).await;
            nothing_was_sent(&visit).await;
        })
        .await;
}

#[tokio::test]
async fn through_its_own_server_a_read_only_console_relays_no_change() {
    Journey::on("default")
        .read_only()
        .relay()
        .run(|visit| async move {
            let page = &visit.page;
            visit.owner_opens(page, ADDRESS).await;
            refuses(page, "Begin the upgrade", BY_HOST).await;
            nothing_was_sent(&visit).await;
        })
        .await;
}

#[tokio::test]
async fn a_person_can_switch_changes_off_for_a_tab_and_on_again() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            let (page, person) = (&visit.page, visit.person(APP));
            visit.owner_opens(page, ADDRESS).await;
            let switch = page.checkbox("Look only");
            switch.click().await;
            refuses(page, "Begin the upgrade", BY_PERSON).await;
            nothing_was_sent(&visit).await;
            switch.click().await;
            page.no_longer_says(BY_PERSON).await;

            // In the middle: what is under way rests, and goes on when it may.
            person.goes_on_to("Everything is paused. Run the maintenance?").await;
            let so_far = visit.platform.requests().await.changes();
            switch.click().await;
            refuses(page, "Run the maintenance", BY_PERSON).await;
            assert_eq!(visit.platform.requests().await.changes(), so_far);
            switch.click().await;
            page.no_longer_says(BY_PERSON).await;
            person.goes_on_to("Done: ").await;
        })
        .await;
}

#[tokio::test]
async fn every_page_says_so_and_keeps_its_address() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            let page = &visit.page;
            let token = visit.console.account("read-only").await.token;
            page.open("/").await;
            let form = SignIn::on(page).await;
            form.keep().click().await;
            form.with(&token).await;
            visit.token_is_kept(true);
            for address in PAGES {
                page.open(address).await;
                page.says("Look only: the token's scope is").await;
                page.says("To upgrade, sign in with a token that has the scope write-protected or global.")
                    .await;
                page.settles().await;
                assert_eq!(page.address().await, *address, "a link to it opens what one saw");
            }
        })
        .await;
}
