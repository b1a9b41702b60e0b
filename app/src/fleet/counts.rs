//! How many add-ons each filter would leave over.

use std::collections::BTreeMap;

use kvs::{Family, Line, Urgency};

use super::{
    facts::Facts,
    filter::{Filter, NO_TEAM, shows, team_word},
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
    /// Counts under what an address already filters. A filter that no add-on of the fleet fits is left out, unless it
    /// is on.
    pub fn of<'a>(fleet: impl Iterator<Item = &'a Facts> + Clone, query: &FleetQuery) -> Self {
        let left = |query: &FleetQuery| {
            let filter = Filter::new(query);
            fleet.clone().filter(|facts| filter.passes(facts)).count()
        };
        let shows = Show::ALL
            .into_iter()
            .filter(|show| query.show.contains(show) || fleet.clone().any(|facts| shows(*show, facts)))
            .map(|show| {
                let mut with = query.clone();
                with.show.insert(show);
                (show, left(&with))
            })
            .collect();
        Self {
            shows,
            urgencies: urgencies(fleet.clone(), query),
            versions: versions(fleet.clone(), query),
            families: families(fleet.clone(), query),
            teams: teams(fleet, query),
        }
    }
}

fn urgencies<'a>(fleet: impl Iterator<Item = &'a Facts>, query: &FleetQuery) -> Vec<(Urgency, usize)> {
    let any = FleetQuery { urgency: None, ..query.clone() };
    let filter = Filter::new(&any);
    let mut counts: BTreeMap<Urgency, usize> = BTreeMap::new();
    for facts in fleet {
        *counts.entry(*facts.assessment.urgency.value()).or_default() += usize::from(filter.passes(facts));
    }
    let is_on = query.urgency;
    if let Some(urgency) = is_on {
        counts.entry(urgency).or_default();
    }
    if counts.len() > 1 || is_on.is_some() { counts.into_iter().collect() } else { Vec::new() }
}

fn versions<'a>(fleet: impl Iterator<Item = &'a Facts>, query: &FleetQuery) -> Vec<(Option<Line>, usize)> {
    let any = FleetQuery { version: None, ..query.clone() };
    let filter = Filter::new(&any);
    let mut counts: BTreeMap<Option<Line>, usize> = BTreeMap::new();
    for facts in fleet {
        *counts.entry(facts.line()).or_default() += usize::from(filter.passes(facts));
    }
    let unknown = counts.remove(&None).map(|count| (None, count));
    let counts: Vec<_> = counts.into_iter().chain(unknown).collect();
    if counts.len() > 1 || query.version.is_some() { counts } else { Vec::new() }
}

fn families<'a>(fleet: impl Iterator<Item = &'a Facts> + Clone, query: &FleetQuery) -> Vec<(Family, usize)> {
    let any = FleetQuery { family: None, ..query.clone() };
    let filter = Filter::new(&any);
    let mut counts: BTreeMap<Family, usize> = BTreeMap::new();
    for facts in fleet {
        *counts.entry(facts.family()).or_default() += usize::from(filter.passes(facts));
    }
    let is_on = |family: Family| query.family.as_deref() == Some(family_word(family));
    if counts.len() > 1 || counts.keys().any(|family| is_on(*family)) {
        counts.into_iter().collect()
    } else {
        Vec::new()
    }
}

fn teams<'a>(fleet: impl Iterator<Item = &'a Facts>, query: &FleetQuery) -> Vec<(String, usize)> {
    let any = FleetQuery { team: None, ..query.clone() };
    let filter = Filter::new(&any);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for facts in fleet {
        *counts.entry(team_word(facts)).or_default() += usize::from(filter.passes(facts));
    }
    let mut counts: Vec<(String, usize)> =
        counts.into_iter().map(|(team, count)| (team.to_owned(), count)).collect();
    // "No team" is no team: it comes last.
    counts.sort_by(|(a, _), (b, _)| (a == NO_TEAM).cmp(&(b == NO_TEAM)).then_with(|| a.cmp(b)));
    let is_on = |team: &str| query.team.as_deref() == Some(team);
    if counts.len() > 1 || counts.iter().any(|(team, _)| is_on(team)) { counts } else { Vec::new() }
}
