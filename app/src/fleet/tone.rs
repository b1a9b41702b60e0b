//! Which tone a verdict is shown in. A tone is a colour and a sign; the word stands beside it.

use kvs::{Finding, MaintenanceProgress, TlsRequirement, Urgency};
use platform::model::AddonState;

use crate::ui::Tone;

/// How urgent an upgrade is.
pub fn of_urgency(urgency: Urgency) -> Tone {
    match urgency {
        Urgency::Overdue => Tone::Bad,
        Urgency::Imminent | Urgency::Soon | Urgency::Later => Tone::Warn,
        Urgency::Unknown => Tone::Plain,
        Urgency::Optional | Urgency::Calm => Tone::Good,
    }
}

/// The colour of a piece of the bar.
pub fn fill(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Overdue => "is-bad",
        Urgency::Imminent | Urgency::Soon | Urgency::Later => "is-warn",
        Urgency::Unknown => "is-plain",
        Urgency::Optional => "is-good",
        Urgency::Calm => "is-new",
    }
}

/// How far a maintenance is.
pub fn of_maintenance(progress: &MaintenanceProgress) -> Tone {
    match progress {
        MaintenanceProgress::Planned
        | MaintenanceProgress::Preparing { .. }
        | MaintenanceProgress::Ready { .. }
        | MaintenanceProgress::Running { .. } => Tone::Info,
        MaintenanceProgress::Unclear { .. } => Tone::Warn,
        MaintenanceProgress::Unknown | MaintenanceProgress::Absent | MaintenanceProgress::Idle => Tone::Plain,
    }
}

/// Whether TLS needs a person's eye.
pub fn of_tls(requirement: TlsRequirement, turns_on: bool) -> Tone {
    match requirement {
        _ if turns_on => Tone::Warn,
        TlsRequirement::Required { .. } => Tone::Good,
        TlsRequirement::BecomingRequired { .. } => Tone::Warn,
        TlsRequirement::Optional | TlsRequirement::NotRequired { .. } => Tone::Info,
        TlsRequirement::Unknown => Tone::Plain,
    }
}

/// How far an add-on is.
pub fn of_state(state: &AddonState) -> Tone {
    match state {
        AddonState::Provisioned => Tone::Good,
        AddonState::Provisioning => Tone::Info,
        AddonState::Deprovisioning | AddonState::Deprovisioned => Tone::Warn,
        AddonState::Other(_) => Tone::Plain,
    }
}

/// How much a finding matters.
pub fn of_finding(finding: &Finding) -> Tone {
    match finding {
        Finding::PlainUrlThoughTlsRequired => Tone::Bad,
        Finding::ReadFailed { .. }
        | Finding::NotProvisioned { .. }
        | Finding::PlanUnknown { .. }
        | Finding::PlanDisagrees { .. }
        | Finding::PlaintextInUse
        | Finding::TlsUrlThoughNoTls
        | Finding::NativeTlsFlagDisagrees { .. }
        | Finding::LegacyTls
        | Finding::DataCanVanish => Tone::Warn,
        Finding::SeparateTlsVar { .. }
        | Finding::Shared { .. }
        | Finding::MaintenanceUnderWay { .. }
        | Finding::MaintenancePlanned { .. } => Tone::Info,
        Finding::NoticeWithdrawn => Tone::Plain,
    }
}
