//! Findings: what is worth telling about a store.

use kvs::{Finding, Subject};

use super::{Told, day, maintenance};
use crate::words::{errors, list};

/// What a read was about, as it fills "could not read …".
pub fn subject(subject: Subject) -> &'static str {
    match subject {
        Subject::Database => "the store",
        Subject::Maintenance => "the maintenance",
        Subject::Settings => "the settings",
        Subject::Window => "the maintenance window",
        Subject::History => "earlier maintenances",
    }
}

/// What is the case, and what to do about it.
pub fn told(finding: &Finding) -> Told {
    match finding {
        Finding::ReadFailed { what, error, last_known } => Told::new(
            format!("Could not read {}.", subject(*what)),
            format!(
                "Cause: {}. {}The store itself is not affected.",
                errors::brief(error),
                last_known
                    .map_or(String::new(), |at| format!("What is shown was read on {}. ", day::short_of(at))),
            ),
        ),
        Finding::NotProvisioned { state } => Told::new(
            format!("The platform says the add-on is “{state}”."),
            "It is being made or removed; nothing can be changed on it meanwhile.",
        ),
        Finding::PlanUnknown { plan } => Told::new(
            format!("The plan {plan} is not known to this console."),
            "What holds for other plans is not assumed for it.",
        ),
        Finding::PlanDisagrees { addon, database } => Told::new(
            "The two APIs name different plans.",
            format!(
                "The Platform API says {addon}, the Data API says {database}. A plan change may be under way."
            ),
        ),
        Finding::PlainUrlThoughTlsRequired => Told::new(
            "The connection URL has no TLS, although TLS is required.",
            "A client that uses the URL as it stands does not get in. Use rediss:// instead of redis://.",
        ),
        Finding::PlaintextInUse => Told::new(
            "The connection URL has no TLS.",
            "It works today. An upgrade ends that: make your clients ready for TLS first.",
        ),
        Finding::TlsUrlThoughNoTls => Told::new(
            "The connection URL says TLS, which this version does not offer.",
            "Compare with heroku redis:info before you change a client.",
        ),
        Finding::NativeTlsFlagDisagrees { flag } => Told::new(
            "What the platform says of TLS does not fit the version.",
            if *flag {
                "It says TLS is spoken directly, which this version is too old for. Test a connection before relying on it."
            } else {
                "It calls the connection a legacy one, although this version requires TLS. Test a connection before \
                 relying on it."
            },
        ),
        Finding::LegacyTls => Told::new(
            "The platform calls this a legacy connection.",
            "An upgrade will probably turn TLS on: make your clients ready for it first.",
        ),
        Finding::SeparateTlsVar { config_vars } => Told::new(
            "TLS has a config var of its own.",
            format!(
                "{} holds the rediss:// URL. See that each app reads it, and not the plain one.",
                list(config_vars)
            ),
        ),
        Finding::Shared { apps } => Told::new(
            "Other apps use it as well.",
            format!("{} must pause during an upgrade too; the upgrade takes care of that.", list(apps)),
        ),
        Finding::DataCanVanish => Told::new(
            "Its data can vanish.",
            "A mini plan keeps nothing on disk: a restart of the server, planned or not, can empty it.",
        ),
        Finding::MaintenanceUnderWay { progress } => Told::new(
            format!("Maintenance: {}.", lowered(&maintenance::short(progress))),
            maintenance::sentence(progress),
        ),
        Finding::MaintenancePlanned { scheduled_for, required_by } => Told::new(
            "Heroku has planned a maintenance.",
            match (scheduled_for, required_by) {
                (Some(at), _) => format!("It is scheduled for {}.", day::short_of(*at)),
                (None, Some(by)) => format!("It must be done by {}.", day::short_of(*by)),
                (None, None) => "No day is known.".to_owned(),
            },
        ),
        Finding::NoticeWithdrawn => Told::new(
            "An old notice about this version was a mistake.",
            "Heroku took it back. If you still have that e-mail, its days do not hold.",
        ),
    }
}

fn lowered(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_lowercase().chain(letters).collect())
}
