//! What is waited for.

use upgrade::{Intent, Named, WaitingFor};

use super::{Told, act, fork::wish::successor, look};
use crate::words::{count, list};

/// What is the case while waiting. The heading is the step's; this is what stands below it.
pub fn told(what: &WaitingFor, intent: &Intent) -> Told {
    let to = &intent.to;
    match what {
        WaitingFor::Begin => plain("The request is taken. Waiting for the maintenance to appear."),
        WaitingFor::Ready { status } => plain(&format!(
            "The platform builds a server with {to} beside yours and fills it with your data. Its maintenance is \
             “{status}”. Your apps go on as before; nothing switches until you run it."
        )),
        WaitingFor::Completed { status } => plain(&format!(
            "The maintenance is “{status}”. The store may be away for some seconds; the writers stay paused until {to} \
             was read."
        )),
        WaitingFor::Store { message: None } => plain("The switch is asked for, and the store says that it is busy with it."),
        WaitingFor::Store { message: Some(message) } => {
            plain("The switch is asked for, and the store says that it is busy with it.").quoting(message)
        }
        WaitingFor::Version { running: Some(running) } => {
            plain(&format!("The store still reads as {running}. Waiting until it reads as {to}."))
        }
        WaitingFor::Version { running: None } => plain(&format!("Waiting until the store reads as {to}.")),
        WaitingFor::Provisioning { state } => plain(&format!(
            "The platform makes {}; its state is “{state}”. {} stays as it is, with its writers paused.",
            successor(intent),
            intent.addon.name
        )),
        WaitingFor::Copying { message: None } => plain(&copying(intent)),
        WaitingFor::Copying { message: Some(message) } => plain(&copying(intent)).quoting(message),
        WaitingFor::Gone { state } => {
            plain(&format!("The platform destroys {}; its state is “{state}”.", intent.addon.name))
        }
        WaitingFor::DynosGone { apps } => {
            plain(&format!("Dynos get up to 30 seconds to finish what they do. Still stopping: {}.", dynos(apps)))
        }
        WaitingFor::DynosUp { apps } => plain(&format!("Dynos are starting. Not up yet: {}.", dynos(apps))),
        WaitingFor::Effect { act } => {
            plain(&format!("Sent. Reading until it shows: {}.", act::doing(act, intent)))
        }
        WaitingFor::Settle { act } => plain(&format!(
            "The answer to {} was lost. Waiting a moment, so that a late arrival shows itself, before reading.",
            act::thing(act, intent)
        )),
        WaitingFor::RateLimit => plain(
            "The platform allows so many calls an hour, and they are used up for now. The console goes on by itself when \
             there are some again.",
        ),
        WaitingFor::Platform { look: what, message } => plain(&format!(
            "The platform does not answer. The console asks again by itself for {}; nothing is changed meanwhile.",
            look::thing(what)
        ))
        .quoting(message),
    }
}

fn copying(intent: &Intent) -> String {
    format!(
        "The add-on is there, and the data of {} is copied into it. More data takes longer. The writers stay paused, so \
         that nothing is missing in the copy.",
        intent.addon.name
    )
}

fn plain(text: &str) -> Told {
    Told::new(String::new(), [text.to_owned()])
}

fn dynos(apps: &[(Named, usize)]) -> String {
    let parts: Vec<String> = apps
        .iter()
        .map(|(app, number)| format!("{} on {}", count(*number, "dyno", "dynos"), app.name))
        .collect();
    list(&parts)
}

pub const LATE_TITLE: &str = "This takes far longer than usual";
pub const LATE: &str = "The console goes on waiting, and nothing is lost by that.";
pub const LATE_PREPARE: &str = "The platform has no word for a preparation that failed, so it may never end. The \
     console goes on waiting; if it stays like this, open a ticket with Heroku.";
pub const LATE_PAUSED: &str = "Your apps are paused meanwhile. You may put everything back with “Stop here…”; what the \
     platform has begun it ends by itself.";

/// How long it takes so far.
pub fn so_far(length: &str) -> String {
    format!("{length} so far.")
}

pub const MAY_LEAVE: &str = "You may leave this page or close the tab: the platform goes on preparing, and the same address \
     takes the upgrade up again.";
pub const STAY: &str = "Keep this tab open: your apps are paused, and only this page, or the commands under “To put it back by \
     hand”, bring them back.";
pub const STAY_FROM_HERE: &str = "From here on keep this tab open until the writers are back.";
pub const TAB_TITLE: &str = "The name of the tab changes when it is your turn.";

/// What happens if nobody comes back.
pub fn runs_by_itself(at: Option<&str>) -> String {
    match at {
        Some(at) => format!(
            "If nobody runs it, the platform runs it by itself in its maintenance window, on {at}, with your apps not paused."
        ),
        None => "If nobody runs it, the platform runs it by itself in its maintenance window, with your apps not paused."
            .to_owned(),
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
