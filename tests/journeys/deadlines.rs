//! What comes for which add-ons, and when; and the list as files.

use journeys::{Finds, Journey, Look, Page, Visit, pages::Fleet, saved};

/// Signs in and goes to the page by its link.
async fn looks_ahead(visit: &Visit) {
    visit.sign_in_at("/", "owner").await;
    Fleet::on(&visit.page).await;
    visit.page.part("Main").link("Deadlines").click().await;
    visit.page.address_becomes(|address| address == "/deadlines").await;
    visit.page.settles().await;
}

fn group(page: &Page, name: &str, button: &str) -> journeys::Place {
    page.part(name).find(Look::Begins("button", button.to_owned()))
}

/// The text of the file a button saves.
async fn saves(visit: &Visit, button: &str, ending: &str) -> String {
    let folder = visit.folder().join("saved");
    visit.page.saves_to(&folder).await;
    visit.page.button(button).click().await;
    let file = saved(&folder, ending).await;
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::remove_file(file).unwrap();
    assert!(!text.contains(&visit.owner().await.token), "it holds no token");
    assert!(!text.contains("redis://") && !text.contains("rediss://"), "it holds no connection URL");
    text
}

/// A calendar's lines, unfolded.
fn lines(calendar: &str) -> Vec<String> {
    calendar.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

#[tokio::test]
async fn every_date_is_told_in_words_below_the_picture_and_the_unknown_is_called_so() {
    Journey::on("deadlines")
        .run(|visit| async move {
            looks_ahead(&visit).await;
            let page = &visit.page;
            page.find(Look::Every("image")).appears().await;
            let late = page.part("Past their date");
            late.says("6.2: end of support after this day").await;
            late.says("redis-retired-10007").await;
            late.says("Source:").await;
            let ahead = page.part("To come");
            ahead.says("Maintenance starts by itself").await;
            for addon in
                ["redis-hours-10001", "redis-tomorrow-10002", "redis-week-10003", "redis-month-10004"]
            {
                ahead.link(addon).appears().await;
            }
            page.part("Not known").says("Dates of the version unknown").await;
            page.part("Nothing announced").says("9.1: no end of this version is announced").await;
            page.part("Nothing announced").says("No maintenance windows on this plan").await;
        })
        .await;
}

#[tokio::test]
async fn counts_by_version_and_urgency_filter_and_a_link_gives_the_same_view() {
    Journey::on("deadlines")
        .run(|visit| async move {
            looks_ahead(&visit).await;
            let page = &visit.page;
            let old = group(page, "Version", "6.2");
            old.says("6.2 1").await;
            old.click().await;
            let address = page.address_becomes(|address| address == "/deadlines?version=6.2").await;
            assert_eq!(old.attribute("aria-pressed").await.as_deref(), Some("true"));
            page.says("1 of 9 add-ons under these filters").await;
            page.no_longer_says("redis-hours-10001").await;

            visit.sign_in_at(&address, "owner").await;
            page.part("Past their date").says("redis-retired-10007").await;
            page.link("The same add-ons as a list").click().await;
            Fleet::on(page).await.lists(&["redis-retired-10007"]).await;
            page.button("Clear filters").click().await;

            let overdue = group(page, "Urgency", "Overdue");
            overdue.click().await;
            page.address_becomes(|address| address == "/?urgency=overdue").await;
            assert_eq!(overdue.attribute("aria-pressed").await.as_deref(), Some("true"));
            let names = Fleet::on(page).await.names().await;
            assert!(names.iter().any(|name| name == "redis-retired-10007"), "{names:?}");
            assert!(!names.iter().any(|name| name == "redis-done-10009"), "{names:?}");
        })
        .await;
}

#[tokio::test]
async fn the_dates_shown_go_into_a_calendar_and_again_without_doubles() {
    Journey::on("deadlines")
        .run(|visit| async move {
            looks_ahead(&visit).await;
            let first = lines(&saves(&visit, "Save as calendar (.ics)", ".ics").await);
            assert_eq!(first[0], "BEGIN:VCALENDAR");
            for wanted in [
                "SUMMARY:redis-hours-10001: maintenance starts by itself",
                "SUMMARY:redis-month-10004: maintenance required by now",
                "RRULE:FREQ=WEEKLY",
            ] {
                assert!(first.iter().any(|line| line == wanted), "{wanted} in {first:#?}");
            }
            let uids = |lines: &[String]| {
                lines.iter().filter(|line| line.starts_with("UID:")).cloned().collect::<Vec<_>>()
            };
            visit.page.button("Refresh").click().await;
            visit.page.settles().await;
            let second = lines(&saves(&visit, "Save as calendar (.ics)", ".ics").await);
            assert_eq!(uids(&first), uids(&second));

            group(&visit.page, "Version", "7.0").click().await;
            visit.page.no_longer_says("redis-hours-10001").await;
            let narrowed = lines(&saves(&visit, "Save as calendar (.ics)", ".ics").await);
            assert!(narrowed.iter().any(|line| line.contains("redis-week-10003")), "{narrowed:#?}");
            assert!(!narrowed.iter().any(|line| line.contains("redis-hours-10001")), "{narrowed:#?}");
        })
        .await;
}

#[tokio::test]
async fn the_list_is_saved_as_it_is_shown() {
    Journey::on("deadlines")
        .run(|visit| async move {
            visit.sign_in_at("/?q=day-shift&sort=name&order=down", "owner").await;
            let names = Fleet::on(&visit.page).await.names().await;
            assert!(names.len() > 1 && names.len() < 9, "{names:?}");
            let text = saves(&visit, "Save as CSV", ".csv").await;
            let rows: Vec<&str> = text.trim_start_matches('\u{feff}').trim_end().split("\r\n").collect();
            assert!(rows[0].starts_with("\"addon\",\"id\",\"app\""), "{}", rows[0]);
            let saved: Vec<&str> = rows[1..].iter().filter_map(|row| row.split('"').nth(1)).collect();
            assert_eq!(saved, names);
        })
        .await;
}

#[tokio::test]
async fn a_thousand_addons_have_a_row_for_each_version() {
    Journey::on("thousand")
        .run(|visit| async move {
            visit.sign_in_at("/deadlines", "owner").await;
            let page = &visit.page;
            page.says("There are many add-ons: each row is a version").await;
            page.part("Past their date").find(Look::Begins("button", "Show all".to_owned())).appears().await;
        })
        .await;
}
