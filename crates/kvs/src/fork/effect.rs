//! What a fork brings.

use time::OffsetDateTime;

use crate::{
    Catalogue, Change, Cited, KeyValueStore, Line, Memory, Persistence, Plan, Scheme, TlsRequirement,
    TlsSeen, Version, change::version_changes, sources, tls::tls_requirement, utc_day,
};

/// One consequence of moving to a fork.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ForkChange {
    /// A fork gets the newest version there is; which that is, is what the catalogue knows and not a promise.
    Newest { from: Option<Version>, to: Line },
    /// A fork gets the newest version there is, and no catalogue tells which.
    NewestUnknown,
    /// It runs the newest line known already: a fork of it is a copy, not an upgrade.
    NoNewerLine { line: Line },
    /// What the version itself changes, as an upgrade in place would: TLS, engine, major versions.
    Version(Change),
    /// What survives a restart changes.
    Persistence { from: Persistence, to: Persistence },
    /// There is a standby from now on, or no longer.
    Standby { to: bool },
    /// Data is encrypted at rest from now on, or no longer.
    Encryption { to: bool },
    /// It holds another amount.
    Memory { from: Memory, to: Memory },
    /// It takes another number of clients.
    Connections { from: u32, to: u32 },
    /// Password, host and port are new: URLs copied elsewhere lead to the old store.
    NewAddress,
    /// Eviction policy, timeout, keyspace notifications and maintenance window begin with their defaults.
    SettingsNotCopied,
    /// Every attachment has to be moved, and each move restarts its app.
    AttachmentsNotMoved { attachments: usize, apps: usize },
    /// What is written to the old store after the copy is not in the fork.
    LaterWritesLost,
    /// The old store stays as it is, and costs, until it is destroyed.
    OldStoreStays,
}

/// What forking to a plan would bring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForkEffect {
    pub plan: Plan,
    /// The line the fork is expected to run; `None` when no catalogue tells.
    pub expected: Option<Line>,
    /// What matters most first.
    pub changes: Vec<Cited<ForkChange>>,
}

impl ForkEffect {
    /// Whether clients must turn TLS on for it.
    pub fn turns_tls_on(&self) -> bool {
        let tls = |change: &ForkChange| matches!(change, ForkChange::Version(Change::TlsTurnsOn { .. }));
        self.changes.iter().any(|change| tls(change.what()))
    }
}

/// What forking this store to a plan would bring.
pub fn fork_effect(
    store: &KeyValueStore,
    catalogue: &Catalogue,
    plan: &Plan,
    now: OffsetDateTime,
) -> ForkEffect {
    let expected = catalogue.newest().map(|line| line.line);
    let mut changes = vec![newest(store, expected)];
    if let Some(to) = expected {
        let mut version = version_changes(store, plan, catalogue, to, now);
        if !version.iter().any(|change| matches!(change.what(), Change::TlsTurnsOn { .. })) {
            version.splice(..0, plaintext_ends(store, plan, catalogue, to, now));
        }
        changes.extend(version.into_iter().map(|change| {
            let source = change.source().clone();
            Cited::new(ForkChange::Version(change.what().clone()), source)
        }));
    }
    changes.extend(plan_changes(&store.plan(), plan));
    let apps = store.attached_apps();
    let attachments = apps.iter().map(|app| app.attachments.len()).sum();
    changes.extend([
        Cited::new(ForkChange::LaterWritesLost, sources::UPGRADING),
        Cited::new(ForkChange::AttachmentsNotMoved { attachments, apps: apps.len() }, sources::CLI_PROMOTE),
        Cited::new(ForkChange::SettingsNotCopied, sources::UPGRADING),
        Cited::new(ForkChange::NewAddress, sources::CLI_PROMOTE),
        Cited::new(ForkChange::OldStoreStays, sources::UPGRADING),
    ]);
    ForkEffect { plan: plan.clone(), expected, changes }
}

/// Its apps are told to speak plaintext, whatever the rules say of its plan today (facts 4.4): a URL seen beats a rule,
/// and the fork's URL will have another scheme.
fn plaintext_ends(
    store: &KeyValueStore,
    plan: &Plan,
    catalogue: &Catalogue,
    to: Line,
    now: OffsetDateTime,
) -> Option<Cited<Change>> {
    if TlsSeen::of(store).scheme != Some(Scheme::Plain) {
        return None;
    }
    let after = tls_requirement(plan, Ok(&Version::from(to)), catalogue.tls(), utc_day(now));
    let TlsRequirement::Required { since } = *after.value() else { return None };
    Some(Cited::new(Change::TlsTurnsOn { since, sure: true }, after.source().clone()))
}

fn newest(store: &KeyValueStore, expected: Option<Line>) -> Cited<ForkChange> {
    let from = store.version();
    let change = match expected {
        None => ForkChange::NewestUnknown,
        Some(line) if from.as_ref().is_some_and(|from| Version::from(line).covers(from)) => {
            ForkChange::NoNewerLine { line }
        }
        Some(to) => ForkChange::Newest { from, to },
    };
    Cited::new(change, sources::UPGRADING)
}

fn plan_changes(from: &Plan, to: &Plan) -> Vec<Cited<ForkChange>> {
    fn differ<T: PartialEq>(from: Option<T>, to: Option<T>) -> Option<(T, T)> {
        from.zip(to).filter(|(from, to)| from != to)
    }
    let (old, new) = (from.characteristics(), to.characteristics());
    let rules = [
        differ(from.persistence(), to.persistence()).map(|(from, to)| ForkChange::Persistence { from, to }),
        differ(from.has_standby(), to.has_standby()).map(|(_, to)| ForkChange::Standby { to }),
        differ(from.encrypted_at_rest(), to.encrypted_at_rest()).map(|(_, to)| ForkChange::Encryption { to }),
    ];
    let sizes = [
        differ(old.map(|old| old.memory), new.map(|new| new.memory))
            .map(|(from, to)| ForkChange::Memory { from, to }),
        differ(old.map(|old| old.connections), new.map(|new| new.connections))
            .map(|(from, to)| ForkChange::Connections { from, to }),
    ];
    let rules = rules.into_iter().flatten().map(|change| Cited::new(change, sources::KEY_VALUE_STORE));
    rules.chain(sizes.into_iter().flatten().map(|change| Cited::new(change, sources::PLAN_TABLE))).collect()
}
