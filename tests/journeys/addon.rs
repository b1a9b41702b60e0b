//! Everything known about one add-on.

use journeys::{Fault, Finds, Journey, Then};
use serde_json::json;

#[tokio::test]
async fn everything_known_about_an_addon_stands_in_groups() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            let token = visit.owner().await.token;
            visit.are_secret(visit.platform.connection_secrets(&token).await);
            visit.sign_in_at("/addons/redis-cubic-73305", "owner").await;
            page.heading("redis-cubic-73305").appears().await;
            page.settles().await;

            page.fact("Version").says("6.2.14").await;
            page.fact("Plan").says("premium-2").await;
            page.fact("TLS").says("Required").await;
            let tls = page.part("TLS");
            tls.fact("Connection as seen").says("rediss:// on port").await;
            tls.fact("Requirement").says("only connections with TLS are accepted").await;
            tls.says("Do not verify the certificate").await;
            page.part("Attachments").says("billing").await;
            page.part("Attachments").says("REDIS_URL").await;
            page.part("Maintenance").says("Sunday").await;
            page.part("Settings").says("allkeys-lru").await;
            page.part("As the platform tells it").appears().await;
            page.part("What to do").says("Upgrade in place to").await;
        })
        .await;
}

#[tokio::test]
async fn a_shared_addon_names_every_app_and_its_config_var() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            visit.sign_in_at("/addons/redis-spherical-37410", "owner").await;
            page.says("shared with search and storefront").await;
            for config_var in ["REDIS_URL", "CATALOG_CACHE_URL", "SHARED_REDIS_URL"] {
                page.part("Attachments").says(config_var).await;
            }
        })
        .await;
}

#[tokio::test]
async fn a_link_to_no_addon_says_what_that_can_mean() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            for address in
                ["/addons/redis-nowhere-1", "/addons/redis-nowhere-1/upgrade", "/addons/%3Cb%3Ex%3C%2Fb%3E"]
            {
                visit.sign_in_at(address, "owner").await;
                visit.page.says("See all add-ons").await;
            }
            visit.sign_in_at("/addons/redis-nowhere-1", "owner").await;
            visit.page.says("No add-on called redis-nowhere-1 that this token can see").await;
            visit.page.says("Nothing was changed.").await;
            visit.page.link("See all add-ons").click().await;
            visit.page.address_becomes(|address| address == "/").await;
        })
        .await;
}

#[tokio::test]
async fn an_addon_of_another_kind_is_not_shown_as_a_store() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            visit.sign_in_at("/addons/postgresql-flat-70021", "owner").await;
            visit.page.says("No add-on called postgresql-flat-70021 that this token can see").await;
        })
        .await;
}

#[tokio::test]
async fn a_refusal_of_the_data_api_signs_nobody_out_and_can_be_tried_again() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            let page = &visit.page;
            let no = json!({ "id": "unauthorized", "message": "Invalid credentials provided." });
            visit.platform.breaks(Fault::at("/redis/v0", Then::Status(401, no))).await;
            visit.sign_in_at("/addons/redis-curved-41873", "owner").await;
            page.says("the token was not accepted here").await;
            page.says("the store itself is not affected").await;
            page.button("Sign out").appears().await;

            visit.platform.heals().await;
            page.part("Engine and lifecycle").button("Try again").click().await;
            page.fact("Version").says("7.2.14").await;
        })
        .await;
}

#[tokio::test]
async fn answers_that_come_as_html_or_cut_off_are_told_apart_from_the_store() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            for (fault, cause) in [
                (Then::Html, "the platform failed with 502"),
                (Then::Truncated, "the answer could not be understood"),
            ] {
                visit.platform.breaks(Fault::at("/redis/v0", fault)).await;
                visit.sign_in_at("/addons/redis-curved-41873", "owner").await;
                visit.page.says(cause).await;
                visit.page.says("the store itself is not affected").await;
                visit.platform.heals().await;
            }
        })
        .await;
}
