//! What a person, or the tab, tells whoever drives an upgrade.

use ::upgrade::{Question, Reply};

/// One order. They are taken one after the other, never while a change is on its way.
#[derive(Clone, Debug)]
pub enum Order {
    /// An answer to a question; it was found to be one before it is ordered.
    Answer(Box<Question>, Reply),
    Stop {
        put_back: bool,
    },
    /// Goes on after a stop, or takes up what was kept.
    GoOn,
    /// Reads everything again: the tab came back to the front, the person asked.
    Look,
    /// Somebody is signed in again, with these scopes where known.
    SignedIn(Option<Vec<String>>),
    /// Drives no further. Nothing is sent any more.
    Leave,
}
