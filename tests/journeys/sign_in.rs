//! Signing in, staying in, signing out.

use journeys::{Finds, Journey, pages::SignIn};

#[tokio::test]
async fn a_token_signs_in_and_the_page_says_who_it_is() {
    Journey::on("default")
        .run(|visit| async move {
            visit.sign_in_at("/", "owner").await;
            let owner = visit.owner().await;
            let account = visit.platform.get("/account", &owner.token).await;
            visit.page.says(account["email"].as_str().unwrap()).await;
            visit.page.says("Simulated platform").await;
        })
        .await;
}

#[tokio::test]
async fn a_link_leads_to_its_page_after_signing_in() {
    Journey::on("default")
        .run(|visit| async move {
            visit.sign_in_at("/activity", "owner").await;
            visit.page.address_becomes(|address| address == "/activity").await;
        })
        .await;
}

#[tokio::test]
async fn a_reload_asks_again_and_comes_back_to_the_same_address() {
    Journey::on("default")
        .run(|visit| async move {
            let token = visit.owner().await.token;
            visit.sign_in_at("/?sort=name&order=down", "owner").await;
            visit.page.reload().await;
            SignIn::on(&visit.page).await.with(&token).await;
            assert_eq!(visit.page.address().await, "/?sort=name&order=down");
        })
        .await;
}

#[tokio::test]
async fn a_token_kept_for_this_tab_survives_a_reload_until_signing_out() {
    Journey::on("default")
        .run(|visit| async move {
            let token = visit.owner().await.token;
            visit.page.open("/activity").await;
            let form = SignIn::on(&visit.page).await;
            form.keep().click().await;
            form.with(&token).await;
            visit.token_is_kept(true);

            visit.page.reload().await;
            visit.page.button("Sign out").appears().await;
            assert_eq!(visit.page.address().await, "/activity");

            visit.page.button("Sign out").click().await;
            visit.token_is_kept(false);
            SignIn::on(&visit.page).await;
            visit.page.says("You are signed out").await;
            visit.page.reload().await;
            SignIn::on(&visit.page).await;
        })
        .await;
}

#[tokio::test]
async fn signing_out_leaves_nothing_of_the_session_behind() {
    Journey::on("default")
        .run(|visit| async move {
            visit.sign_in_at("/addons/redis-curved-41873", "owner").await;
            visit.page.says("redis-curved-41873").await;
            visit.page.button("Sign out").click().await;
            let form = SignIn::on(&visit.page).await;
            assert_eq!(form.token().value().await, "");
            assert!(!visit.page.address().await.contains("redis"), "the address names an add-on");
            let kept =
                "return JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])";
            assert_eq!(visit.page.script(kept, vec![]).await, "[[],[]]");
            visit.page.back().await;
            SignIn::on(&visit.page).await;
        })
        .await;
}
