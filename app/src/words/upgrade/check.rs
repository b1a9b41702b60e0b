//! The checks before an upgrade.

use upgrade::{Bystander, Check, CheckName, Verdict, Why};

use crate::{
    ui::Tone,
    words::{
        list,
        upgrade::{bystander::service_name, fork::plan::megabytes, question},
    },
};

pub const TITLE: &str = "Checks";
pub const COLUMNS: [&str; 3] = ["Check", "Verdict", "Why"];

/// What is checked.
pub fn name(name: CheckName) -> &'static str {
    match name {
        CheckName::Provisioned => "The add-on is provisioned",
        CheckName::Version => "It runs an older version",
        CheckName::NotBusy => "The store is not busy",
        CheckName::NoOtherMaintenance => "No other maintenance is under way",
        CheckName::AppsVisible => "Every attached app can be seen",
        CheckName::MayWrite => "The token may make changes",
        CheckName::Schedulers => "No scheduler starts jobs",
        CheckName::OneOffDynos => "No one-off dyno runs",
        CheckName::Preboot => "Preboot is off",
        CheckName::Autoscaling => "Nothing scales by itself",
        CheckName::Teams => "All apps belong to one team",
        CheckName::Connections => "The store takes one more client for the copy",
        CheckName::Room => "Data and clients fit into the new plan",
        CheckName::OtherApps => "No other app uses it",
        CheckName::ConfigVars => "Config vars have usual names",
        CheckName::WayBack => "The old add-on is there",
        CheckName::ForkThere => "The fork is there",
        CheckName::StillUsed => "Nothing uses it any more",
    }
}

/// The verdict in one word, with its tone.
pub fn verdict(verdict: Verdict) -> (Tone, &'static str) {
    match verdict {
        Verdict::Passed => (Tone::Good, "Passed"),
        Verdict::Warning => (Tone::Warn, "Mind this"),
        Verdict::Failed => (Tone::Bad, "Failed"),
        Verdict::NotKnownYet => (Tone::Plain, "Reading…"),
        Verdict::CannotTell => (Tone::Warn, "Cannot tell"),
    }
}

/// How many are through: `9 of 11 passed, 2 to mind`.
pub fn summary(checks: &[Check]) -> String {
    let number = |verdict: &[Verdict]| checks.iter().filter(|check| verdict.contains(&check.verdict)).count();
    let mut parts = vec![format!("{} of {} passed", number(&[Verdict::Passed]), checks.len())];
    let failed = number(&[Verdict::Failed]);
    let mind = number(&[Verdict::Warning, Verdict::CannotTell]);
    let reading = number(&[Verdict::NotKnownYet]);
    parts.extend((failed > 0).then(|| format!("{failed} failed")));
    parts.extend((mind > 0).then(|| format!("{mind} to mind")));
    parts.extend((reading > 0).then(|| format!("{reading} being read")));
    parts.join(", ")
}

/// What a check means when it does not pass: what happens when one goes on all the same, or what to do.
pub fn advice(name: CheckName, verdict: Verdict) -> Option<&'static str> {
    match verdict {
        Verdict::Passed | Verdict::NotKnownYet => None,
        Verdict::Failed => Some(mend(name)),
        Verdict::Warning | Verdict::CannotTell => mind(name),
    }
}

fn mend(name: CheckName) -> &'static str {
    match name {
        CheckName::Provisioned => "Wait until the platform has made it, then look again.",
        CheckName::Version => "There is nothing to upgrade to; choose a newer version if there is one.",
        CheckName::NotBusy => "Wait until it is done, then look again.",
        CheckName::NoOtherMaintenance => {
            "If it is this upgrade, asked for elsewhere, it can be taken over below. Otherwise let it end, then look again."
        }
        CheckName::AppsVisible => "Its writers could not be paused. Get access to the app, then look again.",
        CheckName::MayWrite => "Sign in with a token that has the scope write-protected or global.",
        CheckName::StillUsed => {
            "Destroying it would take it from them. Detach it there, or attach the other add-on under that name, then look \
             again."
        }
        CheckName::WayBack => "It is gone, so there is nothing to go back to.",
        CheckName::ForkThere => {
            "It is gone, or belongs to another app, so it cannot take over. Choose another fork, or have one made."
        }
        _ => "Mend it, then look again.",
    }
}

