//! The checks before an upgrade.

use upgrade::{Bystander, Check, CheckName, Verdict, Why};

use crate::{
    text::{Message, upgrade::check::*},
    ui::Tone,
    words::{
        commas, list,
        upgrade::{bystander::service_name, fork::plan::megabytes, question},
    },
};

pub(crate) use crate::text::upgrade::check::TITLE;

pub const COLUMNS: [Message; 3] = [COLUMN_CHECK, COLUMN_VERDICT, COLUMN_WHY];

/// What is checked.
pub fn name(name: CheckName) -> Message {
    match name {
        CheckName::Provisioned => PROVISIONED,
        CheckName::Version => VERSION,
        CheckName::NotBusy => NOT_BUSY,
        CheckName::NoOtherMaintenance => NO_OTHER_MAINTENANCE,
        CheckName::AppsVisible => APPS_VISIBLE,
        CheckName::MayWrite => MAY_WRITE,
        CheckName::Schedulers => SCHEDULERS,
        CheckName::OneOffDynos => ONE_OFF_DYNOS,
        CheckName::Preboot => PREBOOT,
        CheckName::Autoscaling => AUTOSCALING,
        CheckName::Teams => TEAMS,
        CheckName::Connections => CONNECTIONS,
        CheckName::Room => ROOM,
        CheckName::OtherApps => OTHER_APPS,
        CheckName::ConfigVars => CONFIG_VARS,
        CheckName::WayBack => WAY_BACK,
        CheckName::ForkThere => FORK_THERE,
        CheckName::StillUsed => STILL_USED,
    }
}

/// The verdict in one word, with its tone.
pub fn verdict(verdict: Verdict) -> (Tone, Message) {
    match verdict {
        Verdict::Passed => (Tone::Good, PASSED),
        Verdict::Warning => (Tone::Warn, WARNING),
        Verdict::Failed => (Tone::Bad, FAILED),
        Verdict::NotKnownYet => (Tone::Plain, NOT_KNOWN_YET),
        Verdict::CannotTell => (Tone::Warn, CANNOT_TELL),
    }
}

/// How many are through: `9 of 11 passed, 2 to mind`.
pub fn summary(checks: &[Check]) -> String {
    let number = |verdict: &[Verdict]| checks.iter().filter(|check| verdict.contains(&check.verdict)).count();
    let mut parts = vec![SummaryPassed { passed: &number(&[Verdict::Passed]), all: &checks.len() }.text()];
    let failed = number(&[Verdict::Failed]);
    let mind = number(&[Verdict::Warning, Verdict::CannotTell]);
    let reading = number(&[Verdict::NotKnownYet]);
    parts.extend((failed > 0).then(|| SummaryFailed { failed: &failed }.text()));
    parts.extend((mind > 0).then(|| SummaryMind { mind: &mind }.text()));
    parts.extend((reading > 0).then(|| SummaryReading { reading: &reading }.text()));
    commas(&parts)
}

/// What a check means when it does not pass: what happens when one goes on all the same, or what to do.
pub fn advice(name: CheckName, verdict: Verdict) -> Option<Message> {
    match verdict {
        Verdict::Passed | Verdict::NotKnownYet => None,
        Verdict::Failed => Some(mend(name)),
        Verdict::Warning | Verdict::CannotTell => mind(name),
    }
}

fn mend(name: CheckName) -> Message {
    match name {
        CheckName::Provisioned => MEND_PROVISIONED,
        CheckName::Version => MEND_VERSION,
        CheckName::NotBusy => MEND_NOT_BUSY,
        CheckName::NoOtherMaintenance => MEND_NO_OTHER_MAINTENANCE,
        CheckName::AppsVisible => MEND_APPS_VISIBLE,
        CheckName::MayWrite => MEND_MAY_WRITE,
        CheckName::StillUsed => MEND_STILL_USED,
        CheckName::WayBack => MEND_WAY_BACK,
        CheckName::ForkThere => MEND_FORK_THERE,
        _ => MEND_OTHER,
    }
}

fn mind(name: CheckName) -> Option<Message> {
    match name {
        CheckName::Schedulers => Some(MIND_SCHEDULERS),
        CheckName::OneOffDynos => Some(MIND_ONE_OFF_DYNOS),
        CheckName::Preboot => Some(MIND_PREBOOT),
        CheckName::Autoscaling => Some(MIND_AUTOSCALING),
        CheckName::Teams => Some(MIND_TEAMS),
        CheckName::MayWrite => Some(MIND_MAY_WRITE),
        CheckName::AppsVisible => Some(MIND_APPS_VISIBLE),
        CheckName::Connections => Some(MIND_CONNECTIONS),
        CheckName::Room => Some(MIND_ROOM),
        CheckName::OtherApps => Some(MIND_OTHER_APPS),
        CheckName::ConfigVars => Some(MIND_CONFIG_VARS),
        CheckName::Version => Some(MIND_VERSION),
        CheckName::NoOtherMaintenance => Some(MIND_NO_OTHER_MAINTENANCE),
        _ => None,
    }
}

