//! The catalogue that ships: complete, in order, sourced, and without the days of a notice that was taken back.

use std::collections::BTreeSet;

use kvs::{Engine, Line, Plan, Retirement, Source, VersionLine};

use crate::fixture::{catalogue, date};

#[test]
fn every_entry_is_readable() {
    let catalogue = catalogue();
    assert_eq!(catalogue.problems(), []);
    assert!(catalogue.checked().is_some());
    assert!(catalogue.tls().is_some());
}

#[test]
fn it_lists_the_lines_we_have_evidence_for() {
    let lines: Vec<_> = catalogue().lines().iter().map(|line| line.line.to_string()).collect();
    assert_eq!(lines, ["4.0", "5.0", "6.0", "6.2", "7.0", "7.2", "8.1", "9.1"]);
    assert_eq!(catalogue().newest().unwrap().line, Line::new(9, 1));
}

#[test]
fn the_days_of_each_notice_are_in_order() {
    for line in catalogue().lines() {
        for notice in &line.retirements {
            let name = format!("{} {:?}", line.line, notice.applies);
            let days: Vec<_> = [
                notice.announced.map(|announced| announced.earliest()),
                notice.provisioning_off,
                notice.forced_from,
                notice.unsupported_from,
            ]
            .into_iter()
            .flatten()
            .collect();
            assert!(days.is_sorted(), "{name}: {days:?}");
            assert!(notice.forced_from.is_some(), "{name} says when stores are upgraded by force");
            assert!(notice.replacement.is_some_and(|to| to > line.line), "{name} advises something newer");
            if let Some(available) = line.available_from {
                assert!(available.earliest() < days[0], "{name} was there before it went");
            }
        }
    }
}

#[test]
fn everything_names_a_public_page() {
    fn public(source: &Source) {
        assert!(!source.title.trim().is_empty(), "{source:?}");
        let pages = ["https://devcenter.heroku.com/", "https://help.heroku.com/", "https://github.com/"];
        assert!(pages.iter().any(|page| source.url.starts_with(page)), "{source:?}");
    }
    let catalogue = catalogue();
    let checked = catalogue.checked().unwrap();
    for line in catalogue.lines() {
        public(&line.source);
        assert!(line.last_checked <= checked, "{}", line.line);
        line.retirements.iter().for_each(|notice: &Retirement| {
            public(&notice.source);
            assert!(notice.last_checked <= checked, "{}", line.line);
        });
        line.withdrawn.iter().for_each(|notice| public(&notice.source));
    }
    let tls = catalogue.tls().unwrap();
    [&tls.production_source, &tls.mini_offered_source, &tls.mini_source].into_iter().for_each(public);
}

#[test]
fn the_days_that_were_taken_back_are_nowhere() {
    let text = include_str!("../../../../public/catalog.json");
    // Of the three days of that notice, 30 June 2023 is also the true end of the lines before.
    for day in ["2023-07-31", "2023-08-31"] {
        assert!(!text.contains(day), "{day}");
    }
    let catalogue = catalogue();
    let line = catalogue.get(Line::new(6, 2)).unwrap();
    assert_eq!(line.withdrawn.len(), 1, "that there was such a notice is said");
    assert_eq!(line.retirements.len(), 1);
    assert_eq!(line.retirements[0].unsupported_from, Some(date("2024-12-02")));
}

#[test]
fn engines_change_from_redis_to_valkey_once() {
    let catalogue = catalogue();
    let rank = |line: &VersionLine| match line.engine {
        Engine::Redis => 0,
        Engine::RedisThenValkey => 1,
        Engine::Valkey => 2,
    };
    assert!(catalogue.lines().iter().map(rank).is_sorted());
    assert_eq!(catalogue.get(Line::new(7, 2)).unwrap().engine, Engine::RedisThenValkey);
}

#[test]
fn plans_without_a_notice_of_their_own_have_unknown_days() {
    let catalogue = catalogue();
    let unknown = |line: Line, plan: &str| catalogue.get(line).unwrap().dates_unknown(&Plan::parse(plan));
    assert!(unknown(Line::new(6, 0), "mini"), "only production plans were named");
    assert!(!unknown(Line::new(6, 0), "premium-0"));
    assert!(unknown(Line::new(7, 0), "premium-0"), "no notice was found");
    assert!(!unknown(Line::new(8, 1), "premium-0"), "no notice is expected yet");
}

#[test]
fn it_names_no_machine_and_no_package_registry() {
    let text = include_str!("../../../../public/catalog.json");
    let hosts: BTreeSet<&str> =
        text.split("https://").skip(1).filter_map(|rest| rest.split(['/', '"']).next()).collect();
    assert_eq!(hosts, BTreeSet::from(["devcenter.heroku.com", "github.com", "help.heroku.com"]));
}
