//! A server that was compiled before the console was.

use server::origins::Upstreams;

use crate::{
    browser::{get, header},
    fixture::{Way, serve_console},
};

#[tokio::test]
async fn the_page_says_that_there_is_no_console_and_how_to_build_it() {
    let console = serve_console(&[], Upstreams::heroku(), Way::Direct).await;
    for address in ["/", "/addons/redis-1"] {
        let answer = get(&format!("{console}{address}")).await;
        assert_eq!(answer.status(), 503, "{address}");
        assert!(header(&answer, "content-type").starts_with("text/html"));
        assert_eq!(header(&answer, "cache-control"), "no-store");
        let page = answer.text().await.unwrap();
        assert!(page.contains("The console was not built"), "{page}");
        assert!(page.contains("make run"), "{page}");
    }
    assert_eq!(get(&format!("{console}/app.js")).await.status(), 404);
}

#[tokio::test]
async fn everything_that_is_not_a_page_works_all_the_same() {
    let console = serve_console(&[], Upstreams::heroku(), Way::Direct).await;
    assert_eq!(get(&format!("{console}/config.json")).await.status(), 200);
}
