use ::time::OffsetDateTime;
use kvs::{Finding, MaintenanceProgress, Subject};
use platform::{Error, ErrorKind};

use super::{in_each_language, is_told};
use crate::words::kvs::finding;

fn subjects() -> [Subject; 5] {
    [Subject::Database, Subject::Maintenance, Subject::Settings, Subject::Window, Subject::History]
}

#[test]
fn each_finding_says_what_is_the_case_and_what_to_do() {
    let at = Some(OffsetDateTime::UNIX_EPOCH);
    let mut all = vec![
        Finding::NotProvisioned { state: "provisioning".to_owned() },
        Finding::PlanUnknown { plan: "giant-1".to_owned() },
        Finding::PlanDisagrees { addon: "premium-0".to_owned(), database: "premium-2".to_owned() },
        Finding::PlainUrlThoughTlsRequired,
        Finding::PlaintextInUse,
        Finding::TlsUrlThoughNoTls,
        Finding::NativeTlsFlagDisagrees { flag: true },
        Finding::NativeTlsFlagDisagrees { flag: false },
        Finding::LegacyTls,
        Finding::SeparateTlsVar { config_vars: vec!["REDIS_TLS_URL".to_owned()] },
        Finding::Shared { apps: vec!["search".to_owned(), "shop".to_owned()] },
        Finding::DataCanVanish,
        Finding::MaintenanceUnderWay { progress: MaintenanceProgress::Ready { requested: true } },
        Finding::MaintenanceUnderWay {
            progress: MaintenanceProgress::Unclear { word: "pondering".to_owned() },
        },
        Finding::MaintenancePlanned { scheduled_for: at, required_by: at },
        Finding::MaintenancePlanned { scheduled_for: None, required_by: at },
        Finding::MaintenancePlanned { scheduled_for: None, required_by: None },
        Finding::NoticeWithdrawn,
    ];
    let error = || Error::plain(ErrorKind::Unavailable, "");
    all.extend(subjects().map(|what| Finding::ReadFailed { what, error: error(), last_known: at }));
    in_each_language(|| {
        for one in &all {
            let mut told = finding::told(one);
            // Names of apps keep their own first letter.
            told.text = told.text.replacen("search", "Search", 1);
            is_told(&told);
        }
    });
}

#[test]
fn a_failed_read_says_that_the_store_is_well() {
    let failed = Finding::ReadFailed {
        what: Subject::Settings,
        error: Error::plain(ErrorKind::Unreachable, ""),
        last_known: None,
    };
    let told = finding::told(&failed);
    assert_eq!(told.title, "Could not read the settings.");
    assert_eq!(told.text, "Cause: no answer came. The store itself is not affected.");
}
