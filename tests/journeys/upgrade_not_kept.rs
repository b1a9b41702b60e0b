//! A browser that does not do its part: it keeps nothing, knows no locks, or loses the record in the middle.

use journeys::{Finds, Journey, Visit};

const ADDON: &str = "redis-curved-41873";
const APP: &str = "storefront";
const PAUSED: &str = "Everything is paused. Run the maintenance?";
const ASKED: &str = "This browser does not keep the record. Go on all the same?";

/// From now on nothing can be written any more, as in a browser whose disk is full.
const FULL: &str = "
    window.whole = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = () => { throw new DOMException('full', 'QuotaExceededError'); };";
const ROOM_AGAIN: &str = "IDBDatabase.prototype.transaction = window.whole;";
const WITHOUT_LOCKS: &str = "Object.defineProperty(navigator, 'locks', { value: undefined });";
/// The records cannot be read from the start, as in a browser that is slow to come back after a crash.
const UNREADABLE: &str = "
    window.whole = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = () => { throw new DOMException('busy', 'UnknownError'); };";
/// What another tab does that forgets every record.
const FORGET: &str = "
    return new Promise((done, failed) => {
        const opening = indexedDB.open('kvs-console');
        opening.onerror = failed;
        opening.onsuccess = () => {
            const journals = opening.result.transaction('journals', 'readwrite').objectStore('journals');
            journals.getAllKeys().onsuccess = (event) => {
                journals.clear();
                journals.transaction.oncomplete = () => {
                    const channel = new BroadcastChannel('kvs-console.records');
                    for (const key of event.target.result) channel.postMessage(key);
                    opening.result.close();
                    done(event.target.result.length);
                };
            };
        };
    });";

/// Signs in, lets the browser fail like this, and goes to the wizard without loading the page anew.
async fn to_the_wizard(visit: &Visit, broken: &str) {
    visit.sign_in_at("/", "owner").await;
    visit.page.script(broken, vec![]).await;
    visit.page.link(&format!("Upgrade… {ADDON}")).click().await;
}

#[tokio::test]
async fn a_record_that_cannot_be_kept_is_a_question_before_the_first_change() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            to_the_wizard(&visit, FULL).await;
            visit.person(APP).goes_on_to(ASKED).await;
            visit.page.says("This browser keeps nothing").await;
            assert_eq!(visit.platform.requests().await.changes(), []);

            visit.page.script(ROOM_AGAIN, vec![]).await;
            visit.page.button("Try to keep it again").click().await;
            visit.person(APP).goes_on_to("Done: ").await;
            visit.page.no_longer_says("This browser keeps nothing").await;
            visit.platform.requests().await.only("POST", "/upgrade");
        })
        .await;
}

#[tokio::test]
async fn who_goes_on_without_a_record_was_told_what_that_means() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            to_the_wizard(&visit, FULL).await;
            visit.person(APP).goes_on_to(ASKED).await;
            visit.page.says("nobody can take the upgrade up again where it was").await;
            visit.page.button("Go on without a record").click().await;
            visit.person(APP).goes_on_to("Done: ").await;
            visit.page.says("This browser keeps nothing").await;
            // What the browser keeps is looked into at the end of every journey.
            visit.page.script(ROOM_AGAIN, vec![]).await;
        })
        .await;
}

#[tokio::test]
async fn a_browser_without_locks_says_that_it_cannot_guard_against_a_second_tab() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            to_the_wizard(&visit, WITHOUT_LOCKS).await;
            visit.page.says("This browser cannot guard against a second tab").await;
            visit.person(APP).goes_on_to(PAUSED).await;
        })
        .await;
}

#[tokio::test]
async fn a_tab_whose_record_is_forgotten_elsewhere_stops_until_it_is_told_to_go_on() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            let _ = visit.upgrade_of(ADDON).await;
            visit.person(APP).goes_on_to(PAUSED).await;
            let elsewhere = visit.page.another_tab().await;
            elsewhere.open("/").await;
            assert_eq!(elsewhere.script(FORGET, vec![]).await, 1);
            visit.page.heading("The record of this upgrade was forgotten elsewhere").appears().await;
            let so_far = visit.platform.requests().await.count();

            visit.page.button("Go on here").click().await;
            visit.person(APP).goes_on_to("Done: ").await;
            visit.platform.requests().await.only("POST", "/run");
            assert_ne!(visit.platform.requests().await.after(so_far).changes(), []);
        })
        .await;
}

#[tokio::test]
async fn while_the_records_cannot_be_read_nothing_is_planned_as_if_there_were_none() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            let page = &visit.page;
            let _ = visit.upgrade_of(ADDON).await;
            visit.person(APP).goes_on_to(PAUSED).await;
            page.does_at_every_load(UNREADABLE).await;
            visit.sign_in_at("/", "owner").await;
            page.says("one that was begun here may be missing from this page").await;
            page.link(&format!("Under way: join… {ADDON}")).click().await;
            page.says("This browser’s records of upgrades could not be read").await;
            page.button("Plan all the same").appears().await;

            // Nobody presses anything: they are read as soon as they can be.
            page.script(ROOM_AGAIN, vec![]).await;
            page.heading("An upgrade was under way here").appears().await;
            page.button("Go on").click().await;
            visit.person(APP).goes_on_to("Done: ").await;
            visit.platform.requests().await.only("POST", "/upgrade");
        })
        .await;
}
