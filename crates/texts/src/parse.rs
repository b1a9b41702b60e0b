//! The pieces of a text.

use std::fmt;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// As it stands.
    Plain(String),
    /// A name, a date, anything that is put in as it is.
    Name(String),
    /// A choice by a number.
    Plural {
        /// The number's name.
        number: String,
        /// What is said for which.
        branches: Vec<(Category, Vec<Piece>)>,
    },
    /// The number itself, inside a choice by it.
    Number,
}

/// For which numbers a branch is. The languages of this console need no more of CLDR's categories than these
/// (<https://cldr.unicode.org/index/cldr-spec/plural-rules>).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    /// Exactly this number, as `=0`. Comes before the others.
    Exactly(i64),
    One,
    Other,
}

/// Why a text is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed(pub String);

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Reads a text. `'{'` and `'}'` stand for the braces themselves; any other apostrophe for itself.
///
/// # Errors
/// [`Malformed`] when a brace is not closed, a name is empty, a choice has no `other`, or is of an unknown kind.
pub fn parse(text: &str) -> Result<Vec<Piece>, Malformed> {
    let mut rest = text;
    let pieces = pieces(&mut rest, false)?;
    if rest.is_empty() { Ok(pieces) } else { Err(Malformed("a } closes nothing".to_owned())) }
}

fn pieces(rest: &mut &str, in_plural: bool) -> Result<Vec<Piece>, Malformed> {
    let mut pieces = Vec::new();
    let mut plain = String::new();
    loop {
        if let Some((brace, after)) = quoted(rest) {
            plain.push(brace);
            *rest = after;
            continue;
        }
        let mut letters = rest.chars();
        let piece = match letters.next() {
            None | Some('}') => break,
            Some('{') => {
                *rest = letters.as_str();
                placeholder(rest)?
            }
            Some('#') if in_plural => {
                *rest = letters.as_str();
                Piece::Number
            }
            Some(letter) => {
                plain.push(letter);
                *rest = letters.as_str();
                continue;
            }
        };
        if !plain.is_empty() {
            pieces.push(Piece::Plain(std::mem::take(&mut plain)));
        }
        pieces.push(piece);
    }
    if !plain.is_empty() {
        pieces.push(Piece::Plain(plain));
    }
    Ok(pieces)
}

fn quoted(rest: &str) -> Option<(char, &str)> {
    rest.strip_prefix("'{'")
        .map(|after| ('{', after))
        .or_else(|| rest.strip_prefix("'}'").map(|after| ('}', after)))
}

/// After its opening brace.
fn placeholder(rest: &mut &str) -> Result<Piece, Malformed> {
    let end = rest
        .find([',', '}', '{'])
        .ok_or_else(|| Malformed(format!("the brace before “{}” is not closed", rest.trim())))?;
    let (name, after) = rest.split_at(end);
    let name = name.trim();
    let is_name =
        name.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_')
            && name.starts_with(|letter: char| !letter.is_ascii_digit());
    if !is_name {
        return Err(Malformed(format!("“{name}” is no name of a value")));
    }
    *rest = after;
    if take(rest, "}") {
        return Ok(Piece::Name(name.to_owned()));
    }
    if !(take(rest, ",") && take(rest, "plural") && take(rest, ",")) {
        return Err(Malformed(format!("{{{name}}} is neither a name nor a plural")));
    }
    let mut branches = Vec::new();
    while !take(rest, "}") {
        branches.push(branch(rest, name)?);
    }
    if branches.last().is_none_or(|(category, _)| *category != Category::Other) {
        return Err(Malformed(format!("the plural of {{{name}}} does not end with other {{…}}")));
    }
    Ok(Piece::Plural { number: name.to_owned(), branches })
}

fn branch(rest: &mut &str, name: &str) -> Result<(Category, Vec<Piece>), Malformed> {
    let broken = || Malformed(format!("the plural of {{{name}}} has a branch that is not closed"));
    let end = rest.find('{').ok_or_else(broken)?;
    let (word, after) = rest.split_at(end);
    *rest = after;
    let category = match word.trim() {
        "one" => Category::One,
        "other" => Category::Other,
        word => word
            .strip_prefix('=')
            .and_then(|number| number.parse().ok())
            .map(Category::Exactly)
            .ok_or_else(|| Malformed(format!("“{word}” is no branch of the plural of {{{name}}}")))?,
    };
    take(rest, "{");
    let pieces = pieces(rest, true)?;
    if rest.starts_with('}') {
        *rest = rest.get(1..).unwrap_or_default();
        *rest = rest.trim_start();
        Ok((category, pieces))
    } else {
        Err(broken())
    }
}

/// Takes a word and the space around it. A text's own space after a placeholder is not taken.
fn take(rest: &mut &str, word: &str) -> bool {
    let Some(after) = rest.trim_start().strip_prefix(word) else { return false };
    *rest = if matches!(word, "}" | "{") { after } else { after.trim_start() };
    true
}
