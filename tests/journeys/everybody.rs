//! Without a mouse, on a phone, in the dark, without seeing the page.

use std::cell::RefCell;

use journeys::{Finds, Journey, Key, Theme, pages::SignIn, until};

use crate::accessible::on_each_page;

#[tokio::test]
async fn everything_has_a_name_for_who_cannot_see_it() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            let page = visit.page.clone();
            let wrong = RefCell::new(Vec::new());
            on_each_page(&visit, async |address| {
                let nameless = page.nameless().await;
                wrong
                    .borrow_mut()
                    .extend(nameless.iter().map(|thing| format!("{address}: no name: {thing}")));
                for role in ["main", "banner", "contentinfo"] {
                    let count = page.count_spoken(role).await;
                    if count != 1 {
                        wrong.borrow_mut().push(format!("{address}: {count} times {role}"));
                    }
                }
            })
            .await;
            assert_eq!(wrong.take(), [""; 0]);
        })
        .await;
}

/// Red, green and blue of the page's ground, each up to 255.
const GROUND: &str =
    "return getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number)";

#[tokio::test]
async fn dark_and_light_are_both_dressed() {
    Journey::on("default")
        .run(|visit| async move {
            visit.sign_in_at("/", "owner").await;
            for (theme, dark) in [(Theme::Dark, true), (Theme::Light, false)] {
                visit.page.prefer(theme).await;
                until("the page to change its clothes", async || {
                    let ground = visit.page.script(GROUND, vec![]).await;
                    let sum: u64 = ground.as_array().unwrap().iter().map(|part| part.as_u64().unwrap()).sum();
                    if (sum < 3 * 128) == dark { Ok(()) } else { Err(format!("the ground is {ground}")) }
                })
                .await;
            }
        })
        .await;
}

/// What is on its way once the page changes its clothes: asked before the next frame, so that nothing is over yet.
const MOVES: &str = "
    document.documentElement.dataset.theme = arguments[0];
    const moving = document.getAnimations().map((one) => `${one.effect.target.tagName} ${one.transitionProperty}`);
    return moving.slice(0, 9);";

/// Each element that took even a moment would begin when the one around it is done: words stay dark on dark meanwhile.
#[tokio::test]
async fn who_wants_no_motion_sees_a_theme_change_at_once() {
    Journey::on("default")
        .run(|visit| async move {
            visit.sign_in_at("/", "owner").await;
            visit.page.settles().await;
            for theme in ["dark", "light"] {
                let moving = visit.page.script(MOVES, vec![theme.into()]).await;
                assert_eq!(moving, serde_json::json!([]), "these are still on their way to {theme}");
            }
        })
        .await;
}

#[tokio::test]
async fn the_keyboard_is_enough_to_sign_in_and_open_an_addon() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            page.open("/").await;
            let form = SignIn::on(page).await;
            page.tab_to(&form.token()).await;
            page.press(visit.owner().await.token + Key::Enter).await;
            page.tab_to(&page.link("redis-curved-41873")).await;
            page.press(Key::Enter + "").await;
            page.address_becomes(|address| address == "/addons/redis-curved-41873").await;
            page.heading("redis-curved-41873").appears().await;
            let focused = page.script("return document.activeElement.textContent", vec![]).await;
            assert_eq!(focused, "redis-curved-41873", "the focus is on the new page's heading");
        })
        .await;
}
