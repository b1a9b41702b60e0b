//! What is worth telling about a store beside the four answers.

use platform::{Error, model::AddonState};
use time::OffsetDateTime;

use crate::{
    Catalogue, Cited, KeyValueStore, MaintenanceProgress, Persistence, Reading, Scheme, TlsOffer,
    TlsRequirement, TlsSeen, sources,
};

/// What a read was about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    Database,
    Maintenance,
    Settings,
    Window,
    History,
}

/// One finding.
#[derive(Clone, Debug, PartialEq)]
pub enum Finding {
    /// Something could not be read; `last_known` says how old the shown value is, if there is one.
    ReadFailed { what: Subject, error: Error, last_known: Option<OffsetDateTime> },
    /// The add-on is not (or no longer) there, in the platform's word.
    NotProvisioned { state: String },
    /// The plan is none this program knows, so its rules are not known either.
    PlanUnknown { plan: String },
    /// The two APIs name different plans.
    PlanDisagrees { addon: String, database: String },
    /// Only TLS is accepted, and the connection URL is a plain one: a client using it does not get in.
    PlainUrlThoughTlsRequired,
    /// The connection URL is a plain one. It still works; an upgrade, or the day TLS is required, ends that.
    PlaintextInUse,
    /// The engine and plan have no TLS, and the connection URL says TLS.
    TlsUrlThoughNoTls,
    /// The platform's own flag says otherwise than the engine's version.
    NativeTlsFlagDisagrees { flag: bool },
    /// The platform calls the connection a legacy one, and the version is not known: an upgrade turns TLS on.
    LegacyTls,
    /// A second config var holds the TLS URL; an app may still read the plain one.
    SeparateTlsVar { config_vars: Vec<String> },
    /// Other apps use it as well; all of them have to pause.
    Shared { apps: Vec<String> },
    /// Data can vanish when the server restarts.
    DataCanVanish,
    /// Something is being prepared, is prepared or runs.
    MaintenanceUnderWay { progress: MaintenanceProgress },
    /// The platform has something planned.
    MaintenancePlanned { scheduled_for: Option<OffsetDateTime>, required_by: Option<OffsetDateTime> },
    /// A notice about this line was sent by mistake and taken back.
    NoticeWithdrawn,
}

/// All findings, what could hurt first.
pub(crate) fn findings(
    store: &KeyValueStore,
    catalogue: &Catalogue,
    tls: TlsRequirement,
    seen: &TlsSeen,
) -> Vec<Cited<Finding>> {
    let mut found = Vec::new();
    let mut tell = |finding, source| found.push(Cited::new(finding, source));
    if store.addon.state != AddonState::Provisioned {
        let state = store.addon.state.as_str().to_owned();
        tell(Finding::NotProvisioned { state }, sources::PLATFORM_API);
    }
    for finding in failed_reads(store) {
        tell(finding, sources::CLI_INFO);
    }
    for (finding, source) in tls_findings(store, tls, seen) {
        tell(finding, source);
    }
    if let Some(finding) = maintenance_findings(store) {
        tell(finding, sources::MAINTENANCE_COMMANDS);
    }
    for finding in plan_findings(store) {
        tell(finding, sources::KEY_VALUE_STORE);
    }
    let others: Vec<String> =
        store.attached_apps().into_iter().filter(|app| !app.owner).map(|app| app.app.name).collect();
    if !others.is_empty() {
        tell(Finding::Shared { apps: others }, sources::UPGRADING);
    }
    let line = store.version().and_then(|version| catalogue.line(&version));
    for withdrawn in line.map(|line| line.withdrawn.as_slice()).unwrap_or_default() {
        tell(Finding::NoticeWithdrawn, withdrawn.source.clone());
    }
    found
}

fn failed_reads(store: &KeyValueStore) -> Vec<Finding> {
    fn failed<T>(what: Subject, reading: &Reading<T>) -> Option<Finding> {
        let error = reading.error()?.clone();
        Some(Finding::ReadFailed { what, error, last_known: reading.known_since() })
    }
    let all = [
        failed(Subject::Database, &store.database),
        failed(Subject::Maintenance, &store.maintenance),
        failed(Subject::Settings, &store.settings),
        failed(Subject::Window, &store.window),
        failed(Subject::History, &store.history),
    ];
    all.into_iter().flatten().collect()
}

fn tls_findings(store: &KeyValueStore, tls: TlsRequirement, seen: &TlsSeen) -> Vec<(Finding, crate::Source)> {
    let mut found = Vec::new();
    match (tls, seen.scheme) {
        (TlsRequirement::Required { .. }, Some(Scheme::Plain)) => {
            found.push((Finding::PlainUrlThoughTlsRequired, sources::KEY_VALUE_STORE));
        }
        (_, Some(Scheme::Plain)) => found.push((Finding::PlaintextInUse, sources::KEY_VALUE_STORE)),
        (TlsRequirement::NotRequired { .. }, Some(Scheme::Tls)) => {
            found.push((Finding::TlsUrlThoughNoTls, sources::KEY_VALUE_STORE));
        }
        _ => {}
    }
    let production = store.plan().is_production() == Some(true);
    match (tls, seen.native) {
        (TlsRequirement::Required { .. }, Some(flag @ false))
        | (TlsRequirement::NotRequired { tls: TlsOffer::NextPort }, Some(flag @ true))
            if production =>
        {
            found.push((Finding::NativeTlsFlagDisagrees { flag }, sources::CLI_CONNECT));
        }
        (TlsRequirement::Unknown, Some(false)) if production => {
            found.push((Finding::LegacyTls, sources::CLI_CONNECT));
        }
        _ => {}
    }
    if !seen.tls_config_vars.is_empty() {
        let config_vars = seen.tls_config_vars.clone();
        found.push((Finding::SeparateTlsVar { config_vars }, sources::KEY_VALUE_STORE));
    }
    found
}

fn maintenance_findings(store: &KeyValueStore) -> Option<Finding> {
    let progress = store.maintenance_progress();
    if progress.is_under_way() {
        return Some(Finding::MaintenanceUnderWay { progress });
    }
    let maintenance = store.maintenance.value()?.as_ref()?;
    let at = |moment: &Option<platform::model::Moment>| moment.as_ref().and_then(|moment| moment.at());
    (progress == MaintenanceProgress::Planned).then(|| Finding::MaintenancePlanned {
        scheduled_for: at(&maintenance.scheduled_for),
        required_by: at(&maintenance.required_by),
    })
}

fn plan_findings(store: &KeyValueStore) -> Vec<Finding> {
    let plan = store.plan();
    let mut found = Vec::new();
    if plan.is_production().is_none() {
        found.push(Finding::PlanUnknown { plan: plan.name().to_owned() });
    }
    if let Some(database) = store.database.last_known().filter(|database| !database.plan.is_empty()) {
        let other = crate::Plan::parse(&database.plan);
        // `hobby` and `mini` are the same plan under two names.
        if (other.family(), other.level()) != (plan.family(), plan.level()) {
            let (addon, database) = (plan.name().to_owned(), other.name().to_owned());
            found.push(Finding::PlanDisagrees { addon, database });
        }
    }
    if plan.persistence() == Some(Persistence::Nothing) {
        found.push(Finding::DataCanVanish);
    }
    found
}
