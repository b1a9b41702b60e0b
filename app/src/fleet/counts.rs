//! How many add-ons each filter would leave over.

use std::collections::BTreeMap;

use kvs::{Family, Line, Urgency};

use super::{
    facts::Facts,
    filter::{Filter, NO_TEAM, team_word},
};
use crate::{
    paths::{FleetQuery, Show},
    words::kvs::plan::family_word,
};

/// Each filter that is of use for this fleet, with what pressing it leaves over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub shows: Vec<(Show, usize)>,
    /// Most urgent first; empty when there is only one.
    pub urgencies: Vec<(Urgency, usize)>,
    /// Version lines, oldest first, the unknown one last; empty when there is only one.
    pub versions: Vec<(Option<Line>, usize)>,
    /// Empty when there is only one.
    pub families: Vec<(Family, usize)>,
    /// Empty when there is only one; `-` stands for none.
    pub teams: Vec<(String, usize)>,
}

impl Counts {
    /// Counts under what an address already filters; `found` are those of the fleet that have its words. A filter that no
    /// add-on of the fleet fits is left out, unless it is on.
    pub fn of<'a>(
        fleet: impl Iterator<Item = &'a Facts>,
        found: impl Iterator<Item = &'a Facts>,
        query: &FleetQuery,
    ) -> Self {
        let filter = Filter::new(query);
        // Thousands of add-ons are of a few kinds.
        let mut kinds: BTreeMap<u64, (&Facts, usize)> = BTreeMap::new();
        for facts in fleet {
            kinds.entry(facts.kind).or_insert((facts, 0));
        }
        for facts in found {
            kinds.entry(facts.kind).or_insert((facts, 0)).1 += 1;
        }
        let mut shown = Show::ALL.map(|show| (show, query.show.contains(&show), 0));
        let mut urgencies: BTreeMap<Urgency, usize> = query.urgency.map(|on| (on, 0)).into_iter().collect();
        let mut versions: BTreeMap<Option<Line>, usize> = BTreeMap::new();
        let mut families: BTreeMap<Family, usize> = BTreeMap::new();
        let mut teams: BTreeMap<&str, usize> = BTreeMap::new();
        for (facts, found) in kinds.into_values() {
            let misses = filter.misses(facts);
            // Left over once this one choice is another, or none.
            let but = |missed: bool| if misses.all == usize::from(missed) { found } else { 0 };
            for (show, is_of_use, count) in &mut shown {
                if facts.fits(*show) {
                    *is_of_use = true;
                    *count += but(false);
                }
            }
            *urgencies.entry(*facts.assessment.urgency.value()).or_default() += but(misses.urgency);
            *versions.entry(facts.line()).or_default() += but(misses.version);
            *families.entry(facts.family()).or_default() += but(misses.family);
            *teams.entry(team_word(facts)).or_default() += but(misses.team);
        }
        let is_family = |family: &Family| query.family.as_deref() == Some(family_word(*family));
        let any_family = families.keys().any(is_family);
        let any_team = teams.keys().any(|team| query.team.as_deref() == Some(*team));
        let unknown = versions.remove(&None).map(|count| (None, count));
        let versions: Vec<_> = versions.into_iter().chain(unknown).collect();
        let mut teams: Vec<_> = teams.into_iter().map(|(team, count)| (team.to_owned(), count)).collect();
        // "No team" is no team: it comes last.
        teams.sort_by_key(|(team, _)| team == NO_TEAM);
        Self {
            shows: shown
                .into_iter()
                .filter(|(_, is_of_use, _)| *is_of_use)
                .map(|(show, _, count)| (show, count))
                .collect(),
            urgencies: choice(urgencies.into_iter().collect(), query.urgency.is_some()),
            versions: choice(versions, query.version.is_some()),
            families: choice(families.into_iter().collect(), any_family),
            teams: choice(teams, any_team),
        }
    }
}

/// One is nothing to choose from, unless it is chosen.
fn choice<T>(counts: Vec<T>, is_on: bool) -> Vec<T> {
    if counts.len() > 1 || is_on { counts } else { Vec::new() }
}
