//! Making a fork: the article's second method begins.

use crate::session::Session;

const WAIT: &str = "redis:wait fresh -a bakery --wait-interval 1";

impl Session {
    /// The address an app's store is forked from. A secret.
    async fn address(&self, app: &str, var: &str) -> String {
        self.runs(&format!("config:get {var} -a {app}")).await.succeeds().line().to_owned()
    }
}

async fn forks(how: &str) {
    let session = Session::on("forks").await;
    let address = session.address("bakery", "REDIS_URL").await;
    assert!(address.starts_with("rediss://"));
    session.client.runs_with(how, &address).await.succeeds().says("fresh");
    session.runs(WAIT).await.succeeds();
    let state = session.state().await;
    let (source, fork) = (state.addon("redis-curved-10101"), state.addon("fresh"));
    assert_eq!(fork.fork, Some(("redis-curved-10101".to_owned(), "copied".to_owned())));
    assert_eq!(
        (&*fork.life, &*fork.plan, &*fork.version),
        ("provisioned", "heroku-redis:premium-0", "9.1.0")
    );
    assert_ne!(fork.settings, source.settings, "settings are not copied");
    assert_eq!(source.attachments, ["bakery::REDIS"], "the source keeps its place");
    session
        .runs("redis:info fresh -a bakery")
        .await
        .succeeds()
        .says("Version: 9.1.0")
        .says("Status: available");
}

#[tokio::test]
async fn a_store_is_forked_as_version_9_and_later_of_the_client_want_it() {
    forks("addons:create heroku-redis:premium-0 -a bakery --name fresh -- --fork").await;
}

#[tokio::test]
async fn a_store_is_forked_as_version_8_and_earlier_of_the_client_wanted_it() {
    forks("addons:create heroku-redis:premium-0 -a bakery --name fresh --fork").await;
}

#[tokio::test]
async fn a_fork_is_shown_while_it_is_made_and_while_it_copies() {
    let session = Session::on("forks").await;
    let address = session.address("archive", "REDIS_URL").await;
    let written = session.state().await.keys_written("redis-heavy-90909");
    let create = "addons:create heroku-redis:premium-3 -a archive --name fresh --as NEXT --wait --fork";
    session.client.runs_with(create, &address).await.succeeds().says("NEXT_URL");
    session.runs("redis:wait fresh -a archive --wait-interval 1").await.succeeds();
    let state = session.state().await;
    assert_eq!(state.addon("fresh").attachments, ["archive::NEXT"]);
    assert!(state.keys_written("fresh") >= written, "what was written before is in the fork");
    assert_eq!(state.app("archive").config_vars, ["NEXT_URL", "REDIS_URL"]);
}

#[tokio::test]
async fn a_fork_that_fails_half_way_is_gone_and_the_source_is_as_it_was() {
    let session = Session::standing_still("forks").await;
    let before = session.state().await;
    let address = session.address("glassware", "REDIS_URL").await;
    let create = "addons:create heroku-redis:premium-0 -a glassware --name fresh --fork";
    session.client.runs_with(create, &address).await.succeeds();
    // It is made; then the copying begins.
    session.passes(121).await;
    let wait = "redis:wait fresh -a glassware --wait-interval 1";
    session.runs_while_time_passes(wait, "/fresh/wait", 60).await.fails_with(2);
    let after = session.state().await;
    assert_eq!(after.addon("redis-brittle-70707"), before.addon("redis-brittle-70707"));
    assert_eq!(after.app("glassware").config_vars, before.app("glassware").config_vars);
    session.passes(3600).await;
    assert!(!session.state().await.has_addon("fresh"));
}

#[tokio::test]
async fn a_wrong_address_is_refused_and_nothing_is_made() {
    let session = Session::on("forks").await;
    let address = session.address("diary", "REDIS_URL").await.replacen("redis://", "rediss://", 1);
    let stores = session.state().await.stores();
    let create = "addons:create heroku-redis:premium-0 -a diary --name fresh --fork";
    session.client.runs_with(create, &address).await.fails_with(2).says("does not speak TLS on that port");
    assert_eq!(session.state().await.stores(), stores);
}

#[tokio::test]
async fn a_fork_is_made_under_the_names_and_with_the_version_asked_for() {
    let session = Session::on("forks").await;
    let address = session.address("bakery", "REDIS_URL").await;
    let create =
        "addons:create heroku-redis:premium-1 -a bakery --name fresh --as NEXT -- --version 8.1 --fork";
    session.client.runs_with(create, &address).await.succeeds().says("fresh is being created");
    session.runs("addons:wait fresh -a bakery --wait-interval 1").await.succeeds();
    session.runs(WAIT).await.succeeds();
    let fork = session.state().await.addon("fresh");
    assert_eq!((&*fork.version, &*fork.plan), ("8.1.4", "heroku-redis:premium-1"));
    assert_eq!(fork.attachments, ["bakery::NEXT"]);

    let stores = session.state().await.stores();
    let create = "addons:create heroku-redis:premium-0 -a bakery --name newer -- --version 6.2 --fork";
    session.client.runs_with(create, &address).await.fails_with(2);
    let create = "addons:create heroku-redis:premium-0 -a bakery --name fresh";
    session.runs(create).await.fails_with(2).says("already taken");
    assert_eq!(session.state().await.stores(), stores, "what was refused made nothing");
}

#[tokio::test]
async fn a_name_in_use_is_given_to_a_new_add_on_with_a_confirmation_only() {
    let session = Session::on("forks").await;
    let create = "addons:create heroku-redis:premium-0 -a checkout --name fresh --as CACHE_REDIS";
    let unanswered = session.runs(create).await;
    assert!(unanswered.holds("To proceed, type checkout"), "the platform wants a confirmation");
    assert!(!session.state().await.has_addon("fresh"));
    session.runs(&format!("{create} --confirm checkout")).await.succeeds();
    assert_eq!(session.state().await.addon("fresh").attachments, ["checkout::CACHE_REDIS"]);
}
