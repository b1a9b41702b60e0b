//! What is worth telling about an upgrade and stopped nothing.

use upgrade::Finding;

use super::{elsewhere, fork::setting};
use crate::ui::Tone;

/// What was found, and what it means.
pub fn told(finding: &Finding) -> (Tone, String, String) {
    let (tone, title, meaning) = match finding {
        Finding::ForkFailed { fork } => (
            Tone::Info,
            format!("{fork} did not come about"),
            "The platform gave it up; another fork was made.",
        ),
        Finding::ForkUnused { fork } => (
            Tone::Warn,
            format!("{fork} is not used"),
            "It misses what was written after it was copied. It costs until you destroy it.",
        ),
        Finding::StatusStuck { status } => (
            Tone::Info,
            format!("Its status stays “{status}”"),
            "The platform did not wait any more, and you went on after a check of your own.",
        ),
        Finding::NotCarried { what, old, new } => (
            Tone::Info,
            format!(
                "{} is {}, it was {}",
                setting::name(*what),
                setting::value(*what, Some(new)),
                setting::value(*what, Some(old))
            ),
            "It was left as the new add-on has it. It can be changed there at any time.",
        ),
        Finding::NotReadSetting { what } => (
            Tone::Warn,
            format!("{} of the old add-on could not be read", setting::name(*what)),
            "So it is not known whether the new one has it the same. Look at both.",
        ),
        Finding::NotPromoted { app } => (
            Tone::Warn,
            format!("{} uses the old add-on as before", app.name),
            "You left it there. What it writes from now on is in the old add-on only.",
        ),
        Finding::NotMoved { app, name } => (
            Tone::Warn,
            format!("{name} on {} was not moved", app.name),
            "It has a namespace, so it still leads to the old add-on. Attach the new one there by hand.",
        ),
        Finding::NotBehind { app, name } => (
            Tone::Bad,
            format!("{name} on {} leads elsewhere", app.name),
            "Somebody may have changed it meanwhile. Look at the app's attachments before you trust it.",
        ),
        Finding::OtherVersion { expected, found } => (
            Tone::Info,
            format!("It runs {found}, {expected} was expected"),
            "A fork gets the newest version the platform has, and that is this one.",
        ),
        Finding::WasGone => (
            Tone::Info,
            "It was gone already".to_owned(),
            "Somebody else destroyed it; nothing was sent from here.",
        ),
        Finding::MovedBefore { app, name } => (
            Tone::Info,
            format!("{} had the fork as {name} already", app.name),
            "It was attached there before this upgrade came to it, and stays so.",
        ),
        Finding::Rescheduled { from, to } => (
            Tone::Info,
            rescheduled(from.as_deref(), to.as_deref()),
            "Somebody planned the maintenance anew meanwhile. Unless it is run earlier, it runs by itself then.",
        ),
        Finding::WasPaused { app, mode_on, at_zero } => {
            return (
                Tone::Warn,
                format!("{} was paused before this upgrade came to it", app.name),
                elsewhere::was_paused(&app.name, *mode_on, at_zero),
            );
        }
        Finding::StoreChanged { was, now } => (
            Tone::Warn,
            format!("It was {}, and is {}", elsewhere::facts(was), elsewhere::facts(now)),
            "Somebody changed the store while the upgrade was under way, and you went on.",
        ),
        Finding::Joined => (
            Tone::Info,
            "The maintenance was not begun here".to_owned(),
            "Somebody else had asked for it; this upgrade took it over and requested nothing itself.",
        ),
        Finding::RanByItself => (
            Tone::Info,
            "The maintenance was started elsewhere".to_owned(),
            "Its window had come, or somebody else ran it; or a call of this console arrived twice, and only the second \
             was answered.",
        ),
        Finding::RanUnpaused => (
            Tone::Warn,
            "The switch came while something could write".to_owned(),
            "Not all writers were paused at that moment, so writes of that moment may be lost. Check what your apps wrote \
             then.",
        ),
        Finding::VersionWasThere => {
            (Tone::Info, "The new version was there already".to_owned(), "Nothing had to be requested.")
        }
        Finding::LeftOut { app } => (
            Tone::Warn,
            format!("{} was left out", app.name),
            "Its writers were not paused here. Unless they were paused by hand, writes of the switch may be lost.",
        ),
        Finding::Detached { app } => (
            Tone::Info,
            format!("{} does not use the add-on any more", app.name),
            "It was attached when the upgrade began.",
        ),
        Finding::ProcessTypeGone { app, kind, quantity } => (
            Tone::Warn,
            format!("{kind} of {} does not exist any more", app.name),
            if *quantity == 1 {
                "It ran 1 dyno before. A deploy meanwhile has removed it, so it could not be brought back."
            } else {
                "It ran before. A deploy meanwhile has removed it, so it could not be brought back."
            },
        ),
        Finding::KeptTheirs { app, kind, before, found } => (
            Tone::Info,
            format!("{kind} on {} is {found}, it was {before}", app.name),
            "Somebody else set it meanwhile, and you left it so.",
        ),
        Finding::DynosNotUp { app, kind, up, of } => (
            Tone::Warn,
            format!("{up} of {of} {kind} dynos are up on {}", app.name),
            "The quantity is as before, but not all had started when the console looked last. Look at the app's log.",
        ),
        Finding::TlsNotOn => (
            Tone::Warn,
            "TLS does not read as on".to_owned(),
            "The upgrade was to turn it on, and the store still reads as before. Check how your clients connect.",
        ),
        Finding::ModeNotOurs { app } => (
            Tone::Info,
            format!("{} stays in maintenance mode", app.name),
            "Somebody else had turned it on meanwhile, so it is theirs to turn off.",
        ),
    };
    (tone, title, meaning.to_owned())
}

fn rescheduled(from: Option<&str>, to: Option<&str>) -> String {
    let not_said = "a time not named";
    format!("The maintenance moved from {} to {}", from.unwrap_or(not_said), to.unwrap_or(not_said))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::upgrade::samples;

    #[test]
    fn every_finding_says_what_it_means() {
        for finding in samples::findings() {
            let (_, title, meaning) = told(&finding);
            assert!(!title.ends_with('.') && meaning.ends_with('.'), "{title} / {meaning}");
        }
    }

    #[test]
    fn lost_writes_are_a_warning() {
        assert_eq!(told(&Finding::RanUnpaused).0, Tone::Warn);
    }
}
