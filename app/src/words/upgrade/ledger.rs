//! What was changed so far.

use upgrade::{Back, Changed, Intent, Thing};

use super::fork::setting;
use crate::{ui::Tone, words::kvs::money::dollars};

pub const TITLE: &str = "Changed so far";
pub const NOTHING: &str = "Nothing has been changed.";
pub const BY_HAND: &str = "To put it back by hand";
pub const WOULD_BE: &str = "To put back what will be paused";
pub const KEEP: &str = "Keep these commands: they hold the quantities of before, which the platform forgets.";
pub const KEEP_FIRST: &str =
    "Copy these first: with them anybody can put the apps back, also without this console.";
pub const UNSURE: &str = "not certain, the answer was lost";

/// Whose thing it is, and what happened to it.
pub fn line(thing: &Thing, intent: &Intent) -> (String, String) {
    match thing {
        Thing::MaintenanceMode { app } => (app.name.clone(), "maintenance mode on".to_owned()),
        Thing::Process { app, kind, from } => (app.name.clone(), format!("{kind} {from} → 0")),
        Thing::Requested => (intent.addon.name.clone(), format!("upgrade to {} requested", intent.to)),
        Thing::Forked { name } => (name.clone(), forked(intent)),
        Thing::Attached { app, name, addon, instead_of: Some(old) } => {
            (app.name.clone(), format!("{name} from {} to {}", old.name, addon.name))
        }
        Thing::Attached { app, name, addon, instead_of: None } => {
            (app.name.clone(), format!("{} attached as {name}", addon.name))
        }
        Thing::Detached { app, name, addon } => {
            (app.name.clone(), format!("{} no longer attached as {name}", addon.name))
        }
        Thing::Set { addon, setting: to } => (
            addon.name.clone(),
            format!(
                "{} set to {}",
                setting::in_a_sentence(to.name()),
                setting::value(to.name(), Some(&to.value()))
            ),
        ),
        Thing::Destroyed { addon } => (addon.name.clone(), "destroyed".to_owned()),
        Thing::Ran => (intent.addon.name.clone(), format!("switched to {}", intent.to)),
    }
}

/// The same with how it stands: a fork that is gone is told as gone.
pub fn entry(changed: &Changed, intent: &Intent) -> (String, String, (Tone, &'static str)) {
    let (whose, what) = line(&changed.thing, intent);
    match (&changed.thing, changed.back) {
        (Thing::Forked { .. }, Back::Done) => {
            (whose, "was made".to_owned(), (Tone::Good, "Gone, costs nothing"))
        }
        (_, back_now) => (whose, what, back(back_now)),
    }
}

/// That a second add-on exists, and what it costs.
fn forked(intent: &Intent) -> String {
    match intent.as_fork().and_then(|fork| fork.cents) {
        Some(cents) => format!("a second add-on exists and costs {} a month", dollars(cents)),
        None => "a second add-on exists, and costs".to_owned(),
    }
}

/// Whether it is back, in a word with its tone.
pub fn back(back: Back) -> (Tone, &'static str) {
    match back {
        Back::Done => (Tone::Good, "Put back"),
        Back::Open => (Tone::Info, "Still changed"),
        Back::Left => (Tone::Warn, "Left as it is"),
        Back::ByWord => (Tone::Plain, "Meant to be so, by your word"),
        Back::Kept => (Tone::Plain, "Stays"),
        Back::Never => (Tone::Plain, "Cannot be taken back"),
    }
}

/// One change in a few words, for a list of what can be put back.
pub fn short(changed: &Changed, intent: &Intent) -> String {
    let (whose, what) = line(&changed.thing, intent);
    format!("{whose}: {what}")
}

/// The same; what is left for good says so.
pub fn still(changed: &Changed, intent: &Intent) -> String {
    if changed.back == Back::Open { short(changed, intent) } else { plain(changed, intent) }
}

/// One change in one line of plain text, for a report.
pub fn plain(changed: &Changed, intent: &Intent) -> String {
    let (whose, what, (_, stands)) = entry(changed, intent);
    let unsure = if changed.sure { "" } else { " (not certain, the answer was lost)" };
    format!("{whose}: {what}{unsure}. {stands}.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::upgrade::samples;

    #[test]
    fn a_change_says_whose_what_and_whether_it_is_back() {
        let changed = samples::changed(Back::Open, false);
        assert_eq!(
            plain(&changed, &samples::intent()),
            "shop: worker 4 → 0 (not certain, the answer was lost). Still changed."
        );
        assert_eq!(line(&Thing::Requested, &samples::intent()).1, "upgrade to 9.1 requested");
    }
}
