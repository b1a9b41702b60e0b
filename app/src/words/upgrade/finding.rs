//! What is worth telling about an upgrade and stopped nothing.

use upgrade::Finding;

use super::setting;
use crate::ui::Tone;

/// What was found, and what it means.
pub fn told(finding: &Finding) -> (Tone, String, String) {
    let (tone, title, meaning) = match finding {
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
        Finding::ForkFailed { fork } => (
            Tone::Info,
            format!("{fork} failed"),
            "Another fork was made. The one that failed costs nothing.",
        ),
        Finding::ForkUnused { fork } => (
            Tone::Warn,
            format!("{fork} is not used"),
            "It misses what was written after it was copied. It costs until it is destroyed.",
        ),
        Finding::StatusStuck { status } => (
            Tone::Info,
            format!("The store still says “{status}”"),
            "You checked that the copy is complete, and went on.",
        ),
        Finding::NotCarried { what, old, .. } => (
            Tone::Info,
            format!(
                "{} was not carried over, it was {}",
                setting::name(*what),
                if old.is_empty() { "off" } else { old }
            ),
            "The new add-on keeps its own.",
        ),
        Finding::NotReadSetting { what } => (
            Tone::Warn,
            format!("{} of the old add-on could not be read", setting::name(*what)),
            "Whether it differs is not known. Compare it by hand.",
        ),
        Finding::NotPromoted { app } => (
            Tone::Warn,
            format!("{} was not changed over", app.name),
            "It goes on with the add-on it had, which then holds what the other does not.",
        ),
        Finding::NotMoved { app, name } => (
            Tone::Warn,
            format!("{name} on {} was not moved", app.name),
            "It has a namespace, which this console cannot carry over. Attach it by hand.",
        ),
        Finding::NotBehind { app, name } => (
            Tone::Warn,
            format!("{name} on {} is something else", app.name),
            "It was to lead to the add-on that took over, and does not read so. Look who attached what.",
        ),
        Finding::OtherVersion { expected, found } => (
            Tone::Info,
            format!("It runs {found}, not {expected}"),
            "A fork gets the version the platform makes now. What was expected is what the console's list knew.",
        ),
        Finding::WasGone => {
            (Tone::Info, "The add-on was gone already".to_owned(), "Nothing had to be destroyed.")
        }
        Finding::ModeNotOurs { app } => (
            Tone::Info,
            format!("{} stays in maintenance mode", app.name),
            "Somebody else had turned it on meanwhile, so it is theirs to turn off.",
        ),
    };
    (tone, title, meaning.to_owned())
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
