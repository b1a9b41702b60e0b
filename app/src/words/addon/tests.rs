//! Words of the page of one add-on.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use ::time::macros::date;
use kvs::{Plan, Subject};
use platform::{Error, ErrorKind, Unreadable};

use super::{dates, failure, missing, subject, way};
use crate::fleet::tests::sample::{TODAY, catalogue, facts, of_team, running, shared_with};

#[test]
fn the_line_below_the_name_says_whose_it_is() {
    let store = of_team(shared_with(running("a", "storefront", "premium-0", "7.2.14"), "search"), "shop");
    assert_eq!(subject::line(&store), "on storefront, shared with search · team shop · available");
    let mut store = running("a", "blog", "mini", "7.2.14");
    store.app.as_mut().unwrap().maintenance = Some(true);
    assert_eq!(subject::line(&store), "on blog · available · app is in maintenance mode");
}

#[test]
fn the_dates_of_a_notice_say_which_have_come() {
    let catalogue = catalogue();
    let line = catalogue.get(kvs::Line::new(7, 2)).unwrap();
    let steps = dates::steps(line.retirement(&Plan::parse("premium-0")).unwrap(), TODAY);
    let texts: Vec<(&str, bool)> = steps.iter().map(|step| (step.text.as_str(), step.is_past)).collect();
    assert_eq!(
        texts,
        [
            ("Announced in August 2026", true),
            ("No new stores from 19 October 2026", true),
            ("Upgraded by force after 19 December 2026", false),
            ("Without support after 19 December 2026", false),
        ]
    );
}

#[test]
fn on_the_day_itself_nothing_is_forced_yet() {
    let catalogue = catalogue();
    let line = catalogue.get(kvs::Line::new(7, 2)).unwrap();
    let steps = dates::steps(line.retirement(&Plan::parse("mini")).unwrap(), date!(2026 - 12 - 19));
    assert!(!steps[2].is_past && !steps[3].is_past);
}

#[test]
fn the_recommended_way_names_the_target_and_who_pauses() {
    let way = |store| {
        let facts = facts(store);
        way::sentence(&facts.store, facts.assessment.upgrade.as_ref().unwrap(), &catalogue())
    };
    let production = way(shared_with(running("a", "storefront", "premium-0", "7.2.14"), "search"));
    assert!(
        production.starts_with("Upgrade in place to Valkey 9.1: the add-on, its attachments"),
        "{production}"
    );
    assert!(production.contains("about 15 minutes"), "{production}");
    let mini = way(running("a", "blog", "mini", "7.2.14"));
    assert!(mini.ends_with("It switches at once when it is asked for, so its app pauses first."), "{mini}");
}

#[test]
fn a_part_that_cannot_be_read_never_sounds_as_if_the_store_had_failed() {
    let unreadable = Unreadable { path: ".".to_owned(), reason: "cut off".to_owned() };
    for kind in [
        ErrorKind::Unauthorized,
        ErrorKind::NotFound { resource: None },
        ErrorKind::Unavailable,
        ErrorKind::Unreachable,
        ErrorKind::Unreadable(unreadable),
    ] {
        let told = failure::told(&Error::plain(kind, ""), Subject::Settings);
        assert!(told.title.starts_with("Could not read the settings: "), "{told:?}");
        assert!(told.meaning.contains("store itself is not affected"), "{told:?}");
        assert!(told.next.ends_with('.'), "{told:?}");
    }
}

#[test]
fn failures_of_one_cause_are_told_once() {
    let failed = |status| Error { status: Some(status), ..Error::plain(ErrorKind::Unavailable, "") };
    let parts = [(Subject::Database, failed(500)), (Subject::Window, failed(500))];
    let (title, text) = failure::summary(&parts).unwrap();
    assert_eq!(title, "Could not read the store and the maintenance window.");
    assert!(text.starts_with("Cause: the platform failed with 500."), "{text}");
    let parts = [(Subject::Database, failed(500)), (Subject::Window, failed(502))];
    assert!(!failure::summary(&parts).unwrap().1.contains("Cause"), "each group says its own");
    assert_eq!(failure::summary(&[]), None);
}

#[test]
fn an_addon_that_is_not_there_is_told_from_one_that_could_not_be_asked_for() {
    assert!(missing::is_absent(&Error::plain(ErrorKind::NotFound { resource: None }, "")));
    assert!(!missing::is_absent(&Error::plain(ErrorKind::Unavailable, "")));
    assert_eq!(missing::title("redis-x"), "No add-on called redis-x that this token can see");
}
