//! Words for programs that read a report: they stay the same in every language and every version of the prose.

use kvs::{Finding, Lifecycle, MaintenanceProgress, Reading, Subject, TlsRequirement, UnknownVersion};

/// How far a version is on its way out.
pub fn lifecycle(lifecycle: &Lifecycle) -> &'static str {
    match lifecycle {
        Lifecycle::Newest => "newest",
        Lifecycle::Supported => "supported",
        Lifecycle::Announced { .. } => "announced",
        Lifecycle::ProvisioningOff { .. } => "provisioning_off",
        Lifecycle::ForcedFrom { .. } => "forced_from",
        Lifecycle::SupportEnds { .. } => "support_ends",
        Lifecycle::ForcedNow { .. } => "forced_now",
        Lifecycle::Unsupported { .. } => "unsupported",
        Lifecycle::NewerThanCatalogue => "newer_than_catalogue",
        Lifecycle::Unknown { .. } => "unknown",
    }
}

/// Why nothing can be said about a version.
pub fn unknown(why: &UnknownVersion) -> &'static str {
    match why {
        UnknownVersion::NotRead => "not_read",
        UnknownVersion::ReadFailed => "read_failed",
        UnknownVersion::NotThere => "not_there",
        UnknownVersion::Missing => "missing",
        UnknownVersion::Unreadable { .. } => "unreadable",
        UnknownVersion::NoMinor => "no_minor",
        UnknownVersion::NoCatalogue => "no_catalogue",
        UnknownVersion::Unlisted => "unlisted",
        UnknownVersion::DatesUnknown { .. } => "dates_unknown",
    }
}

/// Whether TLS is required.
pub fn tls(requirement: TlsRequirement) -> &'static str {
    match requirement {
        TlsRequirement::Required { .. } => "required",
        TlsRequirement::BecomingRequired { .. } => "becoming_required",
        TlsRequirement::Optional => "optional",
        TlsRequirement::NotRequired { .. } => "not_required",
        TlsRequirement::Unknown => "unknown",
    }
}

/// How far a maintenance is.
pub fn maintenance(progress: &MaintenanceProgress) -> &'static str {
    match progress {
        MaintenanceProgress::Unknown => "unknown",
        MaintenanceProgress::Absent => "absent",
        MaintenanceProgress::Idle => "idle",
        MaintenanceProgress::Planned => "planned",
        MaintenanceProgress::Preparing { .. } => "preparing",
        MaintenanceProgress::Ready { .. } => "ready",
        MaintenanceProgress::Running { .. } => "running",
        MaintenanceProgress::Unclear { .. } => "unclear",
    }
}

/// A finding's kind.
pub fn finding(finding: &Finding) -> &'static str {
    match finding {
        Finding::ReadFailed { .. } => "read_failed",
        Finding::NotProvisioned { .. } => "not_provisioned",
        Finding::PlanUnknown { .. } => "plan_unknown",
        Finding::PlanDisagrees { .. } => "plan_disagrees",
        Finding::PlainUrlThoughTlsRequired => "plain_url_though_tls_required",
        Finding::PlaintextInUse => "plaintext_in_use",
        Finding::TlsUrlThoughNoTls => "tls_url_though_no_tls",
        Finding::NativeTlsFlagDisagrees { .. } => "native_tls_flag_disagrees",
        Finding::LegacyTls => "legacy_tls",
        Finding::SeparateTlsVar { .. } => "separate_tls_var",
        Finding::Shared { .. } => "shared",
        Finding::DataCanVanish => "data_can_vanish",
        Finding::MaintenanceUnderWay { .. } => "maintenance_under_way",
        Finding::MaintenancePlanned { .. } => "maintenance_planned",
        Finding::NoticeWithdrawn => "notice_withdrawn",
    }
}

/// What a read was about.
pub fn subject(subject: Subject) -> &'static str {
    match subject {
        Subject::Database => "store",
        Subject::Maintenance => "maintenance",
        Subject::Settings => "settings",
        Subject::Window => "window",
        Subject::History => "history",
    }
}

/// How a read ended.
pub fn reading<T>(reading: &Reading<T>) -> &'static str {
    match reading {
        Reading::NotRead | Reading::Remembered { .. } => "not_read",
        Reading::Known { .. } => "read",
        Reading::Failed { .. } => "failed",
        Reading::Absent { .. } => "absent",
    }
}
