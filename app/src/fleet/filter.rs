//! Which add-ons a search and filters leave over.

use kvs::{MaintenanceProgress, TlsRequirement};

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
}

impl<'a> Filter<'a> {
    /// The filter that stands in an address.
    pub fn new(query: &'a FleetQuery) -> Self {
        let words = query.search.to_lowercase().split_whitespace().map(str::to_owned).collect();
        Self { query, words }
    }

    /// Whether an add-on is left over.
    pub fn passes(&self, facts: &Facts) -> bool {
        let query = self.query;
        facts.has_words(&self.words)
            && query.show.iter().all(|show| shows(*show, facts))
            && query.version.as_deref().is_none_or(|version| is_version(version, facts))
            && query.urgency.is_none_or(|urgency| urgency == *facts.assessment.urgency.value())
            && query.family.as_deref().is_none_or(|family| family == family_word(facts.family()))
            && query.team.as_deref().is_none_or(|team| team == team_word(facts))
    }
}

/// Whether one of the filters that are on or off keeps an add-on.
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

fn is_version(version: &str, facts: &Facts) -> bool {
    match facts.line() {
        Some(line) => line.to_string() == version,
        None => version == UNKNOWN_VERSION,
    }
}
