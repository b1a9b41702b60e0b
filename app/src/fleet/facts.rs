//! What the list needs to know of one add-on: worked out once for each change of its record, not for each look at it.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
};

use kvs::{Assessment, Catalogue, Family, KeyValueStore, MaintenanceProgress, Plan, Version, assess};
use time::{Date, Time};

use super::filter::shows;
use crate::{fleet_store::locked, paths::Show};

/// One add-on's record with everything that filters, orders and cells ask of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    pub store: Arc<KeyValueStore>,
    pub assessment: Assessment,
    pub plan: Plan,
    pub version: Option<Version>,
    pub progress: MaintenanceProgress,
    pub shared_with: usize,
    /// Whether a second factor stands before some of it.
    pub is_locked: bool,
    /// A bit for each filter that keeps it, see [`Facts::fits`].
    fits: u8,
    /// The same for all add-ons that filters and counts take for the same, whatever they are called.
    pub kind: u64,
    /// Everything the find field looks at, in lower case.
    haystack: String,
    /// The record with what is remembered of it, where that is more than what was read.
    recalled: Option<Arc<KeyValueStore>>,
}

impl Facts {
    /// The facts on a day; dates of notices are whole days in UTC.
    pub fn of(store: impl Into<Arc<KeyValueStore>>, catalogue: &Catalogue, today: Date) -> Self {
        let store = store.into();
        let assessment = assess(&store, catalogue, today.with_time(Time::MIDNIGHT).assume_utc());
        let apps = store.attached_apps();
        let mut words = vec![store.name().to_owned(), store.owner().to_owned()];
        words.extend(apps.iter().map(|app| app.app.name.clone()));
        words.extend(store.team().map(str::to_owned));
        words.push(store.plan().name().to_owned());
        words.extend(store.version_text());
        let mut facts = Self {
            plan: store.plan(),
            version: store.version(),
            progress: store.maintenance_progress(),
            shared_with: apps.iter().filter(|app| !app.owner).count(),
            haystack: words.join("\n").to_lowercase(),
            is_locked: locked(&store).is_some(),
            fits: 0,
            kind: 0,
            recalled: None,
            assessment,
            store,
        };
        facts.fits =
            Show::ALL.into_iter().filter(|show| shows(*show, &facts)).fold(0, |all, show| all | bit(show));
        facts.kind = kind(&facts);
        facts
    }

    /// Whether one of the filters that are on or off keeps it.
    pub fn fits(&self, show: Show) -> bool {
        self.fits & bit(show) != 0
    }

    /// The same for a list that says how old each value is: verdicts also follow from what is only remembered.
    pub fn recalling(store: Arc<KeyValueStore>, catalogue: &Catalogue, today: Date) -> Self {
        if !store.is_remembered() {
            return Self::of(store, catalogue, today);
        }
        let mut facts = Self::of(KeyValueStore::clone(&store).recalled(), catalogue, today);
        let recalled = std::mem::replace(&mut facts.store, store);
        Self { recalled: Some(recalled), ..facts }
    }

    /// Whether anything of it follows from what is only remembered.
    pub fn is_recalled(&self) -> bool {
        self.recalled.is_some()
    }

    /// The record as a list shows it.
    pub fn shown(&self) -> &KeyValueStore {
        self.recalled.as_ref().unwrap_or(&self.store)
    }

    /// Whether every one of these words, in lower case, is somewhere in its names.
    pub fn has_words(&self, words: &[String]) -> bool {
        words.iter().all(|word| self.haystack.contains(word.as_str()))
    }

    /// The version line as an address says it.
    pub fn line(&self) -> Option<kvs::Line> {
        self.assessment.runs.what().line()
    }

    pub fn family(&self) -> Family {
        self.plan.family()
    }

    /// Whether the recommended upgrade makes TLS required.
    pub fn turns_tls_on(&self) -> bool {
        self.assessment.upgrade.as_ref().is_some_and(kvs::Upgrade::turns_tls_on)
    }

    /// Whether the Data API was asked and did not tell.
    pub fn is_unreadable(&self) -> bool {
        self.store.database.error().is_some() || self.store.maintenance.error().is_some()
    }

    /// Whether the Data API has answered about the version, well or badly.
    pub fn is_answered(&self) -> bool {
        !self.store.database.is_not_read() || !self.store.is_provisioned()
    }
}

fn kind(facts: &Facts) -> u64 {
    let mut hasher = DefaultHasher::new();
    let team = facts.store.team();
    (facts.fits, *facts.assessment.urgency.value(), facts.line(), facts.family(), team).hash(&mut hasher);
    hasher.finish()
}

fn bit(show: Show) -> u8 {
    1 << show as u8
}

/// Facts as pages hand them around.
pub type SharedFacts = Arc<Facts>;
