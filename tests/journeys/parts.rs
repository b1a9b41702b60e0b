//! The console comes in parts: who signs in downloads what that takes, and a part that does not arrive is asked for again.

use journeys::{
    Finds, Journey, Page,
    pages::{Fleet, SignIn},
};

const NOT_COME: &str = "This part of the console did not arrive";
const UNCHANGED: &str = "Nothing was sent to the platform and nothing was changed";

/// From now on no part arrives.
const LOST: &str = "
    window.whole = window.fetch;
    const lost = (what) => new URL(what.url ?? what, location).pathname.startsWith('/parts/');
    window.fetch = (what, how) => (lost(what) ? Promise.reject(new TypeError('lost on purpose')) : window.whole(what, how));";
const FOUND_AGAIN: &str = "window.fetch = window.whole;";
/// How many parts the page has asked for.
const ASKED: &str = "return performance.getEntriesByType('resource').filter((file) => new URL(file.name).pathname.startsWith('/parts/')).length";

async fn parts_of(page: &Page) -> u64 {
    page.script(ASKED, vec![]).await.as_u64().unwrap_or_default()
}

#[tokio::test]
async fn the_sign_in_page_needs_none_and_each_page_brings_its_own() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            page.open("/").await;
            let form = SignIn::on(page).await;
            assert_eq!(parts_of(page).await, 0, "nobody has turned to the form yet");
            form.with(&visit.owner().await.token).await;
            Fleet::on(page).await;
            let inside = parts_of(page).await;
            assert!(inside > 0);
            page.part("Main").link("Deadlines").click().await;
            page.says("Past their date").await;
            assert!(parts_of(page).await > inside);
        })
        .await;
}

#[tokio::test]
async fn a_page_whose_part_does_not_arrive_says_so_and_comes_when_asked_again() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            let page = &visit.page;
            visit.sign_in_at("/", "owner").await;
            Fleet::on(page).await;
            page.script(LOST, vec![]).await;
            page.part("Main").link("Deadlines").click().await;
            page.heading(NOT_COME).appears().await;
            page.says(UNCHANGED).await;
            assert_eq!(page.faults().await, Vec::<String>::new());
            // The rest of the console goes on.
            page.part("Main").link("Add-ons").click().await;
            Fleet::on(page).await;
            page.part("Main").link("Deadlines").click().await;
            page.heading(NOT_COME).appears().await;
            page.script(FOUND_AGAIN, vec![]).await;
            page.button("Try again").click().await;
            page.says("Past their date").await;
        })
        .await;
}

#[tokio::test]
async fn who_cannot_sign_in_because_the_console_does_not_arrive_is_told_and_tries_again() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            let page = &visit.page;
            let token = visit.owner().await.token;
            page.open("/").await;
            let form = SignIn::on(page).await;
            page.script(LOST, vec![]).await;
            form.tries(&token).await;
            page.says(NOT_COME).await;
            page.says(UNCHANGED).await;
            assert_eq!(
                visit.platform.requests().await.all().len(),
                0,
                "nobody was asked whose token this is"
            );
            page.script(FOUND_AGAIN, vec![]).await;
            form.with(&token).await;
            Fleet::on(page).await;
        })
        .await;
}
