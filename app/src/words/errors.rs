//! What a failed call means: for the person, for the data, and what to do. The platform's own words are kept beside.

use platform::{Error, ErrorKind};

use super::{look_only, time::length};
use crate::{
    text::{Message, errors as text},
    transport::NotSent,
};

/// A failure in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// What happened.
    pub title: String,
    /// What it means for the person's data.
    pub meaning: String,
    /// What to do next.
    pub next: String,
    /// The platform's own words, when it said any.
    pub platform_said: Option<String>,
    /// For a support ticket.
    pub request_id: Option<String>,
}

/// What was being done when it failed; it fills the gap in "… could not be read".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doing {
    /// Reading something, for example `the list of add-ons`.
    Reading(String),
    /// Changing something, for example `maintenance mode of storefront`.
    Changing(String),
}

/// Reading `what`.
pub fn reading(what: impl Into<String>) -> Doing {
    Doing::Reading(what.into())
}

/// Changing `what`.
pub fn changing(what: impl Into<String>) -> Doing {
    Doing::Changing(what.into())
}

/// What `error` means while doing `doing`.
pub fn explain(error: &Error, doing: &Doing) -> Told {
    Told {
        title: title(error, doing),
        meaning: meaning(error, doing),
        next: next(error, doing),
        platform_said: error.spoken.then(|| said(error)),
        request_id: error.request_id.clone(),
    }
}

fn said(error: &Error) -> String {
    match error.status {
        Some(status) => text::SaidWithStatus { said: &error.message, status: &status }.text(),
        None => error.message.clone(),
    }
}

fn title(error: &Error, doing: &Doing) -> String {
    let cause = brief(error);
    match doing {
        Doing::Reading(what) => text::CouldNotRead { what, cause: &cause }.text(),
        Doing::Changing(what) => text::CouldNotChange { what, cause: &cause }.text(),
    }
}

/// The cause in a few words, for a cell of a table.
pub fn brief(error: &Error) -> String {
    if let Some(what) = NotSent::of(error) {
        return match what {
            NotSent::LookOnly => look_only::BRIEF,
            NotSent::Offline => text::NO_NETWORK,
            NotSent::SignedOut => text::NOBODY,
        }
        .into();
    }
    match (&error.kind, error.status) {
        (ErrorKind::TwoFactor { app: Some(app) }, _) => text::SecondFactorOf { app }.text(),
        (ErrorKind::NotFound { resource: Some(what) }, _) => {
            text::NoSuch { what: &what.replace('_', "-") }.text()
        }
        (ErrorKind::Unavailable, Some(status)) => text::FailedWith { status: &status }.text(),
        (ErrorKind::Unexpected, Some(status)) => text::UnexpectedStatus { status: &status }.text(),
        (kind, _) => kind_in_words(kind).into(),
    }
}

fn kind_in_words(kind: &ErrorKind) -> Message {
    match kind {
        ErrorKind::Unauthorized => text::UNAUTHORIZED,
        ErrorKind::Forbidden => text::FORBIDDEN,
        ErrorKind::TwoFactor { .. } => text::SECOND_FACTOR,
        ErrorKind::RateLimited { .. } => text::TOO_MANY,
        ErrorKind::NotFound { .. } => text::NOT_FOUND,
        ErrorKind::Gone => text::GONE,
        ErrorKind::ConfirmationRequired { .. } => text::CONFIRMATION,
        ErrorKind::Conflict => text::CONFLICT,
        ErrorKind::Invalid => text::INVALID,
        ErrorKind::Payment => text::PAYMENT,
        ErrorKind::Suspended => text::SUSPENDED,
        ErrorKind::Unavailable => text::FAILED,
        ErrorKind::Unreachable => text::NO_ANSWER,
        ErrorKind::Unreadable(_) => text::UNREADABLE,
        ErrorKind::Unexpected => text::UNEXPECTED,
    }
}

fn meaning(error: &Error, doing: &Doing) -> String {
    match doing {
        Doing::Reading(_) => text::READ_NOTHING_CHANGED,
        Doing::Changing(_) if NotSent::of(error).is_some() => text::NOT_SENT,
        Doing::Changing(_) if error.may_have_happened() => text::MAY_HAVE_HAPPENED,
        Doing::Changing(_) => text::REFUSED,
    }
    .into()
}

