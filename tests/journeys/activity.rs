//! What this tab asked of the platform: each call, and how to make it by hand.

use journeys::{Finds, Journey, Look, Page, Place, saved};

/// Opens the entry of the newest call with this path.
async fn opens(page: &Page, path: &str) -> Place {
    page.row(path).find(Look::Every("button")).click().await;
    page.row(path)
}

#[tokio::test]
async fn a_call_is_told_as_curl_and_as_a_command_without_the_token() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            let token = visit.owner().await.token;
            visit.are_secret(visit.platform.connection_secrets(&token).await);
            let addon = "redis-curved-41873";
            let id = visit.platform.state().await.id_of(addon);
            visit.sign_in_at(&format!("/addons/{addon}"), "owner").await;
            page.settles().await;
            page.link("Activity").click().await;
            page.says("none of which changed anything").await;

            let path = format!("/data/maintenances/v1/{id}/window");
            page.field("Find").fill(&format!("get {path}")).await;
            let entry = opens(page, &path).await;
            entry.says(&format!("heroku data:maintenances:window {addon} -a storefront")).await;
            entry.says(r#"--header "Authorization: Bearer $HEROKU_API_KEY""#).await;
            entry.says("Data API").await;
            page.find(Look::Begins("button", "Only changes".to_owned())).click().await;
            page.says("No call fits.").await;
        })
        .await;
}

#[tokio::test]
async fn the_source_of_a_fork_is_a_variable_on_the_page_and_in_the_file() {
    Journey::of_a_fork()
        .run(|visit| async move {
            let (page, folder) = (&visit.page, visit.folder().join("saved"));
            let (old, app) = ("redis-curved-10101", "bakery");
            let wizard = visit.fork_of(old).await;
            wizard.forks(app).await;
            wizard.carries_over("Apply all").await;
            visit.fork_is_ready(old).await;
            page.link("Activity").click().await;
            page.find(Look::Begins("button", "Only changes".to_owned())).click().await;
            let entry =
                opens(page, &format!("/apps/{}/addons", visit.platform.state().await.id_of(app))).await;
            entry.says(r#"-- --fork "$KVS_URL""#).await;
            entry.says(r#""fork":"'"$KVS_URL"'""#).await;

            page.saves_to(&folder).await;
            page.button("Save as JSON").click().await;
            let file = std::fs::read_to_string(saved(&folder, ".json").await).unwrap();
            assert!(
                file.contains("heroku addons:create") && file.contains("heroku maintenance:on"),
                "{file}"
            );
            assert!(!file.contains("redis://") && !file.contains("rediss://"), "it holds no connection URL");
            assert!(!file.contains(&visit.owner().await.token), "it holds no token");
        })
        .await;
}
