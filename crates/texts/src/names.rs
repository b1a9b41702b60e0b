//! The values a text wants.

use std::collections::BTreeMap;

use crate::parse::Piece;

/// What kind of value a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Name,
    Number,
}

/// The values of a text by name, in the order in which they are handed over.
pub type Names = BTreeMap<String, Kind>;

/// Notes the values that `pieces` want. A name that is a number anywhere is one everywhere.
pub fn note(pieces: &[Piece], names: &mut Names) {
    for piece in pieces {
        match piece {
            Piece::Plain(_) | Piece::Number => {}
            Piece::Name(name) => {
                names.entry(name.clone()).or_insert(Kind::Name);
            }
            Piece::Plural { number, branches } => {
                names.insert(number.clone(), Kind::Number);
                for (_, pieces) in branches {
                    note(pieces, names);
                }
            }
        }
    }
}