fn next(error: &Error, doing: &Doing) -> String {
    if NotSent::of(error).is_some() {
        // The guard's own words say who stopped it and what to do.
        return error.message.clone();
    }
    match &error.kind {
        ErrorKind::Unauthorized => text::NEXT_UNAUTHORIZED.into(),
        ErrorKind::Forbidden => text::NEXT_FORBIDDEN.into(),
        ErrorKind::TwoFactor { app: Some(_) } => text::NEXT_CODE.into(),
        ErrorKind::TwoFactor { app: None } => text::NEXT_MAKE_TOKEN.into(),
        ErrorKind::RateLimited { wait: Some(wait) } => text::NextWait { time: &length(*wait) }.text(),
        ErrorKind::RateLimited { wait: None } => text::NEXT_WAIT_MINUTES.into(),
        ErrorKind::NotFound { .. } => text::NEXT_NOT_FOUND.into(),
        ErrorKind::Gone => text::NEXT_GONE.into(),
        ErrorKind::ConfirmationRequired { .. } | ErrorKind::Conflict | ErrorKind::Invalid => {
            text::NEXT_PLATFORM_SAID.into()
        }
        ErrorKind::Payment | ErrorKind::Suspended => text::NEXT_SETTLE.into(),
        ErrorKind::Unavailable => text::NEXT_UNAVAILABLE.into(),
        ErrorKind::Unreachable => match doing {
            Doing::Reading(_) => text::NEXT_UNREACHABLE.into(),
            Doing::Changing(_) => text::NEXT_UNREACHABLE_CHANGE.into(),
        },
        ErrorKind::Unreadable(what) => text::NextUnreadable { path: &what.path, reason: &what.reason }.text(),
        ErrorKind::Unexpected => text::NEXT_UNEXPECTED.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        session::LookOnly,
        transport::refused,
        words::proof::{in_each_language, is_prose, is_told},
    };

    #[test]
    fn a_lost_answer_to_a_change_is_never_called_harmless() {
        let told = explain(&Error::unreachable("x"), &changing("the plan"));
        assert!(told.meaning.contains("not known whether"));
    }

    #[test]
    fn reading_is_always_said_to_change_nothing() {
        for kind in [ErrorKind::Unavailable, ErrorKind::Unauthorized, ErrorKind::Unreachable] {
            let told = explain(&Error::plain(kind, ""), &reading("the version"));
            assert!(told.meaning.contains("changes nothing"), "{told:?}");
        }
    }

    #[test]
    fn the_platforms_words_and_the_request_id_are_kept() {
        let mut error = Error::plain(ErrorKind::Conflict, "Maintenance is running.");
        error.spoken = true;
        error.status = Some(409);
        error.request_id = Some("abc".to_owned());
        let told = explain(&error, &changing("the version"));
        assert_eq!(told.platform_said.as_deref(), Some("Maintenance is running. (status 409)"));
        assert_eq!(told.request_id.as_deref(), Some("abc"));
    }

    #[test]
    fn what_the_console_itself_refused_has_no_words_of_the_platform() {
        let error = refused(&LookOnly::ByPerson);
        let told = explain(&error, &changing("the formation"));
        assert_eq!(told.title, "Could not change the formation: this tab may only look");
        assert_eq!(told.platform_said, None);
        assert!(told.meaning.starts_with("Nothing was sent"));
        assert!(told.next.contains("Switch it off above"), "{}", told.next);
    }

    #[test]
    fn every_failure_is_told_in_each_language() {
        let unreadable = platform::Unreadable { path: "[0].name".to_owned(), reason: "missing".to_owned() };
        let kinds = [
            ErrorKind::Unauthorized,
            ErrorKind::Forbidden,
            ErrorKind::TwoFactor { app: Some("shop".to_owned()) },
            ErrorKind::TwoFactor { app: None },
            ErrorKind::RateLimited { wait: Some(std::time::Duration::from_secs(90)) },
            ErrorKind::RateLimited { wait: None },
            ErrorKind::NotFound { resource: Some("add_on".to_owned()) },
            ErrorKind::NotFound { resource: None },
            ErrorKind::Gone,
            ErrorKind::ConfirmationRequired { app: None },
            ErrorKind::Conflict,
            ErrorKind::Invalid,
            ErrorKind::Payment,
            ErrorKind::Suspended,
            ErrorKind::Unavailable,
            ErrorKind::Unreachable,
            ErrorKind::Unreadable(unreadable),
            ErrorKind::Unexpected,
        ];
        in_each_language(|| {
            for kind in &kinds {
                for status in [None, Some(500)] {
                    let error = Error { status, ..Error::plain(kind.clone(), "") };
                    is_told(brief(&error));
                    for doing in [reading("X"), changing("X")] {
                        let told = explain(&error, &doing);
                        is_told(told.title);
                        is_prose(told.meaning);
                        is_prose(told.next.replace("[0].name", "name"));
                    }
                }
            }
        });
    }
}
