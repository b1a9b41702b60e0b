//! The page is sealed.

use journeys::{Finds, Journey};

#[tokio::test]
async fn the_console_opens_and_the_browser_has_nothing_to_complain_about() {
    Journey::on("default")
        .run(|visit| async move {
            visit.page.open("/").await;
            visit.page.heading("KVS Console").appears().await;
        })
        .await;
}
