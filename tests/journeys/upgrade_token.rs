//! A token that is revoked, and a second factor that is asked for, in the middle of an upgrade.

use journeys::{Finds, Journey, Visit, pages::SignIn};
use serde_json::json;

const ADDON: &str = "redis-curved-41873";
const APP: &str = "storefront";

async fn revoked(visit: &Visit, token: &str) {
    visit.platform.patch(json!({ "sign_in": token, "revoked": true })).await;
}

/// What was changed, as the platform took it.
async fn has_happened_once(visit: &Visit) {
    let after = visit.platform.state().await;
    assert_eq!(after.addon(ADDON).version, "9.1.0");
    let app = after.app(APP);
    assert!(!app.maintenance_mode);
    assert_eq!((app.formation["worker"], app.formation["clock"]), (1, 1));
    let asked = visit.platform.requests().await;
    assert_eq!((asked.taken("POST", "/upgrade"), asked.taken("POST", "/run")), (1, 1), "{asked:?}");
    assert_eq!(asked.taken("PATCH", "/formation"), 2, "down once, up once: {asked:?}");
}

/// One account with two tokens.
const TWO_TOKENS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/journeys/two-tokens.toml");

#[tokio::test]
async fn a_token_revoked_in_the_middle_is_replaced_by_another_and_the_upgrade_goes_on() {
    Journey::on(TWO_TOKENS)
        .speed(600)
        .with_refusals()
        .run(|visit| async move {
            let (page, person) = (&visit.page, visit.person(APP));
            let token = async |name: &str| visit.console.account(name).await.token;
            visit.owner_opens(page, &format!("/addons/{ADDON}/upgrade")).await;

            // A change is refused, and nothing is changed by it.
            person.goes_on_to("Pause everything that writes?").await;
            revoked(&visit, "owner").await;
            page.button("Pause writers").click().await;
            let form = person.is_asked_to_sign_in().await;
            assert!(!visit.platform.state().await.app(APP).maintenance_mode);
            form.with(&token("owner-again").await).await;
            person.goes_on_to("Everything is paused. Run the maintenance?").await;

            // The apps are paused, and the next token may only look: it says so, and changes nothing.
            revoked(&visit, "owner-again").await;
            page.button("Run the maintenance").click().await;
            let form = person.is_asked_to_sign_in().await;
            page.says("Its apps are paused until then").await;
            let so_far = visit.platform.requests().await.count();
            form.with(&token("looking").await).await;
            page.says("Look only: this token may only read").await;
            assert_eq!(visit.platform.requests().await.after(so_far).changes(), []);
            assert!(visit.platform.state().await.app(APP).maintenance_mode, "as it was said");

            revoked(&visit, "looking").await;
            page.reload().await;
            visit.platform.patch(json!({ "sign_in": "owner", "revoked": false })).await;
            SignIn::on(page).await.with(&token("owner").await).await;
            person.goes_on_to("Done: ").await;
            has_happened_once(&visit).await;
        })
        .await;
}

#[tokio::test]
async fn another_account_is_told_what_was_left_here_and_by_whom() {
    Journey::on("default")
        .speed(600)
        .with_refusals()
        .run(|visit| async move {
            let (page, person) = (&visit.page, visit.person(APP));
            visit.owner_opens(page, &format!("/addons/{ADDON}/upgrade")).await;
            person.goes_on_to("Everything is paused. Run the maintenance?").await;
            revoked(&visit, "owner").await;
            page.button("Run the maintenance").click().await;
            let form = person.is_asked_to_sign_in().await;
            form.with(&visit.console.account("two-factor").await.token).await;
            person.goes_on_to("An upgrade was under way here").await;
            let so_far = visit.platform.requests().await.changes().len();
            page.says("storefront: maintenance mode on").await;
            assert_eq!(visit.platform.requests().await.changes().len(), so_far, "nothing goes on by itself");
        })
        .await;
}

#[tokio::test]
async fn a_second_factor_asked_for_in_the_middle_of_a_step_is_given_once() {
    Journey::on("default")
        .speed(600)
        .with_refusals()
        .run(|visit| async move {
            let (page, person) = (&visit.page, visit.person(APP));
            visit.sign_in_at(&format!("/addons/{ADDON}/upgrade"), "two-factor").await;
            person.goes_on_to("storefront asks for a second factor").await;
            let code = page.field("Second-factor code");
            code.fill("000000").await;
            page.button("Send the code").click().await;
            page.says("The platform did not take this code").await;
            assert_eq!(visit.platform.requests().await.taken("POST", "/upgrade"), 0, "nothing was requested");
            code.fill("123456").await;
            page.button("Send the code").click().await;
            person.goes_on_to("Done: ").await;
            has_happened_once(&visit).await;
            let asked = visit.platform.requests().await;
            assert_eq!(asked.taken("PUT", "/pre-authorizations"), 1, "asked for once: {asked:?}");
        })
        .await;
}
