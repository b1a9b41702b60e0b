//! A page in Japanese is in Japanese throughout.

use journeys::{Finds, Journey, Visit};

const ADDON: &str = "redis-curved-41873";

async fn english(visit: &Visit, address: &str) -> Vec<String> {
    let page = &visit.page;
    match address {
        // Open to everybody.
        "/paste" | "/nowhere" => page.open(address).await,
        _ => visit.owner_opens(page, address).await,
    }
    page.settles().await;
    page.english_left_in_japanese().await.iter().map(|text| format!("{address}: {text}")).collect()
}

#[tokio::test]
async fn no_page_says_in_english_what_it_says_in_japanese() {
    Journey::on("default")
        .run(|visit| async move {
            let mut found = Vec::new();
            let of_addon = |page| format!("/addons/{ADDON}{page}");
            let addon =
                ["", "/report", "/clients", "/clients?library=sidekiq", "/upgrade", "/upgrade?by=fork"]
                    .map(of_addon);
            let others =
                ["/", "/activity", "/deadlines", "/report", "/look-up?q=storefront", "/paste", "/nowhere"];
            for address in others.into_iter().chain(addon.iter().map(String::as_str)) {
                found.extend(english(&visit, address).await);
            }
            assert!(found.is_empty(), "English in pages in Japanese:\n{}", found.join("\n"));
        })
        .await;
}

#[tokio::test]
async fn the_language_chosen_by_hand_is_kept_and_the_form_is_in_it_too() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            page.open("/").await;
            page.heading("Sign in with a Heroku token").appears().await;
            page.speaks("ja").await;
            page.heading("Heroku のトークンでサインイン").appears().await;
            page.reload().await;
            page.heading("Heroku のトークンでサインイン").appears().await;
            assert_eq!(page.english_left().await, [""; 0], "English in the Japanese form");
        })
        .await;
}

#[tokio::test]
async fn a_browser_set_to_japanese_has_the_console_in_it_from_the_first_page() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            page.prefers_languages("fr,ja,en").await;
            page.open(&format!("/addons/{ADDON}")).await;
            page.heading("Heroku のトークンでサインイン").appears().await;
            assert_eq!((page.language().await, page.english_left().await), ("ja".to_owned(), vec![]));
            page.field("トークン").fill("not a token").await;
            page.button("サインイン").click().await;
            page.says("トークンだけを貼り付けてください").await;
            page.field("トークン").fill(&visit.owner().await.token).await;
            page.button("サインイン").click().await;
            page.button("サインアウト").appears().await;
            page.heading(ADDON).appears().await;
            page.settles().await;
            assert_eq!((page.language().await, page.english_left().await), ("ja".to_owned(), vec![]));
            page.speaks("en").await;
            page.button("Sign out").appears().await;
        })
        .await;
}
