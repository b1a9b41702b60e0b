//! What an answer's headers say.

use std::time::Duration;

use http::{HeaderMap, HeaderName, header};
use time::{OffsetDateTime, format_description::well_known::Rfc2822};

use crate::words;

/// What an answer's headers say; each is `None` where the browser hides the header (facts 2.2).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Requests left in the account's bucket.
    pub rate_limit_remaining: Option<u64>,
    /// The last of the request's ids.
    pub request_id: Option<String>,
    /// The token's scopes, from `Oauth-Scope`.
    pub scopes: Option<Vec<String>>,
    /// Soft warnings for the person, each once.
    pub warnings: Vec<String>,
}

/// Reads the headers of an answer, whatever its status and body are.
pub fn facts(headers: &HeaderMap) -> Facts {
    Facts {
        rate_limit_remaining: text(headers, "ratelimit-remaining").and_then(|s| s.trim().parse().ok()),
        // The list grows to the right; the last one is the server's own (facts 1.4).
        request_id: text(headers, "request-id")
            .and_then(|ids| ids.rsplit(',').map(|id| words::spoken(id.trim())).find(|id| !id.is_empty())),
        scopes: text(headers, "oauth-scope")
            .map(|s| s.split([' ', ',']).filter(|s| !s.is_empty()).map(str::to_owned).collect::<Vec<_>>())
            .filter(|scopes| !scopes.is_empty()),
        warnings: warnings(headers),
    }
}

/// How long the answer asks to wait, from `Retry-After`: seconds, or a date (RFC 9110, 10.2.3). A date is measured from
/// the answer's own `Date` where it can be read, so that a wrong clock here makes no odds, and from `now` otherwise.
pub fn retry_after(headers: &HeaderMap, now: OffsetDateTime) -> Option<Duration> {
    let said = text(headers, header::RETRY_AFTER.as_str())?;
    if let Ok(seconds) = said.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = date(headers, &header::RETRY_AFTER)?;
    let from = date(headers, &header::DATE).unwrap_or(now);
    Some(Duration::try_from(until - from).unwrap_or_default())
}

fn date(headers: &HeaderMap, name: &HeaderName) -> Option<OffsetDateTime> {
    OffsetDateTime::parse(text(headers, name.as_str())?.trim(), &Rfc2822).ok()
}

fn warnings(headers: &HeaderMap) -> Vec<String> {
    let mut warnings = Vec::new();
    for name in ["x-heroku-warning", "warning-message"] {
        for value in headers.get_all(name) {
            let Ok(text) = value.to_str() else { continue };
            let warning = words::spoken(text);
            if !warning.is_empty() && !warnings.contains(&warning) {
                warnings.push(warning);
            }
        }
    }
    warnings
}

pub(super) fn text(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}
