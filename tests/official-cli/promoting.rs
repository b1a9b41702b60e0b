//! A fork takes the old store's place.

use crate::session::Session;

const FRESH: &str = "addons:create heroku-redis:premium-0 --wait --name fresh -a";

#[tokio::test]
async fn a_fork_becomes_the_apps_store_and_the_old_one_stays_attached() {
    let session = Session::on("forks").await;
    session.runs(&format!("{FRESH} bakery")).await.succeeds();
    let before = session.state().await.app("bakery").release;
    session
        .runs("redis:promote fresh -a bakery")
        .await
        .succeeds()
        .says("Promoting fresh to REDIS_URL on bakery");
    let state = session.state().await;
    assert!(state.addon("fresh").attachments.contains(&"bakery::REDIS".to_owned()));
    let old = state.addon("redis-curved-10101").attachments;
    assert!(old.len() == 1 && old[0] != "bakery::REDIS", "it keeps an attachment: {old:?}");
    assert_eq!(state.app("bakery").release, before + 2, "two changes of attachments");
}

/// As the client later learned to: an app that reads another name than `REDIS_URL`.
#[tokio::test]
async fn a_fork_is_promoted_under_the_name_the_app_reads() {
    let session = Session::on("forks").await;
    session.runs(&format!("{FRESH} checkout")).await.succeeds();
    session.runs("redis:promote fresh -a checkout --as CACHE_REDIS").await.succeeds();
    let state = session.state().await;
    assert!(state.addon("fresh").attachments.contains(&"checkout::CACHE_REDIS".to_owned()));
    assert!(state.addon("redis-spherical-20202").apps.contains(&"catalog".to_owned()));
    session.client.agrees_on("checkout", &session.platform).await;
}

/// The client counts config vars that end in `_URL`; a mini has two, so it skips the step that would
/// keep the old store attached.
#[tokio::test]
async fn a_minis_last_attachment_is_not_taken_by_the_clients_own_promotion() {
    let session = Session::on("forks").await;
    session.runs(&format!("{FRESH} diary")).await.succeeds();
    session.runs("redis:promote fresh -a diary").await.fails_with(2).says("last attachment");
    let state = session.state().await;
    assert_eq!(state.addon("redis-flat-30303").attachments, ["diary::REDIS"]);

    session.runs("addons:attach redis-flat-30303 -a diary --as OLD_REDIS").await.succeeds();
    session.runs("addons:attach fresh -a diary --as REDIS --confirm diary").await.succeeds();
    let state = session.state().await;
    assert_eq!(state.addon("redis-flat-30303").attachments, ["diary::OLD_REDIS"]);
    assert!(state.addon("fresh").attachments.contains(&"diary::REDIS".to_owned()));
}

#[tokio::test]
async fn a_private_plans_bastion_vars_move_along() {
    const VARS: [&str; 4] =
        ["REDIS_BASTIONS", "REDIS_BASTION_KEY", "REDIS_BASTION_REKEYS_AFTER", "REDIS_URL"];
    let session = Session::on("forks").await;
    let create = "addons:create heroku-redis:private-7 --wait --name fresh --as NEXT -a strongroom";
    session.runs(create).await.succeeds();
    session.runs("redis:promote fresh -a strongroom").await.succeeds();
    let state = session.state().await;
    assert_eq!(state.addon("fresh").attachments, ["strongroom::NEXT", "strongroom::REDIS"]);
    let vars = state.app("strongroom").config_vars;
    assert!(VARS.iter().all(|var| vars.iter().any(|there| there == var)), "{vars:?}");
    session.client.agrees_on("strongroom", &session.platform).await;
}
