//! The fleet's search, filters and order, as they stand in its address.

use std::collections::BTreeSet;

use kvs::Urgency;

/// What the fleet page shows, and in which order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FleetQuery {
    /// Words to find in names of add-ons, apps and teams; empty for all.
    pub search: String,
    /// Each narrows the list further.
    pub show: BTreeSet<Show>,
    /// A version line, for example `7.2`.
    pub version: Option<String>,
    /// How urgent an upgrade is.
    pub urgency: Option<Urgency>,
    /// A plan family, for example `premium`.
    pub family: Option<String>,
    /// A team's name.
    pub team: Option<String>,
    /// Most urgent first unless a person says otherwise.
    pub sort: Column,
    pub direction: Direction,
}

/// A filter that is on or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Show {
    NeedsUpgrade,
    /// The upgrade makes TLS required.
    TlsTurnsOn,
    /// Plain text is taken as well.
    TlsNotRequired,
    /// What is known does not say whether TLS is required.
    TlsUnknown,
    /// Used by more than one app.
    Shared,
    /// The Data API's answer is missing.
    NotReadable,
    /// A maintenance is planned, prepared or running.
    InMaintenance,
}

/// What the rows are ordered by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    #[default]
    Urgency,
    Name,
    App,
    Version,
    Plan,
    Tls,
    /// Of the add-on: being made, there, being removed.
    State,
    Maintenance,
}

/// Which end comes first. For urgency, up means the most urgent first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    #[default]
    Up,
    Down,
}

impl Show {
    pub const ALL: [Self; 7] = [
        Self::NeedsUpgrade,
        Self::TlsTurnsOn,
        Self::TlsNotRequired,
        Self::TlsUnknown,
        Self::Shared,
        Self::InMaintenance,
        Self::NotReadable,
    ];

    pub fn word(self) -> &'static str {
        match self {
            Self::NeedsUpgrade => "needs-upgrade",
            Self::TlsTurnsOn => "tls-turns-on",
            Self::TlsNotRequired => "tls-not-required",
            Self::TlsUnknown => "tls-unknown",
            Self::Shared => "shared",
            Self::NotReadable => "not-readable",
            Self::InMaintenance => "in-maintenance",
        }
    }
}

impl Column {
    pub const ALL: [Self; 8] = [
        Self::Urgency,
        Self::Name,
        Self::App,
        Self::Version,
        Self::Plan,
        Self::Tls,
        Self::State,
        Self::Maintenance,
    ];

    pub fn word(self) -> &'static str {
        match self {
            Self::Urgency => "urgency",
            Self::Name => "name",
            Self::App => "app",
            Self::Version => "version",
            Self::Plan => "plan",
            Self::Tls => "tls",
            Self::State => "state",
            Self::Maintenance => "maintenance",
        }
    }
}

impl Direction {
    #[must_use]
    pub fn turned(self) -> Self {
        if self == Self::Up { Self::Down } else { Self::Up }
    }
}

impl FleetQuery {
    /// The same with one filter on that was off, or off that was on.
    #[must_use]
    pub fn toggled(mut self, show: Show) -> Self {
        if !self.show.remove(&show) {
            self.show.insert(show);
        }
        self
    }

    /// The same ordered by `column`; turned round when it already was.
    #[must_use]
    pub fn sorted(mut self, column: Column) -> Self {
        self.direction = if self.sort == column { self.direction.turned() } else { Direction::Up };
        self.sort = column;
        self
    }

    /// Whether anything narrows the list.
    pub fn narrows(&self) -> bool {
        let plain = Self { sort: self.sort, direction: self.direction, ..Self::default() };
        *self != plain
    }

    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        if !self.search.is_empty() {
            pairs.push(("q", self.search.clone()));
        }
        if !self.show.is_empty() {
            let words: Vec<&str> = self.show.iter().map(|show| show.word()).collect();
            pairs.push(("show", words.join(",")));
        }
        pairs.extend(self.urgency.map(|urgency| ("urgency", urgency_word(urgency).to_owned())));
        let named = [("version", &self.version), ("family", &self.family), ("team", &self.team)];
        for (name, value) in named {
            pairs.extend(value.clone().map(|value| (name, value)));
        }
        if self.sort != Column::default() {
            pairs.push(("sort", self.sort.word().to_owned()));
        }
        if self.direction == Direction::Down {
            pairs.push(("order", "down".to_owned()));
        }
        pairs
    }

    pub(super) fn read(pairs: &[(String, String)]) -> Self {
        let mut query = Self::default();
        for (name, value) in pairs.iter().filter(|(_, value)| !value.is_empty()) {
            match name.as_str() {
                "q" => query.search = value.clone(),
                "show" => query
                    .show
                    .extend(Show::ALL.into_iter().filter(|s| value.split(',').any(|w| w == s.word()))),
                "version" => query.version = Some(value.clone()),
                "urgency" => query.urgency = Urgency::ALL.into_iter().find(|u| urgency_word(*u) == value),
                "family" => query.family = Some(value.clone()),
                "team" => query.team = Some(value.clone()),
                "sort" => {
                    query.sort = Column::ALL.into_iter().find(|c| c.word() == value).unwrap_or_default()
                }
                "order" if value == "down" => query.direction = Direction::Down,
                _ => {}
            }
        }
        query
    }
}

/// An urgency as an address, a file or a script says it.
pub fn urgency_word(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Overdue => "overdue",
        Urgency::Imminent => "imminent",
        Urgency::Soon => "soon",
        Urgency::Later => "later",
        Urgency::Unknown => "unknown",
        Urgency::Optional => "optional",
        Urgency::Calm => "calm",
    }
}
