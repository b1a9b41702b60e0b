//! What a failed call means: for the person, for the data, and what to do. The platform's own words are kept beside.

use platform::{Error, ErrorKind};

use super::{look_only, time::length};
use crate::transport::NotSent;

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
        Some(status) => format!("{} (status {status})", error.message),
        None => error.message.clone(),
    }
}

fn title(error: &Error, doing: &Doing) -> String {
    let failed = match doing {
        Doing::Reading(what) => format!("Could not read {what}"),
        Doing::Changing(what) => format!("Could not change {what}"),
    };
    format!("{failed}: {}", brief(error))
}

/// The cause in a few words, for a cell of a table.
pub fn brief(error: &Error) -> String {
    if let Some(what) = NotSent::of(error) {
        return match what {
            NotSent::LookOnly => look_only::BRIEF,
            NotSent::Offline => "there is no network",
            NotSent::SignedOut => "nobody is signed in",
        }
        .to_owned();
    }
    match &error.kind {
        ErrorKind::Unauthorized => "the token was not accepted here".to_owned(),
        ErrorKind::Forbidden => "the token or your role lacks the right".to_owned(),
        ErrorKind::TwoFactor { app: Some(app) } => format!("{app} asks for a second factor"),
        ErrorKind::TwoFactor { app: None } => "a second factor is asked for".to_owned(),
        ErrorKind::RateLimited { .. } => "too many calls were made".to_owned(),
        ErrorKind::NotFound { resource: Some(what) } => format!("no such {}", what.replace('_', "-")),
        ErrorKind::NotFound { resource: None } => "not found".to_owned(),
        ErrorKind::Gone => "the platform no longer offers this call".to_owned(),
        ErrorKind::ConfirmationRequired { .. } => "a confirmation is asked for".to_owned(),
        ErrorKind::Conflict => "its state does not allow it now".to_owned(),
        ErrorKind::Invalid => "the request was refused".to_owned(),
        ErrorKind::Payment => "the account must be paid or verified first".to_owned(),
        ErrorKind::Suspended => "the account or app is suspended".to_owned(),
        ErrorKind::Unavailable => match error.status {
            Some(status) => format!("the platform failed with {status}"),
            None => "the platform failed".to_owned(),
        },
        ErrorKind::Unreachable => "no answer came".to_owned(),
        ErrorKind::Unreadable(_) => "the answer could not be understood".to_owned(),
        ErrorKind::Unexpected => match error.status {
            Some(status) => format!("an unexpected answer, {status}"),
            None => "an unexpected answer".to_owned(),
        },
    }
}

fn meaning(error: &Error, doing: &Doing) -> String {
    match doing {
        Doing::Reading(_) => "Reading changes nothing: your data and apps are as they were.".to_owned(),
        Doing::Changing(_) if NotSent::of(error).is_some() => {
            "Nothing was sent, and nothing was changed.".to_owned()
        }
        Doing::Changing(_) if error.may_have_happened() => {
            "It is not known whether the change happened. It is not sent again before the state was read."
                .to_owned()
        }
        Doing::Changing(_) => "The change was refused, so nothing was changed by it.".to_owned(),
    }
}

fn next(error: &Error, doing: &Doing) -> String {
    if NotSent::of(error).is_some() {
        // The guard's own words say who stopped it and what to do.
        return error.message.clone();
    }
    match &error.kind {
        ErrorKind::Unauthorized => {
            "The Data API answers only through the app that pays for an add-on. If you can reach that app, check your \
             access to it; if other add-ons fail as well, sign in again."
                .to_owned()
        }
        ErrorKind::Forbidden => {
            "Ask an owner of the app for the right, or sign in with a token that has a wider scope.".to_owned()
        }
        ErrorKind::TwoFactor { app: Some(_) } => {
            "Enter a code of your second factor where this page asks for it.".to_owned()
        }
        ErrorKind::TwoFactor { app: None } => {
            "Make a token in a terminal with heroku authorizations:create, where Heroku asks for the code once, and sign in \
             with that token."
                .to_owned()
        }
        ErrorKind::RateLimited { wait: Some(wait) } => format!("Wait {} and try again.", length(*wait)),
        ErrorKind::RateLimited { wait: None } => "Wait some minutes and try again.".to_owned(),
        ErrorKind::NotFound { .. } => {
            "It was removed or renamed, or this account does not see it. Check the name and who you are signed in as.".to_owned()
        }
        ErrorKind::Gone => "This console is older than the platform. Reload to get the current one; until then use the Heroku CLI for this.".to_owned(),
        ErrorKind::ConfirmationRequired { .. } | ErrorKind::Conflict | ErrorKind::Invalid => {
            "Read what the platform said below, and reload to see the state as it is now.".to_owned()
        }
        ErrorKind::Payment | ErrorKind::Suspended => {
            "Settle this in the Heroku Dashboard, then try again.".to_owned()
        }
        ErrorKind::Unavailable => "Try again in a minute. status.heroku.com tells whether it is widespread.".to_owned(),
        ErrorKind::Unreachable => match doing {
            Doing::Reading(_) => {
                "Check your connection, then try again. A proxy, an extension or the API's own rules for web pages can \
                 cause this too."
                    .to_owned()
            }
            Doing::Changing(_) => "Check your connection, then look at the state before anything else.".to_owned(),
        },
        ErrorKind::Unreadable(what) => format!(
            "Try again. If it stays like this the platform's answer has changed, at {}: {}.",
            what.path, what.reason
        ),
        ErrorKind::Unexpected => "Try again; if it stays like this, keep the request id for a support ticket.".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{session::LookOnly, transport::refused};

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
}
