//! Which versions can be chosen, and why the others cannot.

use journeys::{Finds, Journey, pages::Upgrade};

#[tokio::test]
async fn the_same_and_older_versions_cannot_be_chosen_and_say_why() {
    Journey::on("default")
        .run(|visit| async move {
            let wizard = visit.upgrade_of("redis-shaped-90417").await;
            assert!(wizard.version("9.1").is_enabled().await);
            for (line, reason) in [("8.1", "It runs 8.1 already."), ("7.2", "there is no downgrade.")] {
                assert!(!wizard.version(line).is_enabled().await, "{line}");
                visit.page.says(reason).await;
            }
        })
        .await;
}

#[tokio::test]
async fn a_link_to_an_older_version_shows_the_reason_and_begins_nothing() {
    Journey::on("default")
        .run(|visit| async move {
            visit.sign_in_at("/addons/redis-curved-41873/upgrade?to=6.2", "owner").await;
            assert!(!Upgrade::on(&visit.page).version("6.2").is_enabled().await);
            visit.page.says("there is no downgrade").await;
            assert!(!visit.page.button("Begin the upgrade to 6.2").is_there().await);
            assert_eq!(visit.platform.requests().await.changes(), []);
        })
        .await;
}

#[tokio::test]
async fn the_newest_version_has_nothing_to_upgrade_to() {
    Journey::on("default")
        .run(|visit| async move {
            visit.sign_in_at("/addons/redis-round-18226/upgrade", "owner").await;
            visit.page.says("There is nothing to upgrade").await;
            visit.page.says("Nothing has been changed").await;
        })
        .await;
}

#[tokio::test]
async fn a_read_only_token_cannot_begin_and_is_told_why() {
    Journey::on("default")
        .run(|visit| async move {
            visit.sign_in_at("/addons/redis-curved-41873/upgrade", "read-only").await;
            let begin = visit.page.button("Begin the upgrade to 9.1");
            begin.appears().await;
            assert!(!begin.is_enabled().await);
            assert!(begin.described_as().await.contains("may only read"));
            assert_eq!(visit.platform.requests().await.changes(), []);
        })
        .await;
}

#[tokio::test]
async fn the_address_says_which_version_is_chosen() {
    Journey::on("default")
        .run(|visit| async move {
            visit.sign_in_at("/addons/redis-curved-41873/upgrade?to=8.1", "owner").await;
            let wizard = Upgrade::on(&visit.page);
            visit.page.button("Begin the upgrade to 8.1").appears().await;
            assert!(wizard.version("8.1").is_chosen().await);
            wizard.version("9.1").click().await;
            visit.page.button("Begin the upgrade to 9.1").appears().await;
            visit.page.address_becomes(|address| address.ends_with("/upgrade?to=9.1")).await;
        })
        .await;
}
