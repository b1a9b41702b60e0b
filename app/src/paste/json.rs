//! Finds JSON in what was pasted: a prompt before it, a warning of the client after it, or an end that is missing.

use std::collections::VecDeque;

use serde_json::{Deserializer, Value};

/// What was found in a text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    pub values: Vec<Value>,
    /// The text ends in the middle of a value: what stands there is complete as far as it goes.
    pub is_cut_off: bool,
}

/// Longest text that is looked at, in bytes. A store is told in about two thousand.
pub const LONGEST: usize = 4_000_000;
/// Brackets that begin no JSON, before we stop trying.
const TRIES: usize = 2_000;
/// Places from which a value without an end is tried to be closed.
const ENDS: usize = 64;

/// Every JSON object and list in a text.
pub fn found(text: &str) -> Found {
    let mut found = Found::default();
    let (mut rest, mut tries) = (text, 0);
    while let Some((_, from)) = rest.find(['{', '[']).and_then(|at| rest.split_at_checked(at)) {
        let mut stream = Deserializer::from_str(from).into_iter::<Value>();
        let after = match stream.next() {
            Some(Ok(value)) => {
                let end = stream.byte_offset();
                found.values.push(value);
                end
            }
            Some(Err(error)) if error.is_eof() => match repaired(from) {
                Some(value) => {
                    found.values.push(value);
                    found.is_cut_off = true;
                    return found;
                }
                None => 1,
            },
            _ => 1,
        };
        tries += 1;
        if tries > TRIES {
            break;
        }
        rest = from.get(after..).unwrap_or_default();
    }
    found
}

/// A value whose end is missing, closed after the last part of it that is complete. Only what holds fields is worth
/// it: the words of a terminal have brackets too.
fn repaired(text: &str) -> Option<Value> {
    let (mut open, mut ends) = (Vec::new(), VecDeque::new());
    let mut end = |at: usize, open: &[char]| {
        if ends.len() == ENDS {
            ends.pop_front();
        }
        ends.push_back((at, open.iter().rev().collect::<String>()));
    };
    let (mut in_text, mut escaped) = (false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if in_text => escaped = true,
            '"' => in_text = !in_text,
            _ if in_text => {}
            '{' => open.push('}'),
            '[' => open.push(']'),
            '}' | ']' => {
                open.pop();
                end(at + c.len_utf8(), &open);
            }
            ',' => end(at, &open),
            _ => {}
        }
    }
    ends.into_iter().rev().find_map(|(end, closing)| {
        let value: Value = serde_json::from_str(&format!("{}{closing}", text.get(..end)?)).ok()?;
        has_fields(&value).then_some(value)
    })
}

fn has_fields(value: &Value) -> bool {
    match value {
        Value::Object(fields) => !fields.is_empty(),
        Value::Array(items) => items.iter().any(has_fields),
        _ => false,
    }
}
