//! What a person has to download before they can do anything.

use journeys::{Came, FIRST_LOAD, Journey, pages::SignIn};

/// By bytes, not by time: the same on every machine. The files are those the browser asks for, whatever they are.
#[tokio::test]
async fn stays_under_its_budget() {
    Journey::on("default")
        .hearing()
        .run(|visit| async move {
            let page = &visit.page;
            page.open("/").await;
            SignIn::on(page).await;
            let came = page.came().await;
            assert!(came.iter().any(|file| file.path == "/"), "the page itself is heard: {came:?}");
            let plain: Vec<&Came> =
                came.iter().filter(|file| file.body() > 1_000 && file.packed != "br").collect();
            assert!(plain.is_empty(), "these are not packed; the budget is for the release build: {plain:?}");
            let all: u64 = came.iter().map(Came::body).sum();
            let each =
                came.iter().map(|file| format!("{:>8} {}\n", file.body(), file.path)).collect::<String>();
            assert!(all <= FIRST_LOAD, "the first load has {all} bytes, and may have {FIRST_LOAD}:\n{each}");
        })
        .await;
}
