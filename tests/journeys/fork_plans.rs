//! Plans whose attachments give more than one config var.

use journeys::{Finds, Journey};

#[tokio::test]
async fn a_minis_two_config_vars_both_lead_to_the_fork() {
    Journey::of_a_fork()
        .run(|visit| async move {
            let (old, app) = ("redis-flat-30303", "diary");
            let before = visit.platform.state().await;
            assert_eq!(before.app(app).config_vars, ["REDIS_TLS_URL", "REDIS_URL"]);
            let wizard = visit.fork_of(old).await;
            visit.page.button("Begin the upgrade by fork").click().await;
            wizard.answers("Are all clients ready for TLS?", "All clients are ready").await;
            wizard.agrees_and_pauses(app).await;
            let new = visit.fork_is_ready(old).await;
            wizard.promotes(&new, old, "Promote on diary").await;
            wizard.has_forked(old).await;

            let after = visit.platform.state().await;
            assert_eq!(after.addon(&new).attachments, ["diary::REDIS"]);
            assert_eq!(after.addon(old).attachments, ["diary::REDIS_OLD"]);
            let vars = ["REDIS_OLD_TLS_URL", "REDIS_OLD_URL", "REDIS_TLS_URL", "REDIS_URL"];
            assert_eq!(after.app(app).config_vars, vars);
            assert_eq!(after.app(app).formation, before.app(app).formation);
            visit.are_secret(visit.platform.connection_secrets(&visit.owner().await.token).await);
            visit.official_client_agrees_on(&[app]).await;
        })
        .await;
}

#[tokio::test]
async fn a_private_plans_bastion_vars_move_with_the_store() {
    Journey::of_a_fork()
        .run(|visit| async move {
            let (old, app) = ("redis-solid-40404", "strongroom");
            let before = visit.platform.state().await;
            let wizard = visit.fork_of(old).await;
            assert!(wizard.plan("private-7").is_chosen().await);
            assert!(!wizard.plan("premium-0").is_there().await, "a common plan cannot be had in a space");
            wizard.forks(app).await;
            wizard.carries_over("Apply it").await;
            let new = visit.fork_is_ready(old).await;
            visit.page.says("REDIS_BASTION_KEY").await;
            wizard.promotes(&new, old, "Promote on strongroom").await;
            wizard.has_forked(old).await;

            let after = visit.platform.state().await;
            assert_eq!(after.addon(&new).attachments, ["strongroom::REDIS"]);
            assert_eq!(after.addon(old).attachments, ["strongroom::REDIS_OLD"]);
            for var in &before.app(app).config_vars {
                assert!(after.app(app).config_vars.contains(var), "{var} is still there");
                let parked = var.replacen("REDIS", "REDIS_OLD", 1);
                assert!(after.app(app).config_vars.contains(&parked), "{parked} leads to the old store");
            }
            visit.are_secret(visit.platform.connection_secrets(&visit.owner().await.token).await);
            visit.official_client_agrees_on(&[app]).await;
        })
        .await;
}
