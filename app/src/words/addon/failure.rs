//! A part of an add-on that could not be read: what happened, what it means for the data, what to do.

use kvs::Subject;
use platform::{Error, ErrorKind};

use crate::words::{
    errors::{self, Told, explain, reading},
    kvs::finding::subject,
};

const MEANING: &str =
    "Reading changes nothing, and the store itself is not affected by our not being able to read it.";

/// In full, for the group that shows the part.
pub fn told(error: &Error, what: Subject) -> Told {
    let told = explain(error, &reading(subject(what)));
    Told { meaning: MEANING.to_owned(), next: next(error).unwrap_or(told.next), ..told }
}

fn next(error: &Error) -> Option<String> {
    match &error.kind {
        // The Platform API lists the add-on, so it is not gone altogether.
        ErrorKind::NotFound { .. } => Some(
            "The Platform API lists this add-on and the Data API does not know it. A new add-on takes some minutes to \
             appear there: try again then. If it stays like this, ask Heroku's support."
                .to_owned(),
        ),
        _ => None,
    }
}

/// Several parts at once, for the side of the page.
pub fn summary(parts: &[(Subject, Error)]) -> Option<(String, String)> {
    let (_, first) = parts.first()?;
    let names: Vec<String> = parts.iter().map(|(what, _)| subject(*what).into()).collect();
    let causes: Vec<String> = parts.iter().map(|(_, error)| errors::brief(error)).collect();
    let same = causes.iter().all(|cause| *cause == errors::brief(first));
    let cause = if same { format!("Cause: {}. ", errors::brief(first)) } else { String::new() };
    Some((
        format!("Could not read {}.", crate::words::list(&names)),
        format!("{cause}The store itself is not affected. What cannot be read is not guessed."),
    ))
}

/// What waits for a second factor on this page.
pub const LOCKED: &str = "Some of what this page shows is not read without it.";

pub const READ_AGAIN: &str = "Read again";

/// That the value shown is older than the failure.
pub const SHOWN_IS_OLD: &str = "What is shown below was read";

/// In groups that need what another group failed to read.
pub const SEE_THERE: &str =
    "This is part of the same answer, which could not be read: see “Engine and lifecycle”.";