/// A fact behind a verdict.
pub fn why(why: &Why) -> String {
    match why {
        Why::State(state) => WhyState { state }.text(),
        Why::Versions { running, target } => WhyVersions { running, target }.text(),
        Why::NoVersion => WHY_NO_VERSION.into(),
        Why::Busy(None) => WHY_BUSY.into(),
        Why::Busy(Some(said)) => WhyBusySaid { said }.text(),
        Why::Maintenance { status, reason: None } => WhyMaintenance { status }.text(),
        Why::Maintenance { status, reason: Some(reason) } => {
            WhyMaintenanceReason { status, reason: &question::maintenance_reason(reason) }.text()
        }
        Why::Invisible { app, message } => WhyInvisible { app: &app.name, said: message }.text(),
        Why::LeftOut(app) => WhyLeftOut { app: &app.name }.text(),
        Why::Scopes(scopes) if scopes.is_empty() => WHY_NO_SCOPE.into(),
        Why::Scopes(scopes) => WhyScopes { scopes: &list(scopes) }.text(),
        Why::ScopesUnknown => WHY_SCOPES_UNKNOWN.into(),
        Why::Bystander(bystander) => short(bystander),
        Why::Preboot(app) => WhyPreboot { app: &app.name }.text(),
        Why::Autoscaler { app, service } => WhyAutoscaler { service, app: &app.name }.text(),
        Why::OtherTeam { app, team: Some(team) } => WhyTeam { app: &app.name, team }.text(),
        Why::OtherTeam { app, team: None } => WhyNoTeam { app: &app.name }.text(),
        Why::Clients { used, limit } => WhyClients { used, limit }.text(),
        Why::Data { bytes, holds } => WhyData { data: &megabytes(*bytes), holds: &megabytes(*holds) }.text(),
        Why::NumbersUnknown => WHY_NUMBERS_UNKNOWN.into(),
        Why::OwnedBy(app) => WhyOwnedBy { app: &app.name }.text(),
        Why::AttachedAs { app, name } => WhyAttachedAs { app: &app.name, name }.text(),
        Why::TlsVar { app, var } => WhyTlsVar { app: &app.name, var }.text(),
        Why::LikeRedisUrl { app, var } => WhyLikeRedisUrl { app: &app.name, var }.text(),
        Why::Namespace { app, name, namespace } => WhyNamespace { app: &app.name, name, namespace }.text(),
        Why::Unread { app: Some(app), message } => WhyUnreadApp { app: &app.name, said: message }.text(),
        Why::Unread { app: None, message } => WhyUnread { said: message }.text(),
    }
}

fn short(bystander: &Bystander) -> String {
    match bystander {
        Bystander::Scheduler { app, service, .. } => {
            WhyRuns { what: &service_name(service), app: &app.name }.text()
        }
        Bystander::OneOff { app, dyno, .. } => WhyRuns { what: dyno, app: &app.name }.text(),
        Bystander::Unknown { app } => WhyNotReadApp { app: &app.name }.text(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::upgrade::samples;

    #[test]
    fn every_check_that_stops_says_what_to_do() {
        for check in samples::CHECK_NAMES {
            assert!(advice(check, Verdict::Failed).is_some_and(|advice| advice.text().ends_with('.')));
            assert_eq!(advice(check, Verdict::Passed), None);
        }
    }

    #[test]
    fn every_reason_is_a_sentence() {
        for reason in samples::whys() {
            let text = why(&reason);
            assert!(text.len() > 10 && !text.contains("{"), "{text}");
        }
    }

    #[test]
    fn the_summary_counts_only_what_there_is() {
        let check = |verdict| Check { name: CheckName::Version, verdict, why: Vec::new() };
        assert_eq!(summary(&[check(Verdict::Passed), check(Verdict::Passed)]), "2 of 2 passed");
        let mixed = [check(Verdict::Failed), check(Verdict::CannotTell), check(Verdict::NotKnownYet)];
        assert_eq!(summary(&mixed), "0 of 3 passed, 1 failed, 1 to mind, 1 being read");
    }
}
