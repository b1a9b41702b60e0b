//! Every way a call can end badly, by what it means.

use std::{fmt, time::Duration};

use super::Unreadable;

/// What went wrong, with what the platform said about it. Never holds a request, a header or a body; credentials in
/// the platform's words are masked.
#[derive(Clone, Debug, PartialEq)]
pub struct Error {
    /// What it means.
    pub kind: ErrorKind,
    /// The platform's own words, or ours when it said none. Plain text.
    pub message: String,
    /// Whether `message` is the platform's own. The Data API's "not there yet" is a 404 without a word.
    pub spoken: bool,
    /// The machine code, for example `not_found`.
    pub id: Option<String>,
    /// The HTTP status, when there was an answer.
    pub status: Option<u16>,
    /// The `Request-Id` of the answer, for a support ticket.
    pub request_id: Option<String>,
    /// An address the platform offers for help; `https` only.
    pub url: Option<String>,
}

/// Failures by meaning; keyed on the body's `id` before the status (facts 1.2).
#[derive(Clone, Debug, PartialEq)]
pub enum ErrorKind {
    /// The token is missing, wrong, expired or revoked. From the Data API about one add-on it may only mean
    /// "not through this app" (anchors 0.4).
    Unauthorized,
    /// The token is fine, the right or the scope is missing.
    Forbidden,
    /// A second factor is needed, for this app if named (facts 1.5).
    TwoFactor { app: Option<String> },
    /// The bucket is empty; how long to wait when it says so, an hour at most (facts 1.4).
    RateLimited { wait: Option<Duration> },
    /// Unknown or invisible.
    NotFound { resource: Option<String> },
    /// The platform no longer has this call: the console is older than the platform.
    Gone,
    /// Send again with the app's name as `confirm`.
    ConfirmationRequired { app: Option<String> },
    /// The state does not allow it now.
    Conflict,
    /// The request itself is refused, or could not be made.
    Invalid,
    /// The account must be paid or verified first.
    Payment,
    /// The account or app is suspended.
    Suspended,
    /// The platform failed or is in maintenance; reading again later may work.
    Unavailable,
    /// No answer came. A change may or may not have happened.
    Unreachable,
    /// An answer came that could not be read: where in it, and why.
    Unreadable(Unreadable),
    /// An answer with a status this list does not know, for example a redirect.
    Unexpected,
}

impl Error {
    /// The request never left.
    pub fn not_sent(reason: &str) -> Self {
        Self::plain(ErrorKind::Invalid, reason)
    }

    /// No answer came.
    pub fn unreachable(reason: &str) -> Self {
        Self::plain(ErrorKind::Unreachable, reason)
    }

    /// An error without an answer behind it.
    pub fn plain(kind: ErrorKind, message: &str) -> Self {
        Self {
            kind,
            message: message.to_owned(),
            spoken: false,
            id: None,
            status: None,
            request_id: None,
            url: None,
        }
    }

    /// Whether a change may have happened although this came back. Then: read before doing anything else.
    pub fn may_have_happened(&self) -> bool {
        matches!(
            self.kind,
            ErrorKind::Unreachable
                | ErrorKind::Unavailable
                | ErrorKind::Unreadable(_)
                | ErrorKind::Unexpected
        )
    }

    /// Whether this is the Data API's "not there yet" rather than its "no such thing": a 404 without a word. The
    /// official client goes on waiting on it, and stops on a 404 that says something.
    pub fn is_not_there_yet(&self) -> bool {
        matches!(self.kind, ErrorKind::NotFound { .. }) && !self.spoken
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}
