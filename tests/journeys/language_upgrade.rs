//! An upgrade whose page is read in another language: it goes on, and says nothing in English there.

use std::cell::RefCell;

use journeys::{Finds, Journey, Visit, pages::Person};

const ADDON: &str = "redis-curved-41873";
const APP: &str = "storefront";
const PAUSED: &str = "Everything is paused. Run the maintenance?";
const PAUSED_IN_JAPANESE: &str = "すべて一時停止しました。メンテナンスを実行しますか?";

/// All this browser keeps of upgrades, as one text.
const RECORDS: &str = "
    return new Promise((done, failed) => {
        const opening = indexedDB.open('kvs-console');
        opening.onerror = failed;
        opening.onsuccess = () => {
            const all = opening.result.transaction('journals').objectStore('journals').getAll();
            all.onerror = failed;
            all.onsuccess = () => { opening.result.close(); done(JSON.stringify(all.result)); };
        };
    });";

#[tokio::test]
async fn a_switch_in_the_middle_changes_nothing_and_the_upgrade_goes_on() {
    Journey::on("default")
        .speed(20)
        .run(|visit| async move {
            let (page, person) = (&visit.page, visit.person(APP));
            visit.owner_opens(page, &format!("/addons/{ADDON}/upgrade")).await;

            // While the platform works, it is followed in the other language.
            person.goes_on_to("The platform prepares the maintenance").await;
            page.speaks("ja").await;
            visit.platform.advance(1800).await;
            page.heading("書き込むものをすべて一時停止しますか?").appears().await;
            page.button("書き込みプロセスを一時停止").click().await;

            // While a person is asked, the question stays and nothing is written down or sent.
            page.heading(PAUSED_IN_JAPANESE).appears().await;
            let before = (page.script(RECORDS, vec![]).await, visit.platform.requests().await.changes());
            page.speaks("en").await;
            page.heading(PAUSED).appears().await;
            page.speaks("ja").await;
            page.heading(PAUSED_IN_JAPANESE).appears().await;
            let after = (page.script(RECORDS, vec![]).await, visit.platform.requests().await.changes());
            assert_eq!(before, after);

            page.button("メンテナンスを実行").click().await;
            page.speaks("en").await;
            visit.platform.advance(600).await;
            person.goes_on_to("Done: ").await;
            let after = visit.platform.state().await;
            assert_eq!(after.addon(ADDON).version, "9.1.0");
            assert_eq!((after.app(APP).formation["worker"], after.app(APP).maintenance_mode), (1, false));
            let asked = visit.platform.requests().await;
            assert_eq!(asked.places("PATCH", "/formation").len(), 2, "down once, up once: {asked:?}");
            asked.only("POST", "/upgrade");
            asked.only("POST", "/run");
        })
        .await;
}

/// Goes to the end in English, and reads every panel on the way in Japanese.
async fn english_on_the_way(visit: &Visit, person: &Person) -> Vec<String> {
    let (seen, found) = (RefCell::new(String::new()), RefCell::new(Vec::new()));
    person
        .goes_on_until("Done: ", async |now| {
            if *seen.borrow() != now {
                now.clone_into(&mut seen.borrow_mut());
                let left = visit.page.english_left_in_japanese().await;
                found.borrow_mut().extend(left.iter().map(|text| format!("{now}: {text}")));
            }
            now.starts_with("Done: ")
        })
        .await;
    found.take()
}

#[tokio::test]
async fn no_panel_of_an_upgrade_in_place_is_in_english() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            visit.upgrade_of(ADDON).await;
            let found = english_on_the_way(&visit, &visit.person(APP)).await;
            assert!(found.is_empty(), "English in panels in Japanese:\n{}", found.join("\n"));
        })
        .await;
}

#[tokio::test]
async fn no_panel_of_an_upgrade_by_fork_is_in_english() {
    Journey::of_a_fork()
        .run(|visit| async move {
            visit.fork_of("redis-curved-10101").await;
            visit.page.button("Begin the upgrade by fork").click().await;
            let found = english_on_the_way(&visit, &visit.person("bakery")).await;
            assert!(found.is_empty(), "English in panels in Japanese:\n{}", found.join("\n"));
        })
        .await;
}
