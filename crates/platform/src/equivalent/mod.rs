//! The official client's command for a call (facts 7): what a person would type to have the same.
//!
//! `tests/official-cli/equivalents.json` lists each call with its command; a test of this crate holds it against the
//! rules here, and another runs every command with the client itself and looks at what it asks of the platform.

mod data_api;
mod names;
mod platform_api;

use crate::{Api, Wire, wire::word};

pub use names::{AddonNames, AttachmentNames, Names};

/// A command of the official client, present version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Equivalent {
    /// Begins with `heroku`; no secret is in it. `APP`, `ADDON` and `NAME` stand for what is not known.
    pub command: String,
    /// Whether the client makes this very call; else it asks for the same in another way.
    pub same_call: bool,
    /// Whether it prints a connection URL, which is a secret.
    pub prints_secret: bool,
}

/// The one command that does what `wire` does; `None` where no single command does.
pub fn equivalent(wire: &Wire, names: &dyn Names) -> Option<Equivalent> {
    let path = wire.path.split('?').next().unwrap_or_default();
    let segments: Vec<String> = path.split('/').skip(1).map(decoded).collect();
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    match wire.api {
        Api::Platform => platform_api::command(wire, &segments, names),
        Api::Data => data_api::command(wire, &segments, names),
    }
}

fn decoded(segment: &str) -> String {
    percent_encoding::percent_decode_str(segment).decode_utf8_lossy().into_owned()
}

/// A command that makes the very call.
fn same(words: &[&str]) -> Option<Equivalent> {
    let command = ["heroku"].iter().chain(words).map(|one| spelled(one)).collect::<Vec<_>>().join(" ");
    Some(Equivalent { command, same_call: true, prints_secret: false })
}

/// A command that asks for the same in another way.
fn other(words: &[&str]) -> Option<Equivalent> {
    same(words).map(|equivalent| Equivalent { same_call: false, ..equivalent })
}

/// A command that prints a connection URL.
fn secret(equivalent: Option<Equivalent>) -> Option<Equivalent> {
    equivalent.map(|equivalent| Equivalent { prints_secret: true, ..equivalent })
}

/// No shell reads anything into an equals sign behind the first letter.
fn spelled(text: &str) -> String {
    match text.split_once('=') {
        Some((name, value))
            if !name.is_empty() && word(name) == name && (value.is_empty() || word(value) == value) =>
        {
            text.to_owned()
        }
        _ => word(text),
    }
}
