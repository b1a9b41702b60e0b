//! Stopping in the middle of an upgrade by fork, and leaving it for a while.

use journeys::{Finds, Journey, pages::SignIn};

#[tokio::test]
async fn stopping_half_promoted_gives_every_app_its_old_store_back() {
    Journey::of_a_fork()
        .run(|visit| async move {
            let (page, before) = (&visit.page, visit.platform.state().await);
            let old = "redis-spherical-20202";
            let wizard = visit.fork_of(old).await;
            page.button("Begin the upgrade by fork").click().await;
            wizard.confirms_with("catalog", "catalog", "Confirm").await;
            wizard.answers("This may still write", "They are off, or do not write").await;
            wizard.answers("Pause everything that writes?", "Pause writers").await;
            wizard.carries_over("Leave the rest as it is").await;
            let new = visit.fork_is_ready(old).await;
            wizard.promotes(&new, old, "Only on checkout").await;
            page.says("Done on checkout.").await;
            assert_eq!(visit.platform.state().await.addon(old).apps, ["catalog", "dispatch"]);

            page.button("Stop here…").click().await;
            page.button("Put everything back").click().await;
            page.heading("Stopped by you").appears().await;
            page.says(&format!("{new} exists and is used by nothing. It costs $60 a month")).await;
            let after = visit.platform.state().await;
            assert_eq!(after.addon(old).attachments, before.addon(old).attachments);
            for app in ["catalog", "checkout", "dispatch"] {
                assert_eq!(after.app(app).formation, before.app(app).formation, "{app}");
                assert!(!after.app(app).maintenance_mode, "{app}");
            }
            assert_eq!(after.app("checkout").config_vars, before.app("checkout").config_vars);
            visit.official_client_agrees_on(&["catalog", "checkout"]).await;
        })
        .await;
}

#[tokio::test]
async fn a_reload_while_the_fork_waits_makes_no_second_one() {
    Journey::of_a_fork()
        .run(|visit| async move {
            let (page, old) = (&visit.page, "redis-curved-10101");
            let wizard = visit.fork_of(old).await;
            wizard.forks("bakery").await;
            page.heading("Which settings should the new add-on have?").appears().await;
            page.reload().await;
            SignIn::on(page).await.with(&visit.owner().await.token).await;
            page.button("Go on").click().await;
            wizard.carries_over("Apply all").await;
            let new = visit.fork_is_ready(old).await;
            wizard.promotes(&new, old, "Promote on bakery").await;
            wizard.has_forked(old).await;
            let state = visit.platform.state().await;
            assert_eq!(state.forks_of(old), [new.as_str()]);
            assert_eq!(state.addon(&new).attachments, ["bakery::REDIS"]);
            assert!(!state.app("bakery").maintenance_mode);
        })
        .await;
}
