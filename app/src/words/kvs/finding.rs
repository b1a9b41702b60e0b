//! Findings: what is worth telling about a store.

use kvs::{Finding, Subject};

use super::{Told, day, maintenance};
use crate::{
    text::{Message, kvs::finding as text},
    words::{errors, list, sentences},
};

/// What a read was about, as it fills "could not read …".
pub fn subject(subject: Subject) -> Message {
    match subject {
        Subject::Database => text::DATABASE,
        Subject::Maintenance => text::MAINTENANCE,
        Subject::Settings => text::SETTINGS,
        Subject::Window => text::WINDOW,
        Subject::History => text::HISTORY,
    }
}

/// What is the case, and what to do about it.
pub fn told(finding: &Finding) -> Told {
    match finding {
        Finding::ReadFailed { what, error, last_known } => Told::new(
            text::CouldNotRead { what: &subject(*what) },
            sentences(&[
                text::Cause { cause: &errors::brief(error) }.text(),
                last_known.map(|at| text::ShownIsOf { date: &day::short_of(at) }.text()).unwrap_or_default(),
                text::STORE_NOT_AFFECTED.into(),
            ]),
        ),
        Finding::NotProvisioned { state } => {
            Told::new(text::NotProvisioned { state }, text::NOT_PROVISIONED_TEXT)
        }
        Finding::PlanUnknown { plan } => Told::new(text::PlanUnknown { plan }, text::PLAN_UNKNOWN_TEXT),
        Finding::PlanDisagrees { addon, database } => {
            Told::new(text::PLAN_DISAGREES, text::PlanDisagreesText { addon, database })
        }
        Finding::PlainUrlThoughTlsRequired => Told::new(text::PLAIN_URL, text::PLAIN_URL_TEXT),
        Finding::PlaintextInUse => Told::new(text::PLAINTEXT, text::PLAINTEXT_TEXT),
        Finding::TlsUrlThoughNoTls => Told::new(text::TLS_URL, text::TLS_URL_TEXT),
        Finding::NativeTlsFlagDisagrees { flag: true } => Told::new(text::NATIVE_TLS, text::NATIVE_TLS_SAID),
        Finding::NativeTlsFlagDisagrees { flag: false } => {
            Told::new(text::NATIVE_TLS, text::NATIVE_TLS_LEGACY)
        }
        Finding::LegacyTls => Told::new(text::LEGACY_TLS, text::LEGACY_TLS_TEXT),
        Finding::SeparateTlsVar { config_vars } => {
            Told::new(text::SEPARATE_VAR, text::SeparateVarText { vars: &list(config_vars) })
        }
        Finding::Shared { apps } => Told::new(text::SHARED, text::SharedText { apps: &list(apps) }),
        Finding::DataCanVanish => Told::new(text::DATA_CAN_VANISH, text::DATA_CAN_VANISH_TEXT),
        Finding::MaintenanceUnderWay { progress } => {
            Told::new(maintenance::title(progress), maintenance::sentence(progress))
        }
        Finding::MaintenancePlanned { scheduled_for: Some(at), .. } => {
            Told::new(text::PLANNED, text::PlannedFor { date: &day::short_of(*at) })
        }
        Finding::MaintenancePlanned { scheduled_for: None, required_by: Some(by) } => {
            Told::new(text::PLANNED, text::PlannedBy { date: &day::short_of(*by) })
        }
        Finding::MaintenancePlanned { scheduled_for: None, required_by: None } => {
            Told::new(text::PLANNED, text::PLANNED_NO_DAY)
        }
        Finding::NoticeWithdrawn => Told::new(text::WITHDRAWN, text::WITHDRAWN_TEXT),
    }
}