fn mind(name: CheckName) -> Option<&'static str> {
    match name {
        CheckName::Schedulers => Some(
            "Jobs start even in maintenance mode. Turn off those that write; you are asked again before the switch.",
        ),
        CheckName::OneOffDynos => {
            Some("Maintenance mode does not stop them. Let them end; you are asked again before the switch.")
        }
        CheckName::Preboot => Some(
            "Old web dynos can live some minutes beside new ones after a deploy. Do not deploy during the upgrade.",
        ),
        CheckName::Autoscaling => {
            Some("It may start what was paused. Turn it off for the time of the upgrade.")
        }
        CheckName::Teams => Some("Tell the people of the other team: their app is paused as well."),
        CheckName::MayWrite => Some("The first change will show. A refused change changes nothing."),
        CheckName::AppsVisible => Some("What cannot be seen is not paused by the console."),
        CheckName::Connections => Some(
            "The copy connects like any client. Once writers are paused their connections go; if it is still full then, the copy cannot begin.",
        ),
        CheckName::Room => Some(
            "What does not fit may be missing in the copy, or the copy fails. Choose a larger plan to be sure.",
        ),
        CheckName::OtherApps => Some(
            "Their writers are paused too, and their attachments are moved with the others, each by your word.",
        ),
        CheckName::ConfigVars => {
            Some("The console goes by attachments, not by these names; the Heroku CLI would not do the same.")
        }
        CheckName::Version => Some("A fork of it copies the data and upgrades nothing."),
        CheckName::NoOtherMaintenance => Some("It stays with the old add-on; the fork does not have it."),
        _ => None,
    }
}

/// A fact behind a verdict.
pub fn why(why: &Why) -> String {
    match why {
        Why::State(state) => format!("Its state is {state}."),
        Why::Versions { running, target } => format!("It runs {running}; the target is {target}."),
        Why::NoVersion => "The Data API did not name a version.".to_owned(),
        Why::Busy(None) => "The platform says it is busy.".to_owned(),
        Why::Busy(Some(said)) => format!("The platform says: {said}"),
        Why::Maintenance { status, reason } => maintenance(status, reason.as_deref()),
        Why::Invisible { app, message } => {
            format!("{} cannot be seen. The platform said: {message}", app.name)
        }
        Why::LeftOut(app) => format!("{} is left out, by your word.", app.name),
        Why::Scopes(scopes) if scopes.is_empty() => "The token has no scope.".to_owned(),
        Why::Scopes(scopes) => format!("The token's scope is {}.", list(scopes)),
        Why::ScopesUnknown => "The browser may not read the token's scope.".to_owned(),
        Why::Bystander(bystander) => short(bystander),
        Why::Preboot(app) => format!("It is on for {}.", app.name),
        Why::Autoscaler { app, service } => format!("{service} is attached to {}.", app.name),
        Why::OtherTeam { app, team: Some(team) } => format!("{} belongs to {team}.", app.name),
        Why::OtherTeam { app, team: None } => format!("{} belongs to no team.", app.name),
        Why::Clients { used, limit } => format!("{used} of {limit} connections are in use."),
        Why::Data { bytes, holds } => {
            format!("It holds {}, the new plan takes {}.", megabytes(*bytes), megabytes(*holds))
        }
        Why::NumbersUnknown => "The platform does not say how much is in use.".to_owned(),
        Why::OwnedBy(app) => format!("It belongs to {}.", app.name),
        Why::AttachedAs { app, name } => format!("{} has it as {name}.", app.name),
        Why::TlsVar { app, var } => {
            format!(
                "{} has {var}, which mini plans bring; check that nothing needs it on another plan.",
                app.name
            )
        }
        Why::LikeRedisUrl { app, var } => {
            format!("{} has {var}, which the Heroku CLI takes for REDIS_URL.", app.name)
        }
        Why::Namespace { app, name, namespace } => {
            format!("{} has it as {name} with the namespace {namespace}, which cannot be moved.", app.name)
        }
        Why::Unread { app: Some(app), message } => {
            format!("It could not be read for {}: {message}", app.name)
        }
        Why::Unread { app: None, message } => format!("It could not be read: {message}"),
    }
}

fn maintenance(status: &str, reason: Option<&str>) -> String {
    match reason {
        Some(reason) => format!("A maintenance is {status}, for {}.", question::maintenance_reason(reason)),
        None => format!("A maintenance is {status}."),
    }
}

fn short(bystander: &Bystander) -> String {
    match bystander {
        Bystander::Scheduler { app, service, .. } => {
            format!("{} runs on {}.", service_name(service), app.name)
        }
        Bystander::OneOff { app, dyno, .. } => format!("{dyno} runs on {}.", app.name),
        Bystander::Unknown { app } => format!("It could not be read for {}.", app.name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::upgrade::samples;

    #[test]
    fn every_check_that_stops_says_what_to_do() {
        for check in samples::CHECK_NAMES {
            assert!(advice(check, Verdict::Failed).is_some_and(|advice| advice.ends_with('.')));
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
