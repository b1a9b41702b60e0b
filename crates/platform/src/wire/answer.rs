//! Reads an answer: the typed body or the error it means, and what its headers say.

use std::time::Duration;

use http::{HeaderMap, Response, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Endpoint, Error, ErrorKind, List, ListEndpoint, Page, Unreadable, error::ErrorBody};

/// A body with what came beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer<T> {
    /// The body.
    pub body: T,
    /// What the headers said.
    pub facts: Facts,
}

/// What an answer's headers say; each is `None` where the browser hides the header (facts 2.2).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Requests left in the account's bucket.
    pub rate_limit_remaining: Option<u64>,
    /// The last of the request's ids.
    pub request_id: Option<String>,
    /// The token's scopes, from `Oauth-Scope`.
    pub scopes: Option<Vec<String>>,
    /// Soft warnings for the person.
    pub warnings: Vec<String>,
}

/// Reads the answer of `endpoint`.
///
/// # Errors
/// By meaning, see [`ErrorKind`].
pub fn read<E: Endpoint>(_endpoint: &E, response: &Response<Vec<u8>>) -> Result<Answer<E::Answer>, Error> {
    refuse_errors(response)?;
    // Some changes answer with nothing at all: that is `null`.
    let bytes: &[u8] = if response.body().is_empty() { b"null" } else { response.body() };
    let body = typed(bytes).map_err(|u| unreadable(u, response))?;
    Ok(Answer { body, facts: facts(response.headers()) })
}

/// Reads one page of the list `endpoint`; a row that does not fit is named in `unreadable`.
///
/// # Errors
/// By meaning, see [`ErrorKind`].
pub fn read_list<E: ListEndpoint>(
    _endpoint: &E,
    response: &Response<Vec<u8>>,
) -> Result<Answer<List<E::Row>>, Error> {
    refuse_errors(response)?;
    let values: Vec<Value> = typed(response.body()).map_err(|u| unreadable(u, response))?;
    let next = next_page(response, &values);
    let mut list = List { rows: Vec::with_capacity(values.len()), unreadable: Vec::new(), next };
    for (at, value) in values.into_iter().enumerate() {
        match serde_path_to_error::deserialize::<_, E::Row>(value) {
            Ok(row) => list.rows.push(row),
            Err(error) => list
                .unreadable
                .push(Unreadable { path: format!("[{at}].{}", error.path()), reason: reason(error.inner()) }),
        }
    }
    Ok(Answer { body: list, facts: facts(response.headers()) })
}

fn next_page(response: &Response<Vec<u8>>, rows: &[Value]) -> Option<Page> {
    if let Some(range) = text(response.headers(), "next-range") {
        return Some(Page::Next(range));
    }
    // The header is there but hidden from scripts: a partial answer or a full page says that more may follow.
    let partial = response.status() == StatusCode::PARTIAL_CONTENT || rows.len() == Page::MOST;
    let last = rows.last().and_then(|row| row.get("id")).and_then(Value::as_str);
    if partial { last.map(|id| Page::After(id.to_owned())) } else { None }
}

fn typed<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Unreadable> {
    let reader = &mut serde_json::Deserializer::from_slice(bytes);
    serde_path_to_error::deserialize(reader)
        .map_err(|error| Unreadable { path: error.path().to_string(), reason: reason(error.inner()) })
}

/// Says what kind of misfit it is without the value that did not fit: that may be a secret.
fn reason(error: &serde_json::Error) -> String {
    use serde_json::error::Category;
    match error.classify() {
        Category::Eof => "the answer ends in the middle".to_owned(),
        Category::Syntax => "the answer is not JSON".to_owned(),
        Category::Data => "a field is missing or of another kind than expected".to_owned(),
        Category::Io => "the answer could not be read".to_owned(),
    }
}

fn unreadable(what: Unreadable, response: &Response<Vec<u8>>) -> Error {
    Error {
        message: what.reason.clone(),
        kind: ErrorKind::Unreadable(what),
        id: None,
        status: Some(response.status().as_u16()),
        request_id: facts(response.headers()).request_id,
        url: None,
    }
}

fn refuse_errors(response: &Response<Vec<u8>>) -> Result<(), Error> {
    if response.status().is_success() {
        return Ok(());
    }
    let body: ErrorBody = serde_json::from_slice(response.body()).unwrap_or_default();
    let status = response.status().as_u16();
    Err(Error {
        kind: kind(status, &body, response.headers()),
        message: body
            .message
            .or(body.error)
            .unwrap_or_else(|| format!("The platform answered {status} without a word.")),
        id: body.id,
        status: Some(status),
        request_id: facts(response.headers()).request_id,
        url: body.url,
    })
}

fn kind(status: u16, body: &ErrorBody, headers: &HeaderMap) -> ErrorKind {
    let app = || body.app.as_ref().and_then(|app| app.name.clone());
    match (body.id.as_deref().unwrap_or_default(), status) {
        ("two_factor", _) | (_, 412) => ErrorKind::TwoFactor { app: app() },
        ("confirmation_required", _) => {
            ErrorKind::ConfirmationRequired { app: text(headers, "x-confirmation-required").or_else(app) }
        }
        ("rate_limit", _) | (_, 429) => ErrorKind::RateLimited {
            wait: text(headers, "retry-after").and_then(|s| s.trim().parse().ok()).map(Duration::from_secs),
        },
        ("delinquent" | "verification_required" | "verification_needed", _) | (_, 402) => ErrorKind::Payment,
        ("suspended", _) => ErrorKind::Suspended,
        ("unauthorized", _) | (_, 401) => ErrorKind::Unauthorized,
        ("forbidden", _) | (_, 403) => ErrorKind::Forbidden,
        ("not_found", _) | (_, 404 | 410) => ErrorKind::NotFound { resource: body.resource.clone() },
        ("conflict", _) | (_, 409 | 423) => ErrorKind::Conflict,
        ("invalid_params" | "bad_request" | "multiple_matches" | "not_acceptable", _)
        | (_, 400 | 406 | 416 | 422) => ErrorKind::Invalid,
        (_, 500..=599) => ErrorKind::Unavailable,
        _ => ErrorKind::Unexpected,
    }
}

fn facts(headers: &HeaderMap) -> Facts {
    Facts {
        rate_limit_remaining: text(headers, "ratelimit-remaining").and_then(|s| s.trim().parse().ok()),
        // The list grows to the right; the last one is the server's own (facts 1.4).
        request_id: text(headers, "request-id")
            .and_then(|ids| ids.rsplit(',').next().map(|id| id.trim().to_owned()))
            .filter(|id| !id.is_empty()),
        scopes: text(headers, "oauth-scope")
            .map(|s| s.split([' ', ',']).filter(|s| !s.is_empty()).map(str::to_owned).collect()),
        warnings: ["x-heroku-warning", "warning-message"]
            .iter()
            .flat_map(|name| headers.get_all(*name))
            .filter_map(|value| value.to_str().ok().map(str::to_owned))
            .collect(),
    }
}

fn text(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}
