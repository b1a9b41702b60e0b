//! A page in Japanese is in Japanese throughout.

use journeys::{Finds, Journey, Visit};
use serde_json::Value;

const ADDON: &str = "redis-curved-41873";

/// Visible text in which two English words follow each other, but for what is the same in every language: code, the
/// names of pages elsewhere, English terms in brackets, commands, rows that the platform itself words, and what was
/// announced before.
const ENGLISH: &str = r"
    const same = 'code, pre, kbd, .source, .leaving, main [lang=en], [aria-live]';
    const found = new Set();
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
        const parent = walk.currentNode.parentElement;
        if (parent.closest(same) || !parent.checkVisibility()) continue;
        const text = walk.currentNode.data.replace(/\([^)]*\)/g, '').replace(/heroku [a-z:-]+/g, '');
        if (/[A-Za-z’']{2,},? [a-z’']{2,}/.test(text)) found.add(walk.currentNode.data.trim());
    }
    return [...found];
";

async fn english(visit: &Visit, address: &str) -> Vec<String> {
    let page = &visit.page;
    match address {
        // Open to everybody.
        "/paste" | "/nowhere" => page.open(address).await,
        _ => visit.owner_opens(page, address).await,
    }
    page.settles().await;
    page.speaks("ja").await;
    page.settles().await;
    let found = page.script(ENGLISH, vec![]).await;
    page.speaks("en").await;
    let found = found.as_array().unwrap().iter().filter_map(Value::as_str);
    found.map(|text| format!("{address}: {text}")).collect()
}

#[tokio::test]
async fn no_page_says_in_english_what_it_says_in_japanese() {
    Journey::on("default")
        .run(|visit| async move {
            let mut found = Vec::new();
            let addon = format!("/addons/{ADDON}");
            for address in
                ["/", "/activity", "/deadlines", "/look-up?q=storefront", "/paste", "/nowhere", &addon]
            {
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
            let english = page.script(ENGLISH, vec![]).await;
            assert_eq!(english, Value::from(Vec::<Value>::new()), "English in the Japanese form");
        })
        .await;
}
