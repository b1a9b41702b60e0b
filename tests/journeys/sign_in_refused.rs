//! Tokens that do not sign in, or not for everything.

use journeys::{Fault, Finds, Journey, Then, pages::SignIn};
use serde_json::json;

#[tokio::test]
async fn a_wrong_token_is_refused_with_what_to_do() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            visit.page.open("/").await;
            let form = SignIn::on(&visit.page).await;
            form.tries("HRKU-00000000-0000-4000-8000-000000000000").await;
            visit.page.says("Heroku does not take this token").await;
            visit.page.says("Nothing was read or changed").await;
            assert!(!visit.page.button("Sign out").is_there().await);

            // The next try is not in the way of the last one.
            form.with(&visit.owner().await.token).await;
        })
        .await;
}

#[tokio::test]
async fn what_cannot_be_a_token_is_refused_before_anything_is_sent() {
    Journey::on("default")
        .run(|visit| async move {
            visit.page.open("/").await;
            let form = SignIn::on(&visit.page).await;
            for (garbage, complaint) in [
                ("", "Paste a token first"),
                ("   ", "Paste a token first"),
                ("HRKU-1234 and more", "Paste the token alone"),
                ("\"HRKU-1234\"", "Paste the token alone"),
                ("HRKU-1234é", "a character no token has"),
            ] {
                form.tries(garbage).await;
                visit.page.says(complaint).await;
            }
            let asked = visit.platform.requests().await;
            assert_eq!(asked.places("GET", "/account"), [0_usize; 0], "{asked:?}");
        })
        .await;
}

#[tokio::test]
async fn a_read_only_token_shows_everything_and_changes_nothing() {
    Journey::on("default")
        .run(|visit| async move {
            visit.sign_in_at("/", "read-only").await;
            visit.page.says("Look only: the token's scope is").await;
            visit.page.says("redis-curved-41873").await;
            visit.page.open("/addons/redis-curved-41873/upgrade").await;
            let token = visit.console.account("read-only").await.token;
            SignIn::on(&visit.page).await.with(&token).await;
            visit.page.says("Look only: the token's scope is").await;
            assert_eq!(visit.platform.requests().await.changes(), []);
        })
        .await;
}

#[tokio::test]
async fn a_platform_that_is_down_is_not_blamed_on_the_token() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            let token = visit.owner().await.token;
            let down = json!({ "id": "server_error", "message": "Something broke." });
            visit.platform.breaks(Fault::at("/account", Then::Status(503, down))).await;
            visit.page.open("/").await;
            let form = SignIn::on(&visit.page).await;
            form.tries(&token).await;
            visit.page.says("the platform failed with 503").await;
            visit.platform.heals().await;
            form.with(&token).await;
        })
        .await;
}
