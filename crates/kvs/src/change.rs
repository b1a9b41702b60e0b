//! What an upgrade would change.

use time::OffsetDateTime;

use crate::{
    Catalogue, Cited, Engine, KeyValueStore, Line, Plan, Since, TlsRequirement, Version, sources,
    tls::tls_requirement, utc_day,
};

/// One consequence of an upgrade in place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Clients must use TLS afterwards. `sure` is false when it is not known whether they must already.
    TlsTurnsOn { since: Since, sure: bool },
    /// Another engine answers.
    Engine { from: Engine, to: Engine },
    /// One or more major versions are passed; clients and libraries may need changes.
    MajorJump { from: u32, to: u32 },
    /// There is no downgrade.
    Irreversible,
    /// Mini: it switches the moment it is requested.
    SwitchesAtOnce,
    /// A follower is prepared first, usually for this many minutes; nothing switches until the maintenance is run or
    /// its window comes.
    PreparedFirst { minutes: u32 },
    /// Writes made during the switch can be lost.
    WritesCanBeLost,
    /// There is no standby until a new one is built.
    StandbyRebuilt,
    /// Add-on, attachments and settings stay.
    KeepsAttachments,
}

/// What upgrading to a line would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upgrade {
    pub to: Line,
    /// What matters most first.
    pub changes: Vec<Cited<Change>>,
}

impl Upgrade {
    /// Whether clients must turn TLS on for it.
    pub fn turns_tls_on(&self) -> bool {
        self.changes.iter().any(|change| matches!(change.what(), Change::TlsTurnsOn { .. }))
    }
}

/// How long preparing takes, as a rule (facts 4.3).
pub(crate) const PREPARATION_MINUTES: u32 = 15;

/// What upgrading this store in place to a line would change.
pub fn upgrade_effect(
    store: &KeyValueStore,
    catalogue: &Catalogue,
    to: Line,
    now: OffsetDateTime,
) -> Upgrade {
    let plan = store.plan();
    let mut changes = version_changes(store, &plan, catalogue, to, now);
    changes.push(Cited::new(Change::Irreversible, sources::UPGRADING));
    match plan.upgrades_at_once() {
        Some(true) => changes.push(Cited::new(Change::SwitchesAtOnce, sources::UPGRADING)),
        Some(false) => {
            let change = Change::PreparedFirst { minutes: PREPARATION_MINUTES };
            changes.push(Cited::new(change, sources::UPGRADING));
        }
        None => {}
    }
    changes.push(Cited::new(Change::WritesCanBeLost, sources::UPGRADING));
    if plan.has_standby() == Some(true) {
        changes.push(Cited::new(Change::StandbyRebuilt, sources::MAINTENANCE));
    }
    changes.push(Cited::new(Change::KeepsAttachments, sources::UPGRADING));
    Upgrade { to, changes }
}

/// What another version changes however one comes to it, on a plan that need not be the present one.
pub(crate) fn version_changes(
    store: &KeyValueStore,
    plan: &Plan,
    catalogue: &Catalogue,
    to: Line,
    now: OffsetDateTime,
) -> Vec<Cited<Change>> {
    let mut changes: Vec<Cited<Change>> = tls(store, plan, catalogue, to, now).into_iter().collect();
    let version = store.version();
    let from_line = version.as_ref().and_then(|version| catalogue.line(version));
    if let (Some(from), Some(new)) = (from_line, catalogue.get(to))
        && from.engine != new.engine
    {
        changes.push(Cited::new(Change::Engine { from: from.engine, to: new.engine }, new.source.clone()));
    }
    if let Some(from) = version.as_ref().map(Version::major).filter(|from| *from < to.major) {
        changes.push(Cited::new(Change::MajorJump { from, to: to.major }, sources::UPGRADING));
    }
    changes
}

/// The same rule asked twice: for what runs now, and for what would run.
fn tls(
    store: &KeyValueStore,
    to_plan: &Plan,
    catalogue: &Catalogue,
    to: Line,
    now: OffsetDateTime,
) -> Option<Cited<Change>> {
    let (plan, today) = (store.plan(), utc_day(now));
    let target = Version::from(to);
    let current = store.read_version();
    let before = tls_requirement(&plan, current.as_ref().map_err(Clone::clone), catalogue.tls(), today);
    let after = tls_requirement(to_plan, Ok(&target), catalogue.tls(), today);
    let TlsRequirement::Required { since } = *after.value() else { return None };
    let sure = match before.value() {
        TlsRequirement::Required { .. } => return None,
        TlsRequirement::Unknown => false,
        _ => true,
    };
    Some(Cited::new(Change::TlsTurnsOn { since, sure }, after.source().clone()))
}
