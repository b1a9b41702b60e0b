//! Little room, or large text: nothing has to be scrolled sideways.

use std::cell::RefCell;

use journeys::{Finds, Journey, Visit};

use crate::accessible::on_each_page;

/// The narrowest that WCAG asks for: a window of 1280 pixels, enlarged four times.
const NARROW: (u32, u32) = (320, 640);
/// Half a laptop, for text twice as large.
const HALF: (u32, u32) = (640, 900);

/// As a person sets it in their browser.
const LARGE_TEXT: &str = "document.documentElement.style.fontSize = '200%'";

async fn measure(visit: &Visit, before: &str) {
    let wide = RefCell::new(Vec::new());
    let page = visit.page.clone();
    on_each_page(visit, async |address| {
        page.script(before, vec![]).await;
        let how = page.too_wide().await;
        wide.borrow_mut().extend(how.map(|how| format!("{address}: {how}")));
    })
    .await;
    let wide = wide.take();
    assert!(wide.is_empty(), "{}", wide.join("\n"));
}

#[tokio::test]
async fn no_page_is_wider_than_320_pixels() {
    Journey::on("default")
        .window(NARROW)
        .with_refusals()
        .run(|visit| async move { measure(&visit, "").await })
        .await;
}

#[tokio::test]
async fn no_page_is_wider_when_its_text_is_twice_as_large() {
    Journey::on("default")
        .window(HALF)
        .with_refusals()
        .run(|visit| async move { measure(&visit, LARGE_TEXT).await })
        .await;
}

#[tokio::test]
async fn no_panel_of_an_upgrade_is_wider_than_320_pixels() {
    Journey::on("default")
        .speed(600)
        .window(NARROW)
        .run(|visit| async move {
            let wide = RefCell::new(Vec::new());
            visit.upgrade_of("redis-curved-41873").await;
            let look = async |seen: &str| {
                let how = visit.page.too_wide().await;
                wide.borrow_mut().extend(how.map(|how| format!("{seen}: {how}")));
                seen.starts_with("Done: ")
            };
            visit.person("storefront").goes_on_until("Done", look).await;
            visit.page.heading("Changed so far").appears().await;
            let mut wide = wide.take();
            wide.dedup();
            assert!(wide.is_empty(), "{}", wide.join("\n"));
        })
        .await;
}
