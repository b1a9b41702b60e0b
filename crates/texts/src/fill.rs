//! Putting values into a text.

use std::fmt::{Display, Write};

use crate::parse::{Category, Piece, parse};

/// What a text is filled with.
#[derive(Clone, Copy)]
pub enum Value<'a> {
    /// Put in as it is.
    Name(&'a dyn Display),
    /// Written as the language writes numbers, and chosen by.
    Number(i64),
}

/// What a language does with numbers.
pub trait Speech {
    /// The number, with its separators.
    fn number(&self, number: i64) -> String;
    /// Which branch is for it, where none is for exactly this number.
    fn category(&self, number: i64) -> Category;
}

/// A packed text with its values put in: there, `{_0}` is the first of `values`. What is malformed comes out as it stands,
/// since the build lets no such text through and a page must not fail over one.
pub fn fill(text: &str, values: &[Value<'_>], speech: &dyn Speech) -> String {
    let Ok(pieces) = parse(text) else { return text.to_owned() };
    let mut filled = String::with_capacity(text.len());
    put(&mut filled, &pieces, values, None, speech);
    filled
}

fn put(
    filled: &mut String,
    pieces: &[Piece],
    values: &[Value<'_>],
    chosen_by: Option<i64>,
    speech: &dyn Speech,
) {
    for piece in pieces {
        match piece {
            Piece::Plain(text) => filled.push_str(text),
            Piece::Number => {
                if let Some(number) = chosen_by {
                    filled.push_str(&speech.number(number));
                }
            }
            Piece::Name(name) => match value(values, name) {
                Some(Value::Name(value)) => {
                    let _ = write!(filled, "{value}");
                }
                Some(Value::Number(number)) => filled.push_str(&speech.number(number)),
                None => {}
            },
            Piece::Plural { number, branches } => {
                let Some(Value::Number(number)) = value(values, number) else { continue };
                if let Some(pieces) = branch(branches, number, speech) {
                    put(filled, pieces, values, Some(number), speech);
                }
            }
        }
    }
}

fn branch<'p>(
    branches: &'p [(Category, Vec<Piece>)],
    number: i64,
    speech: &dyn Speech,
) -> Option<&'p [Piece]> {
    let of = |wanted: Category| branches.iter().find(|(category, _)| *category == wanted);
    of(Category::Exactly(number))
        .or_else(|| of(speech.category(number)))
        .or_else(|| of(Category::Other))
        .map(|(_, pieces)| pieces.as_slice())
}

fn value<'a>(values: &[Value<'a>], name: &str) -> Option<Value<'a>> {
    let place: usize = name.strip_prefix('_')?.parse().ok()?;
    values.get(place).copied()
}
