//! What was changed so far.

use upgrade::{Back, Changed, Intent, Thing};

use super::fork::setting;
use crate::{
    text::{Message, upgrade::ledger::*},
    ui::Tone,
    words::kvs::money::dollars,
};

pub(crate) use crate::text::upgrade::ledger::{BY_HAND, KEEP, KEEP_FIRST, NOTHING, TITLE, UNSURE, WOULD_BE};

/// Whose thing it is, and what happened to it.
pub fn line(thing: &Thing, intent: &Intent) -> (String, String) {
    match thing {
        Thing::MaintenanceMode { app } => (app.name.clone(), MODE_ON.into()),
        Thing::Process { app, kind, from } => (app.name.clone(), format!("{kind} {from} → 0")),
        Thing::Requested => (intent.addon.name.clone(), Requested { to: &intent.to }.text()),
        Thing::Forked { name } => (name.clone(), forked(intent)),
        Thing::Attached { app, name, addon, instead_of: Some(old) } => {
            (app.name.clone(), AttachedInstead { name, old: &old.name, addon: &addon.name }.text())
        }
        Thing::Attached { app, name, addon, instead_of: None } => {
            (app.name.clone(), Attached { addon: &addon.name, name }.text())
        }
        Thing::Detached { app, name, addon } => {
            (app.name.clone(), Detached { addon: &addon.name, name }.text())
        }
        Thing::Set { addon, setting: to } => {
            let value = setting::value(to.name(), Some(&to.value()));
            (addon.name.clone(), Set { setting: &setting::in_a_sentence(to.name()), value: &value }.text())
        }
        Thing::Destroyed { addon } => (addon.name.clone(), DESTROYED.into()),
        Thing::Ran => (intent.addon.name.clone(), Ran { to: &intent.to }.text()),
    }
}

/// The same with how it stands: a fork that is gone is told as gone.
pub fn entry(changed: &Changed, intent: &Intent) -> (String, String, (Tone, Message)) {
    let (whose, what) = line(&changed.thing, intent);
    match (&changed.thing, changed.back) {
        (Thing::Forked { .. }, Back::Done) => (whose, FORK_WAS_MADE.into(), (Tone::Good, FORK_GONE)),
        (_, back_now) => (whose, what, back(back_now)),
    }
}

/// That a second add-on exists, and what it costs.
fn forked(intent: &Intent) -> String {
    match intent.as_fork().and_then(|fork| fork.cents) {
        Some(cents) => ForkedPrice { price: &dollars(cents) }.text(),
        None => FORKED.into(),
    }
}

/// Whether it is back, in a word with its tone.
pub fn back(back: Back) -> (Tone, Message) {
    match back {
        Back::Done => (Tone::Good, BACK_DONE),
        Back::Open => (Tone::Info, BACK_OPEN),
        Back::Left => (Tone::Warn, BACK_LEFT),
        Back::ByWord => (Tone::Plain, BACK_BY_WORD),
        Back::Kept => (Tone::Plain, BACK_KEPT),
        Back::Never => (Tone::Plain, BACK_NEVER),
    }
}

/// One change in a few words, for a list of what can be put back.
pub fn short(changed: &Changed, intent: &Intent) -> String {
    let (whose, what) = line(&changed.thing, intent);
    Short { whose: &whose, what: &what }.text()
}

/// The same; what is left for good says so.
pub fn still(changed: &Changed, intent: &Intent) -> String {
    if changed.back == Back::Open { short(changed, intent) } else { plain(changed, intent) }
}

/// One change in one line of plain text, for a report.
pub fn plain(changed: &Changed, intent: &Intent) -> String {
    let (whose, what, (_, stands)) = entry(changed, intent);
    if changed.sure {
        Plain { whose: &whose, what: &what, stands: &stands }.text()
    } else {
        PlainUnsure { whose: &whose, what: &what, stands: &stands }.text()
    }
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
