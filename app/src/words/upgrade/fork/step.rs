//! The steps of a fork, of going back and of destroying: names, and what each does.

use upgrade::{Intent, Method, Step};

use super::wish::{joins, successor};
use crate::words::kvs::money::dollars;

/// Its name in the list of steps; `None` for a step that is the same in every way.
pub fn name(step: Step, intent: &Intent) -> Option<&'static str> {
    Some(match step {
        Step::Create if joins(intent) => "Take the fork over",
        Step::Create => "Create the fork",
        Step::Follow => "Copy the data",
        Step::CarryOver => "Carry over settings",
        Step::Promote if is_back(intent) => "Put the old one back",
        Step::Promote => "Promote the fork",
        Step::Destroy => "Destroy",
        _ => return None,
    })
}

fn is_back(intent: &Intent) -> bool {
    matches!(intent.method, Method::GoBack(_))
}

/// What it is while it goes on. Until something of it is done, it says no more than that.
pub fn going_on(step: Step, intent: &Intent, is_done: bool) -> Option<String> {
    let (addon, new) = (&intent.addon.name, successor(intent));
    Some(match (step, is_done) {
        (Step::Create, _) if joins(intent) => format!("Reading {new} once more before it is used"),
        (Step::Create, false) => "Reading once more before the fork is made".to_owned(),
        (Step::Create, true) => format!("Creating {new} as a fork of {addon}"),
        (Step::Follow, _) => format!("{new} is made and filled with the data of {addon}"),
        (Step::CarryOver, false) => "Comparing the settings of old and new".to_owned(),
        (Step::CarryOver, true) => format!("Carrying over settings to {new}"),
        (Step::Promote, false) => "Reading once more before attachments are moved".to_owned(),
        (Step::Promote, true) => format!("Putting {new} in the place of {addon}"),
        (Step::Verify, _) if !matches!(intent.method, Method::InPlace) => {
            format!("Reading that {new} is behind every name")
        }
        (Step::Destroy, false) => "Reading once more that nothing uses it".to_owned(),
        (Step::Destroy, true) => format!("Destroying {addon}"),
        _ => return None,
    })
}

/// What it does, and what it means for apps and data; `None` for a step that is the same in every way.
pub fn about(step: Step, intent: &Intent) -> Option<[String; 2]> {
    let (addon, new) = (&intent.addon.name, successor(intent));
    let owner = &intent.owning_app.name;
    let (does, means) = match (&intent.method, step) {
        (Method::Fork(fork), Step::Confirm) if fork.joined.is_some() => (
            format!("Asks for the name of the fork, {new}, because only a person knows what it is a copy of."),
            "Nothing has been changed. A wrong name changes nothing.".to_owned(),
        ),
        (Method::Fork(_), Step::Create) if joins(intent) => (
            format!("Reads {new} once more, now that nothing writes any more."),
            "Nothing is made and nothing is changed.".to_owned(),
        ),
        (Method::Fork(fork), Step::Confirm) => (
            format!("Asks for the name of the owning app, {owner}, because a second add-on costs money."),
            match fork.cents {
                Some(cents) => format!(
                    "{} a month from the moment it is there, beside the old one. A wrong name changes nothing.",
                    dollars(cents)
                ),
                None => "A wrong name changes nothing.".to_owned(),
            },
        ),
        (Method::GoBack(back), Step::Confirm) => (
            format!("Asks for the name of the owning app, {owner}."),
            format!(
                "What was written to {addon} since it took over is not in {}. A wrong name changes nothing.",
                back.to.name
            ),
        ),
        (Method::Destroy(_), Step::Confirm) => (
            format!("Asks for the name of the add-on itself, {addon}, because its data go with it."),
            "A wrong name changes nothing.".to_owned(),
        ),
        (_, Step::Create) => (
            format!(
                "Reads the TLS URL of {addon}, sends it to the platform with the request for {new}, and forgets it: it is \
                 never shown, kept or logged."
            ),
            format!("{addon} and every app stay as they are. From here on a second add-on exists, and costs."),
        ),
        (_, Step::Follow) => (
            "Waits until the platform has made the add-on and copied the data.".to_owned(),
            "The writers stay paused: what they wrote now would not be in the copy.".to_owned(),
        ),
        (_, Step::CarryOver) => (
            "Compares what a fork does not copy: eviction policy, timeout, keyspace notifications, maintenance window.".to_owned(),
            format!("Changes settings of {new} only, and only what you say; each is read back."),
        ),
        (_, Step::Promote) => (
            format!(
                "Attaches {new} on each app under the names {addon} has there. {addon} keeps an attachment of its own \
                 throughout, so the platform never drops it."
            ),
            "Config vars get new values, and each change restarts the app's dynos. Stopping before the end puts back \
             what was moved."
                .to_owned(),
        ),
        (Method::Fork(_) | Method::GoBack(_), Step::Verify) => (
            format!("Reads the version of {new}, and that it is behind each name on every app."),
            "Reading changes nothing; the writers stay paused until it is right.".to_owned(),
        ),
        (_, Step::Destroy) => (
            format!("Reads once more that nothing uses {addon}, then asks the platform to destroy it."),
            "This cannot be undone: its data is gone, and it costs nothing any more.".to_owned(),
        ),
        _ => return None,
    };
    Some([does, means])
}
