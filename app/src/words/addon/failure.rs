//! A part of an add-on that could not be read: what happened, what it means for the data, what to do.

use kvs::Subject;
use platform::{Error, ErrorKind};

use crate::{
    text::addon::failure as text,
    words::{
        errors::{self, Told, explain, reading},
        kvs::finding::subject,
        list, sentences,
    },
};

pub(crate) use crate::text::addon::failure::{LOCKED, READ_AGAIN, SEE_THERE, SHOWN_IS_OLD};

/// In full, for the group that shows the part.
pub fn told(error: &Error, what: Subject) -> Told {
    let told = explain(error, &reading(subject(what)));
    // The Platform API lists the add-on, so it is not gone altogether.
    let is_listed = matches!(error.kind, ErrorKind::NotFound { .. });
    let next = if is_listed { text::NOT_FOUND.into() } else { told.next };
    Told { meaning: text::MEANING.into(), next, ..told }
}

/// Several parts at once, for the side of the page.
pub fn summary(parts: &[(Subject, Error)]) -> Option<(String, String)> {
    let (_, first) = parts.first()?;
    let names: Vec<String> = parts.iter().map(|(what, _)| subject(*what).into()).collect();
    let cause = errors::brief(first);
    let is_one = parts.iter().all(|(_, error)| errors::brief(error) == cause);
    let cause = if is_one { text::Cause { cause: &cause }.text() } else { String::new() };
    Some((text::CouldNotRead { what: &list(&names) }.text(), sentences(&[cause, text::NOT_GUESSED.into()])))
}
