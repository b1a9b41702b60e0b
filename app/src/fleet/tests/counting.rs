//! What each filter would leave over.

use kvs::Family;

use super::sample::{facts, fleet, running};
use crate::{
    fleet::{counts::Counts, facts::Facts, filter::Filter},
    paths::{FleetQuery, Show},
};

fn counts(query: &FleetQuery) -> Counts {
    of(&fleet(), query)
}

fn of(fleet: &[Facts], query: &FleetQuery) -> Counts {
    let filter = Filter::new(query);
    Counts::of(fleet.iter(), fleet.iter().filter(|facts| filter.finds(facts)), query)
}

#[test]
fn each_filter_says_how_many_it_leaves() {
    let counts = counts(&FleetQuery::default());
    assert!(counts.shows.contains(&(Show::NeedsUpgrade, 4)));
    assert!(counts.shows.contains(&(Show::TlsTurnsOn, 1)));
    assert_eq!(counts.families, [(Family::Mini, 1), (Family::Premium, 5), (Family::Private, 1)]);
    assert_eq!(counts.teams, [("data".to_owned(), 1), ("shop".to_owned(), 2), ("-".to_owned(), 4)]);
}

#[test]
fn counts_follow_the_filters_that_are_on() {
    let query = FleetQuery { team: Some("shop".to_owned()), ..FleetQuery::default() };
    let counts = counts(&query);
    assert!(counts.shows.contains(&(Show::NeedsUpgrade, 2)));
    assert!(counts.shows.contains(&(Show::NotReadable, 0)), "it stays in its place");
    assert_eq!(counts.teams[1], ("shop".to_owned(), 2), "another team can still be chosen");
    assert_eq!(counts.teams[0], ("data".to_owned(), 1));
}

#[test]
fn a_filter_that_fits_no_addon_is_not_offered_unless_it_is_on() {
    let calm = [facts(running("a", "b", "premium-0", "9.1.0"))];
    let offered = of(&calm, &FleetQuery::default());
    assert_eq!(offered, Counts::default(), "one family and no team are nothing to choose from");
    let on = of(&calm, &FleetQuery::default().toggled(Show::NeedsUpgrade));
    assert_eq!(on.shows, [(Show::NeedsUpgrade, 0)]);
}

#[test]
fn words_that_are_searched_for_narrow_every_count() {
    let counts = counts(&FleetQuery { search: "shop".to_owned(), ..FleetQuery::default() });
    assert_eq!(counts.families, [(Family::Mini, 0), (Family::Premium, 2), (Family::Private, 0)]);
}
