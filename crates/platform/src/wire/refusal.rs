//! What an answer that is no success means (facts 1.2).

use std::time::Duration;

use http::{HeaderMap, Response};
use serde::Deserialize;

use super::{
    Error, ErrorKind,
    facts::{facts, text},
};
use crate::{
    lenient::{address, fit, or_default, rows, spoken},
    words,
};

/// The longest wait believed; a longer one is a date or a mistake.
const LONGEST_WAIT: u64 = 3600;

/// The body of an error as far as it is there. Pages that are no JSON happen and read as an empty one.
#[derive(Default, Deserialize)]
struct Refusal {
    #[serde(default, deserialize_with = "or_default")]
    id: Option<String>,
    #[serde(default, deserialize_with = "spoken")]
    message: Option<String>,
    /// Where `missing_version` puts its text.
    #[serde(default, deserialize_with = "spoken")]
    error: Option<String>,
    #[serde(default, deserialize_with = "address")]
    url: Option<String>,
    #[serde(default, deserialize_with = "spoken")]
    resource: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    app: NamedApp,
    /// Several at once, where there is no `message` for the whole.
    #[serde(default, deserialize_with = "rows")]
    errors: Vec<Detail>,
}

#[derive(Default, Deserialize)]
struct NamedApp {
    #[serde(default, deserialize_with = "spoken")]
    name: Option<String>,
}

#[derive(Deserialize)]
struct Detail {
    #[serde(default, deserialize_with = "or_default")]
    id: Option<String>,
    #[serde(default, deserialize_with = "spoken")]
    message: Option<String>,
}

/// The error an answer means by its status, without reading it as any endpoint's; `None` for a success.
pub fn refusal(response: &Response<Vec<u8>>) -> Option<Error> {
    if response.status().is_success() {
        return None;
    }
    let body: Refusal =
        serde_json::from_slice(response.body()).ok().and_then(fit::<Refusal>).unwrap_or_default();
    let status = response.status().as_u16();
    let first = body.errors.first();
    let id = body.id.as_deref().or(first.and_then(|e| e.id.as_deref())).filter(|id| is_code(id));
    let kind = kind(id.unwrap_or_default(), status, &body, response.headers());
    let said = [body.message.as_deref(), body.error.as_deref(), first.and_then(|e| e.message.as_deref())]
        .into_iter()
        .flatten()
        .find(|said| !said.trim().is_empty());
    Some(Error {
        message: said.map_or_else(|| format!("{} (status {status})", unsaid(&kind)), str::to_owned),
        spoken: said.is_some(),
        id: id.map(str::to_owned),
        status: Some(status),
        request_id: facts(response.headers()).request_id,
        kind,
        url: body.url,
    })
}

/// A machine code is short and plain; anything else in its place is not repeated.
fn is_code(id: &str) -> bool {
    (1..=64).contains(&id.len())
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

fn kind(id: &str, status: u16, body: &Refusal, headers: &HeaderMap) -> ErrorKind {
    let app = || body.app.name.clone();
    match (id, status) {
        ("two_factor", _) | (_, 412) => ErrorKind::TwoFactor { app: app() },
        ("confirmation_required", _) => {
            let named = text(headers, "x-confirmation-required").map(|name| words::spoken(&name));
            ErrorKind::ConfirmationRequired { app: named.or_else(app) }
        }
        ("rate_limit", _) | (_, 429) => ErrorKind::RateLimited { wait: wait(headers) },
        ("delinquent" | "verification_required" | "verification_needed", _) | (_, 402) => ErrorKind::Payment,
        ("suspended", _) => ErrorKind::Suspended,
        ("unauthorized", _) => ErrorKind::Unauthorized,
        ("forbidden", _) => ErrorKind::Forbidden,
        ("not_found", _) => ErrorKind::NotFound { resource: body.resource.clone() },
        ("gone", _) => ErrorKind::Gone,
        ("conflict", _) => ErrorKind::Conflict,
        (
            "bad_request"
            | "invalid_params"
            | "missing_version"
            | "multiple_matches"
            | "not_acceptable"
            | "requested_range_not_satisfiable",
            _,
        ) => ErrorKind::Invalid,
        (_, 401) => ErrorKind::Unauthorized,
        (_, 403) => ErrorKind::Forbidden,
        (_, 404) => ErrorKind::NotFound { resource: body.resource.clone() },
        (_, 409 | 423) => ErrorKind::Conflict,
        (_, 410) => ErrorKind::Gone,
        (_, 400 | 405 | 406 | 411 | 413 | 414 | 415 | 416 | 422 | 431) => ErrorKind::Invalid,
        (_, 408 | 500..=599) => ErrorKind::Unavailable,
        _ => ErrorKind::Unexpected,
    }
}

/// Seconds only: a date would need a clock, and none of the sources has seen one (facts 1.4).
fn wait(headers: &HeaderMap) -> Option<Duration> {
    let seconds: u64 = text(headers, "retry-after")?.trim().parse().ok()?;
    Some(Duration::from_secs(seconds.min(LONGEST_WAIT)))
}

/// Our words where the platform has none.
fn unsaid(kind: &ErrorKind) -> &'static str {
    match kind {
        ErrorKind::Unauthorized => "The platform did not accept the token.",
        ErrorKind::Forbidden => "The token has no right to this.",
        ErrorKind::TwoFactor { .. } => "The platform asks for a second factor.",
        ErrorKind::RateLimited { .. } => {
            "Too many requests for now; the account's allowance fills up again by itself."
        }
        ErrorKind::NotFound { .. } => {
            "The platform knows nothing under this name, or does not show it to this token."
        }
        ErrorKind::Gone => "The platform no longer offers this call; a newer console is needed.",
        ErrorKind::ConfirmationRequired { .. } => "The platform asks for the app's name as a confirmation.",
        ErrorKind::Conflict => "The state of things does not allow this now.",
        ErrorKind::Invalid => "The platform refused the request as it was.",
        ErrorKind::Payment => "The account must be paid or verified first.",
        ErrorKind::Suspended => "The account or the app is suspended.",
        ErrorKind::Unavailable => "The platform could not answer; it may be in maintenance.",
        ErrorKind::Unreachable | ErrorKind::Unreadable(_) | ErrorKind::Unexpected => {
            "The platform gave an answer this console does not know."
        }
    }
}
