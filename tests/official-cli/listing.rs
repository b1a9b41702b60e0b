//! Apps and add-ons, listed and looked up.

use serde_json::Value;

use crate::session::Session;

#[tokio::test]
async fn apps_are_listed_by_who_owns_them() {
    let session = Session::on("default").await;
    let mine = session.runs("apps").await;
    mine.succeeds().says("owner@example.com Apps").says("hobby-blog").says("Collaborated Apps");
    mine.says("storefront acme@herokumanager.com").says("catalog-api (eu)");
    let listed = session.runs("apps --all --json").await.succeeds().json();
    let listed = listed.as_array().expect("a list");
    let mut names: Vec<&str> = listed.iter().filter_map(|app| app["name"].as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, session.state().await.apps());
    session.runs("apps --team acme").await.succeeds().says("Apps in team acme").says("billing");
    session.runs("apps:info -a storefront").await.succeeds().says("web: 2, worker: 1, clock: 1");
}

#[tokio::test]
async fn the_add_ons_of_an_app_are_listed_with_what_they_cost_and_where_they_are() {
    let session = Session::on("default").await;
    session
        .runs("addons -a storefront")
        .await
        .succeeds()
        .says("heroku-redis (redis-curved-41873) premium-0 ~$0.021/hour $15/month created")
        .says("(billed to catalog-api app)")
        .says("└─ as SHARED_REDIS on search app");
    let all = session.runs("addons --all --json").await.succeeds().json();
    let all = all.as_array().expect("a list");
    let is_store = |addon: &&Value| addon["addon_service"]["name"] == "heroku-redis";
    assert_eq!(all.iter().filter(is_store).count(), session.state().await.stores().len());
    session.runs("addons:plans heroku-redis").await.succeeds().says("heroku-redis:premium-0 Premium 0");
    session.runs("addons:services").await.succeeds().says("heroku-redis Heroku Key-Value Store ga");
}

#[tokio::test]
async fn one_add_on_is_found_by_its_name_and_by_an_attachments() {
    let session = Session::on("default").await;
    let asked = [
        "addons:info redis-spherical-37410",
        "addons:info redis-spherical-37410 -a catalog-api",
        "addons:info CATALOG_CACHE -a storefront",
    ];
    for asked in asked {
        session
            .runs(asked)
            .await
            .succeeds()
            .says("=== redis-spherical-37410")
            .says("Plan: heroku-redis:premium-3")
            .says("Attachments: catalog-api::REDIS search::SHARED_REDIS storefront::CATALOG_CACHE")
            .says("Owning app: catalog-api");
    }
    session.runs("addons:info no-such-store").await.fails_with(2).says("Couldn't find that add-on");
    session.runs("addons:info redis-curved-41873 -a billing").await.fails_with(2);
}
