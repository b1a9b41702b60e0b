//! Takes a paste: secrets are dropped first, then it is read.

use super::{
    json::{self, found},
    keep::kept,
    piece::{Piece, pieces},
};

/// What a paste brought.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Taken {
    pub pieces: Vec<Piece>,
    /// Passwords and keys that were dropped.
    pub secrets: usize,
    /// Objects that are about something else.
    pub foreign: usize,
    /// The text ended in the middle.
    pub is_cut_off: bool,
}

/// Why a paste brought nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    Empty,
    TooLong,
    /// What the client prints for people: it has to be asked for JSON.
    ForPeople,
    /// No JSON anywhere.
    NoJson,
    /// JSON of something else.
    Foreign,
}

/// Reads what a person pasted. Of the text itself nothing is kept.
///
/// # Errors
/// When there is nothing of a store in it.
pub fn take(text: &str) -> Result<Taken, Refused> {
    if text.trim().is_empty() {
        return Err(Refused::Empty);
    }
    if text.len() > json::LONGEST {
        return Err(Refused::TooLong);
    }
    let found = found(text);
    if found.values.is_empty() {
        return Err(if is_for_people(text) { Refused::ForPeople } else { Refused::NoJson });
    }
    let mut taken = Taken { is_cut_off: found.is_cut_off, ..Taken::default() };
    for value in found.values {
        let kept = kept(value);
        taken.secrets += kept.secrets;
        let (pieces, foreign) = pieces(kept.value);
        taken.pieces.extend(pieces);
        taken.foreign += foreign;
    }
    if taken.pieces.is_empty() { Err(Refused::Foreign) } else { Ok(taken) }
}

/// The client's own layout begins each add-on with `===`.
fn is_for_people(text: &str) -> bool {
    text.lines().any(|line| line.trim_start().starts_with("=== ") || line.trim_start().starts_with("Plan:"))
}
