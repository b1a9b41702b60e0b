//! Forks that do not come about, or do not look as if they had.

use journeys::{Finds, Journey, pages::Upgrade};

#[tokio::test]
async fn a_fork_that_fails_half_way_leaves_everything_as_it_was() {
    Journey::of_a_fork()
        .run(|visit| async move {
            let (page, before) = (&visit.page, visit.platform.state().await);
            let (old, app) = ("redis-brittle-70707", "glassware");
            let wizard = visit.fork_of(old).await;
            wizard.forks(app).await;
            page.heading("The fork did not come about").appears().await;
            page.says("was not changed by that").await;
            assert!(visit.platform.state().await.app(app).maintenance_mode, "paused until the person says");
            page.button("Put everything back").click().await;
            page.heading("Stopped by you").appears().await;

            let after = visit.platform.state().await;
            assert_eq!(after.addon(old), before.addon(old));
            assert_eq!(after.app(app).formation, before.app(app).formation);
            assert_eq!(after.app(app).config_vars, before.app(app).config_vars);
            assert!(!after.app(app).maintenance_mode);
            visit.platform.advance(3600).await;
            visit.official_client_agrees_on(&[app]).await;
        })
        .await;
}

#[tokio::test]
async fn a_status_that_sticks_is_overridden_by_the_person_who_compared() {
    Journey::of_a_fork()
        .run(|visit| async move {
            let page = &visit.page;
            let (old, app) = ("redis-sticky-80808", "postbox");
            let wizard = visit.fork_of(old).await;
            wizard.forks(app).await;
            page.heading("The platform is done, and the store still says it is copying").appears().await;
            page.says("fork in progress").await;
            page.says("INFO keyspace").await;
            let new = visit.platform.state().await.fork_of(old);
            assert_eq!(visit.platform.state().await.addon(old).attachments, ["postbox::REDIS"]);
            page.button("I compared them: go on").click().await;
            wizard.carries_over("Apply it").await;
            wizard.promotes(&new, old, "Promote on postbox").await;
            wizard.has_forked(old).await;
            assert_eq!(visit.platform.state().await.addon(&new).attachments, ["postbox::REDIS"]);
        })
        .await;
}

#[tokio::test]
async fn a_source_without_room_for_the_copys_connection_is_pointed_out_and_has_room_once_writers_pause() {
    Journey::of_a_fork()
        .run(|visit| async move {
            let (old, app) = ("redis-packed-60606", "stadium");
            let wizard = visit.fork_of(old).await;
            visit.page.row("The store takes one more client for the copy").says("Mind this").await;
            visit.page.says("40 of 40 connections are in use.").await;
            assert_eq!(visit.platform.requests().await.changes(), []);
            wizard.forks(app).await;
            visit.fork_is_copied(old).await;
        })
        .await;
}

#[tokio::test]
async fn an_account_that_cannot_pay_is_told_so_in_the_platforms_words_and_gets_its_app_back() {
    Journey::of_a_fork()
        .run(|visit| async move {
            let (page, before) = (&visit.page, visit.platform.state().await);
            visit.sign_in_at("/addons/redis-curved-10101/upgrade?by=fork", "cardless").await;
            let wizard = Upgrade::on(page);
            wizard.forks("bakery").await;
            page.heading("The platform wants the account in order first").appears().await;
            page.button("Put everything back").click().await;
            page.heading("Stopped by you").appears().await;
            let after = visit.platform.state().await;
            assert_eq!(after.stores(), before.stores(), "nothing was made");
            assert_eq!(after.app("bakery").formation, before.app("bakery").formation);
            assert!(!after.app("bakery").maintenance_mode);
        })
        .await;
}
