//! What is waited for.

use upgrade::{Intent, Named, WaitingFor};

use super::{Told, act, fork::wish::successor, look};
use crate::{
    text::upgrade::waiting::*,
    words::{list, number},
};

pub(crate) use crate::text::upgrade::waiting::{
    LATE, LATE_PAUSED, LATE_PREPARE, LATE_TITLE, MAY_LEAVE, STAY, STAY_FROM_HERE, TAB_TITLE,
};

/// What is the case while waiting. The heading is the step's; this is what stands below it.
pub fn told(what: &WaitingFor, intent: &Intent) -> Told {
    let (addon, to) = (&intent.addon.name, &intent.to);
    match what {
        WaitingFor::Begin => plain(BEGIN),
        WaitingFor::Ready { status } => plain(Ready { to, status }),
        WaitingFor::Completed { status } => plain(Completed { status, to }),
        WaitingFor::Store { message: None } => plain(STORE),
        WaitingFor::Store { message: Some(message) } => plain(STORE).quoting(message),
        WaitingFor::Version { running: Some(running) } => plain(VersionRunning { running, to }),
        WaitingFor::Version { running: None } => plain(Version { to }),
        WaitingFor::Provisioning { state } => plain(Provisioning { fork: &successor(intent), state, addon }),
        WaitingFor::Copying { message: None } => plain(Copying { addon }),
        WaitingFor::Copying { message: Some(message) } => plain(Copying { addon }).quoting(message),
        WaitingFor::Gone { state } => plain(Gone { addon, state }),
        WaitingFor::DynosGone { apps } => plain(DynosGone { dynos: &dynos(apps) }),
        WaitingFor::DynosUp { apps } => plain(DynosUp { dynos: &dynos(apps) }),
        WaitingFor::Effect { act } => plain(Effect { act: &act::doing(act, intent) }),
        WaitingFor::Settle { act } => plain(Settle { act: &act::thing(act, intent) }),
        WaitingFor::RateLimit => plain(RATE_LIMIT),
        WaitingFor::Platform { look: what, message } => {
            plain(Platform { what: &look::thing(what) }).quoting(message)
        }
    }
}

fn plain(text: impl Into<String>) -> Told {
    Told::new(String::new(), [text.into()])
}

fn dynos(apps: &[(Named, usize)]) -> String {
    let parts: Vec<String> =
        apps.iter().map(|(app, dynos)| DynosOn { dynos: number(*dynos), app: &app.name }.text()).collect();
    list(&parts)
}

/// How long it takes so far.
pub fn so_far(length: &str) -> String {
    SoFar { length: &length }.text()
}

/// What happens if nobody comes back.
pub fn runs_by_itself(at: Option<&str>) -> String {
    match at {
        Some(at) => RunsByItselfAt { at: &at }.text(),
        None => RUNS_BY_ITSELF.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::upgrade::samples;

    #[test]
    fn every_wait_says_what_for() {
        let intent = samples::intent();
        for what in samples::waits() {
            let told = told(&what, &intent);
            assert!(told.text.iter().all(|line| line.ends_with('.')), "{told:?}");
            assert_eq!(told.text.len(), 1);
        }
    }

    #[test]
    fn the_window_is_named_when_it_is_known() {
        assert!(runs_by_itself(Some("Tue, 8 Dec")).contains("on Tue, 8 Dec"));
        assert!(!runs_by_itself(None).contains("on ,"));
    }
}
