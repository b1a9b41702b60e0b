//! The dates of a store's version.

use super::{Due, DueKind, DueReason, Missing};
use crate::{
    Assessment, Catalogue, Cited, KeyValueStore, Lifecycle, Retirement, TlsRequirement, UnknownVersion,
    VersionLine,
};

/// Adds what the catalogue knows of the version's end.
pub(super) fn of_version(
    store: &KeyValueStore,
    assessment: &Assessment,
    catalogue: &Catalogue,
    dues: &mut Vec<Cited<Due>>,
    missing: &mut Vec<Missing>,
) {
    match assessment.lifecycle.value() {
        Lifecycle::Unknown { why } => missing.push(Missing::Version(why.clone())),
        Lifecycle::NewerThanCatalogue => missing.push(Missing::NewerThanCatalogue),
        Lifecycle::Newest | Lifecycle::Supported => {
            let line = assessment.runs.what().line();
            missing.push(
                line.map_or(Missing::Version(UnknownVersion::NoMinor), |line| Missing::NoEndAnnounced {
                    line,
                }),
            );
        }
        _ => {
            let version = assessment.runs.what().version.as_ref().ok();
            let line = version.and_then(|version| catalogue.line(version));
            if let Some((line, notice)) = line.and_then(|line| Some((line, line.retirement(&store.plan())?)))
            {
                of_notice(line, notice, dues, missing);
            }
        }
    }
}

fn of_notice(
    line: &VersionLine,
    notice: &Retirement,
    dues: &mut Vec<Cited<Due>>,
    missing: &mut Vec<Missing>,
) {
    let days = [
        (DueKind::Announced, notice.announced.map(Into::into)),
        (DueKind::ProvisioningOff, notice.provisioning_off.map(super::When::Day)),
        (DueKind::Forced, notice.forced_from.map(super::When::Day)),
        (DueKind::Unsupported, notice.unsupported_from.map(super::When::Day)),
    ];
    for (kind, when) in days {
        let Some(when) = when else {
            missing.push(Missing::DayOf { kind, line: line.line });
            continue;
        };
        let reason = DueReason::Notice {
            line: line.line,
            applies: notice.applies,
            announced: notice.announced,
            replacement: notice.replacement,
            last_checked: notice.last_checked,
            confidence: notice.confidence,
        };
        dues.push(Cited::new(Due { kind, when, reason }, notice.source.clone()));
    }
}

/// Adds the day from which plain text is refused, where that is ahead.
pub(super) fn of_tls(assessment: &Assessment, catalogue: &Catalogue, dues: &mut Vec<Cited<Due>>) {
    let TlsRequirement::BecomingRequired { from } = *assessment.tls.value() else { return };
    let Some(rules) = catalogue.tls() else { return };
    let reason = DueReason::TlsRules { last_checked: rules.last_checked };
    let due = Due { kind: DueKind::TlsRequired, when: super::When::Day(from), reason };
    dues.push(Cited::new(due, assessment.tls.source().clone()));
}
