//! Texts that do not arrive.

use journeys::{Finds, Journey, Look};

const JAPANESE_FORM: &str = "Heroku のトークンでサインイン";

/// The first load of the page gets no texts; a reload gets them.
const LOST_ONCE: &str = "
    const whole = window.fetch;
    const first = performance.getEntriesByType('navigation')[0]?.type !== 'reload';
    const lost = (what) => first && new URL(what.url ?? what, location).pathname.startsWith('/texts/');
    window.fetch = (what, how) => (lost(what) ? Promise.reject(new TypeError('lost')) : whole(what, how));";

/// From now on no texts arrive.
const LOST: &str = "
    window.whole = window.fetch;
    const lost = (what) => new URL(what.url ?? what, location).pathname.startsWith('/texts/');
    window.fetch = (what, how) => (lost(what) ? Promise.reject(new TypeError('lost')) : window.whole(what, how));";
const FOUND_AGAIN: &str = "window.fetch = window.whole;";

#[tokio::test]
async fn without_texts_the_console_says_why_it_cannot_start_and_a_reload_is_enough() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            page.does_at_every_load(LOST_ONCE).await;
            page.open("/").await;
            page.heading("The console cannot start").appears().await;
            page.says("its texts and did not get them").await;
            page.says("Nothing was sent to the platform and nothing was changed").await;
            page.button("Reload").click().await;
            page.heading("Sign in with a Heroku token").appears().await;
        })
        .await;
}

#[tokio::test]
async fn who_reads_japanese_is_told_in_japanese_that_the_texts_are_missing() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            page.prefers_languages("ja").await;
            page.does_at_every_load(LOST_ONCE).await;
            page.open("/").await;
            page.heading("コンソールを開始できません").appears().await;
            assert_eq!((page.language().await, page.english_left().await), ("ja".to_owned(), vec![]));
            page.button("再読み込み").click().await;
            page.heading(JAPANESE_FORM).appears().await;
        })
        .await;
}

#[tokio::test]
async fn where_the_other_language_does_not_arrive_the_page_stays_as_it_is() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            page.open("/").await;
            page.heading("Sign in with a Heroku token").appears().await;
            page.script(LOST, vec![]).await;
            page.button("日本語").click().await;
            let said = page.find(Look::Every("status"));
            said.says("The texts of the other language could not be read").await;
            assert_eq!(page.language().await, "en");
            page.heading("Sign in with a Heroku token").appears().await;
            page.script(FOUND_AGAIN, vec![]).await;
            page.speaks("ja").await;
            page.heading(JAPANESE_FORM).appears().await;
        })
        .await;
}
