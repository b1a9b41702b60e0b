//! Every way a call can end badly, by what it means.

use std::{fmt, time::Duration};

use serde::Deserialize;

/// What went wrong, with what the platform said about it. Never holds a request, a header or a body.
#[derive(Clone, Debug, PartialEq)]
pub struct Error {
    /// What it means.
    pub kind: ErrorKind,
    /// The platform's own words, or ours when it said none. Plain text.
    pub message: String,
    /// The machine code, for example `not_found`.
    pub id: Option<String>,
    /// The HTTP status, when there was an answer.
    pub status: Option<u16>,
    /// The `Request-Id` of the answer, for a support ticket.
    pub request_id: Option<String>,
    /// An address the platform offers for help.
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
    /// The bucket is empty; how long to wait when it says so (facts 1.4).
    RateLimited { wait: Option<Duration> },
    /// Unknown or invisible.
    NotFound { resource: Option<String> },
    /// Send again with the app's name as `confirm`.
    ConfirmationRequired { app: Option<String> },
    /// The state does not allow it now.
    Conflict,
    /// The request itself is refused.
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
    /// An answer with a status this list does not know.
    Unexpected,
}

/// Where a body did not fit what was expected. Holds no value from the body, since that may be a secret.
#[derive(Clone, Debug, PartialEq)]
pub struct Unreadable {
    /// JSON path, `.` for the whole.
    pub path: String,
    /// Our words.
    pub reason: String,
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
        Self { kind, message: message.to_owned(), id: None, status: None, request_id: None, url: None }
    }

    /// Whether a change may have happened although this came back.
    pub fn may_have_happened(&self) -> bool {
        matches!(self.kind, ErrorKind::Unreachable | ErrorKind::Unavailable | ErrorKind::Unreadable(_))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

/// The body of an error as far as it is there (facts 1.2).
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ErrorBody {
    pub id: Option<String>,
    pub message: Option<String>,
    /// Where `missing_version` puts its text.
    pub error: Option<String>,
    pub url: Option<String>,
    pub resource: Option<String>,
    pub app: Option<NamedApp>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct NamedApp {
    pub name: Option<String>,
}
