//! One store, three apps, three names: each app gets the fork under the name it knows.

use journeys::{Finds, Journey};

const OLD: &str = "redis-spherical-20202";
const OWNER: &str = "catalog";
const APPS: [&str; 3] = ["catalog", "checkout", "dispatch"];

#[tokio::test]
async fn every_app_gets_the_fork_under_the_name_it_knows_one_app_first() {
    Journey::of_a_fork()
        .run(|visit| async move {
            let (page, before) = (&visit.page, visit.platform.state().await);
            let wizard = visit.fork_of(OLD).await;
            page.button("Begin the upgrade by fork").click().await;
            wizard.confirms_with(OWNER, OWNER, "Confirm").await;
            wizard.answers("This may still write", "They are off, or do not write").await;
            wizard.answers("Pause everything that writes?", "Pause writers").await;
            wizard.carries_over("Apply it").await;

            let new = visit.fork_is_ready(OLD).await;
            for var in ["REDIS_URL", "CACHE_REDIS_URL", "QUEUE_URL"] {
                page.says(var).await;
            }
            for app in APPS {
                assert!(visit.platform.state().await.app(app).maintenance_mode, "{app} is paused");
            }
            wizard.promotes(&new, OLD, "Only on checkout").await;
            page.says("Done on checkout.").await;
            let halfway = visit.platform.state().await;
            assert!(halfway.addon(&new).attachments.contains(&"checkout::CACHE_REDIS".to_owned()));
            assert_eq!(halfway.addon(OLD).apps, ["catalog", "dispatch"], "the others wait");

            wizard.promotes(&new, OLD, "Promote on all 2 apps").await;
            wizard.has_forked(OLD).await;
            let after = visit.platform.state().await;
            let places = ["catalog::REDIS", "checkout::CACHE_REDIS", "dispatch::QUEUE"];
            assert_eq!(after.addon(&new).attachments, places);
            assert_eq!(after.addon(OLD).attachments, ["catalog::REDIS_OLD"]);
            for app in APPS {
                assert_eq!(after.app(app).formation, before.app(app).formation, "{app}");
                assert!(!after.app(app).maintenance_mode, "{app}");
            }
            visit.are_secret(visit.platform.connection_secrets(&visit.owner().await.token).await);
            visit.official_client_agrees_on(&APPS).await;
        })
        .await;
}
