//! An upgrade that is saved as a file in one browser and gone on with in another.

use std::path::{Path, PathBuf};

use journeys::{Finds, Journey, Page, Visit, pages::Person, saved};

const ADDON: &str = "redis-curved-41873";
const APP: &str = "storefront";

/// Pauses everything in the first browser, and saves the journal.
async fn saves_the_journal(visit: &Visit) -> PathBuf {
    let (page, folder) = (&visit.page, visit.folder().join("saved"));
    visit.owner_opens(page, &format!("/addons/{ADDON}/upgrade")).await;
    visit.person(APP).goes_on_to("Everything is paused. Run the maintenance?").await;
    page.saves_to(&folder).await;
    page.button("Save the journal").click().await;
    saved(&folder, "-journal.json").await
}

/// Opens the dialog and gives it a file.
async fn imports(page: &Page, file: &Path) {
    page.button("Import a journal…").click().await;
    page.field("Journal file").give(file).await;
}

#[tokio::test]
async fn what_one_browser_saved_another_goes_on_with_to_the_end() {
    Journey::on("default")
        .speed(600)
        .with_refusals()
        .run(|visit| async move {
            let before = visit.platform.state().await.app(APP);
            let file = saves_the_journal(&visit).await;
            let text = std::fs::read_to_string(&file).unwrap();
            assert!(
                !text.contains(&visit.owner().await.token) && !text.contains("redis://"),
                "it holds no secret"
            );
            visit.page.crashes().await;
            visit.page.open("/").await;

            let other = visit.another_browser().await;
            visit.owner_opens(&other, "/").await;
            let so_far = visit.platform.requests().await.changes();
            imports(&other, &file).await;
            other.heading("An upgrade was under way here").appears().await;
            other.says("Imported from a file").await;
            other.part("Changed so far").says("worker 1 → 0").await;
            assert_eq!(visit.platform.requests().await.changes(), so_far, "reading a file sends nothing");
            let person = Person::at(&other, APP);
            person.goes_on_to("Done: ").await;

            visit.platform.has_upgraded_once(ADDON, "9.1.0", APP, &before).await;
        })
        .await;
}

#[tokio::test]
async fn of_two_records_of_one_upgrade_the_person_says_which_one_counts() {
    Journey::on("default")
        .speed(600)
        .with_refusals()
        .run(|visit| async move {
            let file = saves_the_journal(&visit).await;
            visit.page.crashes().await;
            visit.page.open("/").await;

            // Somebody has begun to join it without the file.
            let other = visit.another_browser().await;
            visit.owner_opens(&other, &format!("/addons/{ADDON}/upgrade")).await;
            other.button("Take it over").click().await;
            Person::at(&other, APP).goes_on_to("Go on with the upgrade to 9.1").await;
            other.crashes().await;
            visit.owner_opens(&other, "/").await;
            imports(&other, &file).await;
            other.says("This browser has a record of this add-on already").await;
            other.button("Use the imported record").click().await;
            other.heading("An upgrade was under way here").appears().await;
            other.part("Changed so far").says("worker 1 → 0").await;
            other.button("Put everything back").click().await;
            other.heading("Stopped by you").appears().await;
            let app = visit.platform.state().await.app(APP);
            assert_eq!(
                (app.formation["worker"], app.formation["clock"], app.maintenance_mode),
                (1, 1, false)
            );
        })
        .await;
}

/// Files that are none, made of a good one, and what the dialog says; no two after each other say the same.
fn bad_files(journal: &str) -> Vec<(String, &'static str)> {
    vec![
        ("Buy milk.".to_owned(), "This is not a journal"),
        (journal[..journal.len() / 2].to_owned(), "The journal is cut off"),
        ("{\"name\":\"a package\"}".to_owned(), "This is not a journal"),
        (
            journal.replace("\"storefront\"", "\"storefront; rm -rf ~\""),
            "The journal holds a name that is none",
        ),
        (journal.replacen("\"version\": 1", "\"version\": 99", 1), "A newer console wrote this journal"),
        (" ".repeat(5_000_000), "This is too large to be a journal"),
    ]
}

#[tokio::test]
async fn a_file_that_is_no_journal_is_refused_and_changes_nothing() {
    Journey::on("default")
        .speed(600)
        .with_refusals()
        .run(|visit| async move {
            let page = &visit.page;
            let file = saves_the_journal(&visit).await;
            let journal = std::fs::read_to_string(&file).unwrap();
            let so_far = visit.platform.requests().await.changes();
            visit.owner_opens(page, "/").await;
            page.button("Import a journal…").click().await;
            for (number, (text, says)) in bad_files(&journal).into_iter().enumerate() {
                let bad = visit.folder().join(format!("bad-{number}.json"));
                std::fs::write(&bad, text).unwrap();
                page.field("Journal file").give(&bad).await;
                page.says(says).await;
            }
            // The one this browser knows already.
            page.field("Journal file").give(&file).await;
            page.says("This browser knows all of that already").await;
            assert_eq!(visit.platform.requests().await.changes(), so_far);
        })
        .await;
}
