//! Looking an add-on up by what a person knows of it.

use journeys::{Fault, Finds, Journey, Then, Visit};
use serde_json::json;

const FIELD: &str = "Name, id, app, attachment or config var";

async fn looks_for(visit: &Visit, what: &str) {
    visit.page.field(FIELD).fill(what).await;
}

#[tokio::test]
async fn an_addon_is_found_by_name_app_attachment_and_id() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            visit.sign_in_at("/look-up", "owner").await;
            looks_for(&visit, "redis-spherical-37410").await;
            page.part("In the list of add-ons").says("It is called so").await;
            let id = page.script("return document.querySelector('.lookup-hit code').innerText", vec![]).await;
            let id = id.as_str().unwrap();
            for (what, why) in [
                ("redis-spherical-37410", "It is called so"),
                (id, "It has this id"),
                ("storefront", "storefront uses it"),
                ("CATALOG_CACHE_URL", "uses it as CATALOG_CACHE_URL"),
                ("search::SHARED_REDIS_URL", "search uses it as SHARED_REDIS_URL"),
                ("spherical", "Its name has this in it"),
            ] {
                looks_for(&visit, what).await;
                page.part("In the list of add-ons").says("redis-spherical-37410").await;
                page.part("In the list of add-ons").says(why).await;
            }
            visit.owner_opens(page, "/look-up?q=spherical").await;
            page.link("redis-spherical-37410").click().await;
            page.address_becomes(|address| address == "/addons/redis-spherical-37410").await;
        })
        .await;
}

#[tokio::test]
async fn what_the_list_does_not_have_is_asked_for_at_heroku() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            let page = &visit.page;
            // The list comes without its rows, as for a collaborator whose apps are not in it.
            visit.platform.breaks(Fault::at("/addons", Then::Status(200, json!([]))).times(1)).await;
            visit.sign_in_at("/look-up?q=redis-spherical-37410", "owner").await;
            page.part("Heroku's answer")
                .says("Not in this account's list, but this token may read it.")
                .await;
            page.link("redis-spherical-37410").click().await;
            page.heading("redis-spherical-37410").appears().await;

            visit.owner_opens(page, "/look-up?q=postgresql-flat-70021").await;
            page.says("postgresql-flat-70021 is an add-on of heroku-postgresql").await;
            visit.owner_opens(page, "/look-up?q=redis-nowhere-1").await;
            page.says("Heroku knows no add-on by redis-nowhere-1, or does not show it to this token").await;
            let no = json!({ "id": "forbidden", "message": "You do not have access." });
            visit.platform.breaks(Fault::at("/addons/redis-hidden-1", Then::Status(403, no))).await;
            visit.owner_opens(page, "/look-up?q=redis-hidden-1").await;
            page.says("Heroku does not let this token see redis-hidden-1").await;
        })
        .await;
}

#[tokio::test]
async fn a_connection_url_is_not_looked_for_and_stays_nowhere() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            let password = "p0a1b2c3d4e5f60718293a4b5c6d7e8f9";
            visit.are_secret([password.to_owned()]);
            visit.sign_in_at("/look-up", "owner").await;
            page.field(FIELD).appears().await;
            let pasted = "
                const field = document.querySelector('input[type=search]');
                field.value = arguments[0];
                field.dispatchEvent(new Event('input', { bubbles: true }));";
            let url = format!("rediss://:{password}@ec2-1-2-3-4.example.com:6380");
            page.script(pasted, vec![json!(url)]).await;
            page.says("That looks like a connection URL or a token").await;
            page.address_becomes(|address| address == "/look-up").await;
            assert_eq!(page.field(FIELD).value().await, "");
        })
        .await;
}
