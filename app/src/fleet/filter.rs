//! Which add-ons a search and filters leave over.

use kvs::{Line, MaintenanceProgress, TlsRequirement};

use super::facts::Facts;
use crate::{
    paths::{FleetQuery, Show},
    words::kvs::plan::family_word,
};

/// `version=unknown` in an address: add-ons whose version line is not known.
pub const UNKNOWN_VERSION: &str = "unknown";
/// `team=-` in an address: add-ons of no team. No team has such a name.
pub const NO_TEAM: &str = "-";

/// A search, ready to be asked many times.
pub struct Filter<'a> {
    query: &'a FleetQuery,
    words: Vec<String>,
    /// The version that is asked for, if it is one.
    line: Option<Line>,
}

/// What of a filter an add-on does not fit, besides its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misses {
    pub version: bool,
    pub urgency: bool,
    pub family: bool,
    pub team: bool,
    /// How many there are, of these and of what is on or off.
    pub all: usize,
}

impl<'a> Filter<'a> {
    /// The filter that stands in an address.
    pub fn new(query: &'a FleetQuery) -> Self {
        let words = query.search.to_lowercase().split_whitespace().map(str::to_owned).collect();
        let line = query.version.as_deref().and_then(Line::parse);
        Self { query, words, line: line.filter(|line| query.version == Some(line.to_string())) }
    }

    /// Whether an add-on is left over.
    pub fn passes(&self, facts: &Facts) -> bool {
        self.finds(facts) && self.misses(facts).all == 0
    }

    /// Whether an add-on has the words.
    pub fn finds(&self, facts: &Facts) -> bool {
        facts.has_words(&self.words)
    }

    /// What an add-on does not fit.
    pub fn misses(&self, facts: &Facts) -> Misses {
        let query = self.query;
        let version = query.version.as_deref().is_some_and(|version| match facts.line() {
            Some(line) => self.line != Some(line),
            None => version != UNKNOWN_VERSION,
        });
        let urgency = query.urgency.is_some_and(|urgency| urgency != *facts.assessment.urgency.value());
        let family = query.family.as_deref().is_some_and(|family| family != family_word(facts.family()));
        let team = query.team.as_deref().is_some_and(|team| team != team_word(facts));
        let shown = query.show.iter().filter(|show| !facts.fits(**show)).count();
        let all = shown + [version, urgency, family, team].into_iter().map(usize::from).sum::<usize>();
        Misses { version, urgency, family, team, all }
    }
}

/// Whether one of the filters that are on or off keeps an add-on; [`Facts::fits`] has the answer.
pub fn shows(show: Show, facts: &Facts) -> bool {
    let tls = *facts.assessment.tls.value();
    match show {
        Show::NeedsUpgrade => facts.assessment.urgency.value().needs_upgrade(),
        Show::TlsTurnsOn => facts.turns_tls_on(),
        Show::TlsNotRequired => tls.accepts_plaintext() == Some(true),
        Show::TlsUnknown => tls == TlsRequirement::Unknown && facts.is_answered(),
        Show::Shared => facts.shared_with > 0,
        Show::NotReadable => facts.is_unreadable(),
        Show::InMaintenance => {
            facts.progress.is_under_way()
                || matches!(
                    facts.progress,
                    MaintenanceProgress::Planned | MaintenanceProgress::Unclear { .. }
                )
        }
    }
}

/// The team as an address says it.
pub fn team_word(facts: &Facts) -> &str {
    facts.store.team().unwrap_or(NO_TEAM)
}
