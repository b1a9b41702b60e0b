//! Words around the guide to clients. The guide's own texts are in its file, in every language.

use kvs::{Cause, Holds, Sureness, TlsOffer, TlsRequirement, UrlVar};
use platform::Error;

use super::{errors, list, number};
use crate::text::{Message, clients as text};

pub(crate) use crate::text::clients::{
    BESIDE, CERTIFICATE, CHECK, CHECK_FIRST, CHECK_STORE, CHECK_THEN, CHOOSE, CHOOSE_ONE, CLEAR, CONNECTION,
    ELSEWHERE, ENTRY, ENTRY_BELOW, ERRORS, FIND, FIND_HELP, HIDE, LIBRARIES, NEVER_A_COPY, NO_VAR, NOT_FOUND,
    PASTE, PASTE_HELP, READING, SELF_SIGNED, SURE, TITLE, TRAPS, VERSIONS, WHICH_VAR, WRITTEN,
};

/// Which library and language a heading is about.
pub fn heading(library: &str, language: Option<&str>) -> String {
    match language {
        Some(language) if language != library => format!("{library} · {language}"),
        _ => library.to_owned(),
    }
}

/// A button's name for who does not see where it stands.
pub fn hide(library: &str) -> String {
    text::HideOne { library: &library }.text()
}

/// Said when a library was chosen or hidden.
pub fn toggled(library: &str, shown: bool) -> String {
    if shown { text::Shown { library: &library }.text() } else { text::Hidden { library: &library }.text() }
}

/// Nothing was found.
pub fn no_library(query: &str) -> String {
    text::NoLibrary { query: &query.trim() }.text()
}

/// The address names libraries there is nothing about.
pub fn unknown(ids: &[String]) -> String {
    text::Unknown { ids: &list(ids) }.text()
}

/// What the store's requirement means for the code.
pub fn connection(requirement: TlsRequirement, turns_on: bool) -> Message {
    match requirement {
        _ if turns_on => text::TURNS_ON,
        TlsRequirement::Required { .. } => text::REQUIRED,
        TlsRequirement::BecomingRequired { .. } => text::BECOMING_REQUIRED,
        TlsRequirement::Optional => text::OPTIONAL,
        TlsRequirement::NotRequired { tls: TlsOffer::NextPort } => text::NOT_REQUIRED,
        TlsRequirement::NotRequired { tls: TlsOffer::Nowhere } => text::NO_TLS,
        TlsRequirement::Unknown => text::NOT_KNOWN,
    }
}

/// What a config var holds, as far as is known.
pub fn holds(holds: Holds) -> Message {
    match holds {
        Holds::Tls => text::HOLDS_TLS,
        Holds::TlsPresumably => text::HOLDS_TLS_PRESUMABLY,
        Holds::Plain => text::HOLDS_PLAIN,
        Holds::PlainUntilUpgrade => text::HOLDS_PLAIN_UNTIL_UPGRADE,
        Holds::Unknown => text::HOLDS_UNKNOWN,
    }
}

/// Another config var of the same attachment, and why it is not the one to use.
pub fn other_var(var: &UrlVar) -> String {
    let name = &var.name;
    match var.holds {
        Holds::Tls | Holds::TlsPresumably => text::OtherTls { var: name }.text(),
        Holds::Plain | Holds::PlainUntilUpgrade => text::OtherPlain { var: name }.text(),
        Holds::Unknown => text::OtherUnknown { var: name }.text(),
    }
}

/// Whose config var it is.
pub fn of_app(app: &str) -> String {
    text::OfApp { app: &app }.text()
}

/// How sure a snippet is, in a word.
pub fn sure(sureness: Sureness) -> Message {
    match sureness {
        Sureness::Tried => text::TRIED,
        Sureness::Documented => text::DOCUMENTED,
        Sureness::Reported => text::REPORTED,
        Sureness::Inferred => text::INFERRED,
    }
}

/// What that word stands for.
pub fn sure_because(sureness: Sureness, with: Option<&str>) -> String {
    match (sureness, with) {
        (Sureness::Tried, Some(version)) => text::TriedWithMeans { version: &version }.text(),
        (Sureness::Tried, None) => text::TRIED_MEANS.into(),
        (Sureness::Documented, _) => text::DOCUMENTED_MEANS.into(),
        (Sureness::Reported, _) => text::REPORTED_MEANS.into(),
        (Sureness::Inferred, _) => text::INFERRED_MEANS.into(),
    }
}

/// What a check says when all is well.
pub fn prints(told: &str) -> String {
    text::Prints { text: &told }.text()
}

/// What is wrong, in a few words.
pub fn cause(cause: Cause) -> Message {
    match cause {
        Cause::Verifies => text::CAUSE_VERIFIES,
        Cause::PlainToTls => text::CAUSE_PLAIN_TO_TLS,
        Cause::TlsToPlain => text::CAUSE_TLS_TO_PLAIN,
        Cause::Option => text::CAUSE_OPTION,
        Cause::Other => text::CAUSE_OTHER,
    }
}

/// How many messages were found.
pub fn found(causes: usize) -> String {
    text::Found { causes: number(causes) }.text()
}

/// The summary over all messages.
pub fn all_messages(causes: usize) -> String {
    text::AllMessages { causes: number(causes) }.text()
}

/// The guide did not come.
pub fn not_read(error: &Error) -> errors::Told {
    let mut told = errors::explain(error, &errors::reading(text::THE_GUIDE));
    told.meaning = text::OWN_FILE.into();
    told
}

/// The guide came and is none.
pub fn not_understood() -> errors::Told {
    errors::Told {
        title: text::NOT_UNDERSTOOD.into(),
        meaning: text::OWN_FILE.into(),
        next: text::NOT_UNDERSTOOD_NEXT.into(),
        ..errors::Told::default()
    }
}

#[cfg(test)]
mod tests;
