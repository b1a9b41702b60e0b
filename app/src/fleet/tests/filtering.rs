//! Which add-ons a search and filters leave over.

use super::sample::{fleet, names};
use crate::{
    fleet::filter::Filter,
    paths::{FleetQuery, Show},
};

fn left(query: &FleetQuery) -> Vec<String> {
    let filter = Filter::new(query);
    let fleet = fleet();
    names(fleet.iter().filter(|facts| filter.passes(facts)))
}

fn found(search: &str) -> Vec<String> {
    left(&FleetQuery { search: search.to_owned(), ..FleetQuery::default() })
}

fn only(show: Show) -> Vec<String> {
    left(&FleetQuery::default().toggled(show))
}

#[test]
fn without_a_filter_everything_is_left_over() {
    assert_eq!(left(&FleetQuery::default()).len(), fleet().len());
}

#[test]
fn a_search_looks_at_names_apps_teams_plans_and_versions_and_at_no_case() {
    assert_eq!(found("DUE"), ["due"]);
    assert_eq!(found("storefront"), ["due"]);
    assert_eq!(found("search"), ["due", "mute"], "also apps it is shared with");
    assert_eq!(found("shop"), ["old", "due"]);
    assert_eq!(found("private-7"), ["newest"]);
    assert_eq!(found("7.2."), ["due", "small"]);
}

#[test]
fn every_word_of_a_search_must_be_found() {
    assert_eq!(found("  shop   7.2 "), ["due"]);
    assert!(found("shop 9.1").is_empty());
    assert_eq!(found("   ").len(), fleet().len());
}

#[test]
fn what_needs_an_upgrade_includes_what_is_overdue() {
    assert_eq!(only(Show::NeedsUpgrade), ["old", "due", "small", "ancient"]);
}

#[test]
fn an_upgrade_that_turns_tls_on_is_told_from_others() {
    assert_eq!(only(Show::TlsTurnsOn), ["ancient"]);
    assert_eq!(only(Show::TlsNotRequired), ["ancient"]);
}

#[test]
fn unknown_tls_is_what_was_asked_and_not_what_is_on_its_way() {
    assert_eq!(only(Show::TlsUnknown), ["mute"]);
}

#[test]
fn shared_unreadable_and_maintained_addons_can_be_singled_out() {
    assert_eq!(only(Show::Shared), ["due"]);
    assert_eq!(only(Show::NotReadable), ["mute"]);
    assert_eq!(only(Show::InMaintenance), ["newest"]);
}

#[test]
fn a_version_line_a_family_and_a_team_narrow_together() {
    let version = |version: &str| FleetQuery { version: Some(version.to_owned()), ..FleetQuery::default() };
    assert_eq!(left(&version("7.2")), ["due", "small"]);
    assert_eq!(left(&version("unknown")), ["mute", "waiting"]);
    assert_eq!(left(&FleetQuery { family: Some("mini".to_owned()), ..version("7.2") }), ["small"]);
    assert_eq!(left(&FleetQuery { team: Some("shop".to_owned()), ..version("7.2") }), ["due"]);
    assert_eq!(left(&FleetQuery { team: Some("-".to_owned()), ..version("7.2") }), ["small"]);
    assert!(left(&version("3.2")).is_empty());
}
