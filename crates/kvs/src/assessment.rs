//! One store, assessed.

use time::OffsetDateTime;

use crate::{
    Catalogue, Cited, ClientDuty, Engine, Finding, KeyValueStore, Lifecycle, LifecycleReason, Line, Plan,
    TlsReason, TlsRequirement, TlsSeen, UnknownVersion, Upgrade, Urgency, UrgencyReason, Verdict, Version,
    client_duties, finding::findings, lifecycle::lifecycle, sources, target::goal, tls::tls_requirement,
    upgrade_effect, urgency::urgency, utc_day,
};

/// What a store runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Runs {
    /// The version, or why it is not known.
    pub version: Result<Version, UnknownVersion>,
    /// `None` when the catalogue does not list the line.
    pub engine: Option<Engine>,
    pub plan: Plan,
    /// When the version was read.
    pub read_at: Option<OffsetDateTime>,
}

impl Runs {
    /// The version line, where it is known.
    pub fn line(&self) -> Option<Line> {
        self.version.as_ref().ok().and_then(Version::line)
    }
}

/// The answers about one store at one time, each with its reason and source.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// What it runs.
    pub runs: Cited<Runs>,
    /// How long that lives.
    pub lifecycle: Verdict<Lifecycle, LifecycleReason>,
    /// Whether TLS is required and since when.
    pub tls: Verdict<TlsRequirement, TlsReason>,
    /// What the platform shows of TLS.
    pub tls_seen: TlsSeen,
    /// What a client must do now.
    pub client_must: Vec<Cited<ClientDuty>>,
    /// What the recommended upgrade would change; `None` when there is none. Whether it may be asked for right now is
    /// another question ([`crate::targets`]).
    pub upgrade: Option<Upgrade>,
    /// How urgent it is.
    pub urgency: Verdict<Urgency, UrgencyReason>,
    /// Everything else worth telling.
    pub findings: Vec<Cited<Finding>>,
}

/// Assesses one store against a catalogue at a time.
pub fn assess(store: &KeyValueStore, catalogue: &Catalogue, now: OffsetDateTime) -> Assessment {
    let (plan, today) = (store.plan(), utc_day(now));
    let version = store.read_version();
    let read = || version.as_ref().map_err(Clone::clone);
    let lifecycle = lifecycle(read(), &plan, catalogue, today);
    let tls = tls_requirement(&plan, read(), catalogue.tls(), today);
    let newest = catalogue.newest().map(|line| line.line);
    let urgency = urgency(lifecycle.value(), newest, lifecycle.source().clone());
    let tls_seen = TlsSeen::of(store);
    let engine = version.as_ref().ok().and_then(|version| catalogue.line(version)).map(|line| line.engine);
    let runs = Runs { version, engine, plan, read_at: store.database.known_since() };
    Assessment {
        client_must: client_duties(store, *tls.value()),
        upgrade: goal(store, catalogue, today).map(|to| upgrade_effect(store, catalogue, to, now)),
        findings: findings(store, catalogue, *tls.value(), &tls_seen),
        runs: Cited::new(runs, sources::CLI_INFO),
        lifecycle,
        tls,
        tls_seen,
        urgency,
    }
}
