use kvs::{Approximate, Catalogue, Line, Version};
use serde_json::{Value, json};
use time::Month;

use crate::fixture::{catalogue, date, noon};

fn line(name: &str) -> Value {
    json!({
        "line": name, "engine": "valkey", "confidence": "published", "last_checked": "2026-11-23",
        "source": { "title": "a page", "url": "https://devcenter.heroku.com/" },
    })
}

fn read(lines: Vec<Value>) -> Catalogue {
    Catalogue::parse(&json!({ "checked": "2026-11-23", "lines": lines }).to_string()).unwrap()
}

#[test]
fn a_bad_entry_is_reported_and_the_rest_is_used() {
    let mut wrong_day = line("8.1");
    wrong_day["retirements"] = json!([{ "forced_from": "soon" }]);
    let mut no_source = line("9.0");
    no_source.as_object_mut().unwrap().remove("source");
    let catalogue = read(vec![line("7.2"), wrong_day, no_source, json!(7), line("7.2"), line("9.1")]);
    let names: Vec<_> = catalogue.lines().iter().map(|line| line.line).collect();
    assert_eq!(names, [Line::new(7, 2), Line::new(9, 1)]);
    let entries: Vec<_> = catalogue.problems().iter().map(|problem| problem.entry.as_str()).collect();
    assert_eq!(entries, ["lines[1] (8.1)", "lines[2] (9.0)", "lines[3]", "lines[4] (7.2)"]);
}

#[test]
fn later_fields_are_no_problem() {
    let mut newer = line("9.1");
    newer["colour"] = json!("blue");
    assert_eq!(read(vec![newer]).problems(), []);
}

#[test]
fn lines_are_sorted_whatever_their_order() {
    let catalogue = read(vec![line("10.0"), line("9.1"), line("7.2")]);
    assert_eq!(catalogue.newest().unwrap().line, Line::new(10, 0));
    assert_eq!(catalogue.lines()[0].line, Line::new(7, 2));
}

#[test]
fn what_is_no_catalogue_is_refused() {
    for text in ["", "<html>", "[]", "null", "{\"lines\": ["] {
        assert!(Catalogue::parse(text).is_err(), "{text}");
    }
    let hollow = Catalogue::parse("{}").unwrap();
    assert_eq!(hollow.problems().len(), 2, "neither a day nor lines");
    assert_eq!(hollow.newest(), None);
}

#[test]
fn a_version_finds_its_line() {
    let catalogue = catalogue();
    let of = |text: &str| catalogue.line(&Version::parse(text).unwrap()).map(|line| line.line);
    assert_eq!(of("7.2.14"), Some(Line::new(7, 2)));
    assert_eq!(of("7.2"), Some(Line::new(7, 2)));
    assert_eq!(of("8.0.1"), None, "not known as offered");
    assert_eq!(of("9"), None, "a major alone names no line");
}

#[test]
fn the_age_of_the_catalogue_is_counted_in_days() {
    assert_eq!(catalogue().age_days(noon("2026-11-23")), Some(0));
    assert_eq!(catalogue().age_days(noon("2027-02-23")), Some(92));
    assert_eq!(Catalogue::empty().age_days(noon("2026-11-23")), None);
}

#[test]
fn a_date_may_be_known_to_the_month_only() {
    assert_eq!(Approximate::parse("2026-08-19"), Some(Approximate::Day(date("2026-08-19"))));
    let month = Approximate::parse("2026-08").unwrap();
    assert_eq!(month, Approximate::Month { year: 2026, month: Month::August });
    assert_eq!(month.earliest(), date("2026-08-01"));
    for text in ["2026", "August 2026", "2026-13", "2026-02-30", ""] {
        assert_eq!(Approximate::parse(text), None, "{text}");
    }
}
