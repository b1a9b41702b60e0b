//! A store of one app, replaced by its fork.

use journeys::{Finds, Journey, SettingsState, Visit};

const OLD: &str = "redis-curved-10101";
const APP: &str = "bakery";

#[tokio::test]
async fn a_store_is_copied_and_replaced_and_its_settings_come_along() {
    Journey::of_a_fork()
        .run(|visit| async move {
            let (page, before) = (&visit.page, visit.platform.state().await);
            let wizard = visit.fork_of(OLD).await;
            assert!(wizard.plan("premium-0").is_chosen().await, "the plan of now is preselected");
            page.button("Begin the upgrade by fork").click().await;
            page.heading("Confirm a second add-on for $15 a month").appears().await;

            for syntax in [" -a bakery -- --fork \"<TLS URL", " --fork \"<TLS URL"] {
                page.says(syntax).await;
            }

            // A wrong name is refused, and nothing is made.
            wizard.confirms_with(APP, "bakehouse", "Confirm").await;
            page.says("“bakehouse” is not bakery").await;
            assert_eq!(visit.platform.requests().await.changes(), []);

            wizard.confirms_with(APP, APP, "Confirm").await;
            wizard.answers("Pause everything that writes?", "Pause writers").await;
            page.heading("Which settings should the new add-on have?").appears().await;
            copied_and_nothing_moved(&visit).await;
            page.says("volatile-lru").await;
            wizard.carries_over("Apply all").await;

            let new = visit.fork_is_ready(OLD).await;
            settings_came_along(&visit, &new).await;
            wizard.promotes(&new, OLD, "Promote on bakery").await;
            wizard.has_forked(OLD).await;

            let after = visit.platform.state().await;
            assert_eq!(after.addon(&new).attachments, ["bakery::REDIS"]);
            assert_eq!(after.addon(OLD).attachments, ["bakery::REDIS_OLD"], "it is the way back");
            assert_eq!(after.addon(OLD).version, "7.2.14", "and is as it was");
            assert_eq!(after.app(APP).config_vars, ["REDIS_OLD_URL", "REDIS_URL"]);
            assert_eq!(after.app(APP).formation, before.app(APP).formation);
            assert!(!after.app(APP).maintenance_mode);
            visit.are_secret(visit.platform.connection_secrets(&visit.owner().await.token).await);
            visit.official_client_agrees_on(&[APP]).await;
        })
        .await;
}

/// While writers are paused: a copy in a place of its own.
async fn copied_and_nothing_moved(visit: &Visit) {
    let state = visit.platform.state().await;
    let new = state.fork_of(OLD);
    assert_eq!(state.addon(&new).fork, Some((OLD.to_owned(), "copied".to_owned())));
    assert_eq!((&*state.addon(&new).plan, &*state.addon(&new).version), ("heroku-redis:premium-0", "9.1.0"));
    assert_eq!(state.addon(&new).settings, SettingsState { timeout: 300, ..usual() });
    assert_eq!(state.addon(OLD).attachments, ["bakery::REDIS"]);
    assert!(state.app(APP).maintenance_mode);
    assert_eq!(state.app(APP).formation["worker"], 0);
}

async fn settings_came_along(visit: &Visit, new: &str) {
    let state = visit.platform.state().await;
    assert_eq!(state.addon(new).settings, state.addon(OLD).settings);
    assert_eq!(state.addon(new).window, state.addon(OLD).window);
    assert_ne!(state.addon(new).settings, usual());
}

fn usual() -> SettingsState {
    SettingsState { maxmemory_policy: "noeviction".to_owned(), timeout: 300, ..SettingsState::default() }
}
