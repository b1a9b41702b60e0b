//! What a person, or the tab, tells whoever drives an upgrade.

use ::upgrade::{Clients, Question, Reply};

/// One order. They are taken one after the other, never while a change is on its way.
#[derive(Clone, Debug)]
pub enum Order {
    /// An answer to a question; it was found to be one before it is ordered.
    Answer(Box<Question>, Reply),
    /// What the person says of the clients: it is kept, and decides nothing.
    Clients(Clients),
    Stop {
        put_back: bool,
    },
    /// The person has put back by hand what is changed.
    ByHand,
    /// Goes on after a stop, takes up what was kept, or goes on without a record.
    GoOn,
    /// Reads everything again: the tab came back to the front, the person asked.
    Look,
    /// Somebody is signed in again, with these scopes where known.
    SignedIn(Option<Vec<String>>),
    /// Another tab kept or forgot the record.
    Changed,
    /// Drives no further. Nothing is sent any more.
    Leave,
}
