//! What the relay says itself, in the shape of the platform's errors: `{id, message}`.

use axum::{
    Json,
    response::{IntoResponse, Response},
};
use http::{StatusCode, header};
use serde_json::json;

/// A request that was not carried, or whose answer did not come back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It came from a page this server did not serve, or to a name this server does not have.
    Foreign(&'static str),
    /// A method neither API has.
    Method,
    /// It would change something, and nobody may from this console.
    ReadOnly,
    /// The body is larger than any the APIs take.
    TooLarge,
    /// Nothing usable came back from `upstream`.
    Unreachable {
        /// The API's origin.
        upstream: String,
        /// What happened, and whether the request may have taken effect.
        what: &'static str,
    },
    /// The server runs without a relay, or the path leads to neither API.
    Absent,
}

impl Refusal {
    fn status(&self) -> StatusCode {
        match self {
            Self::Foreign(_) | Self::ReadOnly => StatusCode::FORBIDDEN,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Unreachable { .. } => StatusCode::BAD_GATEWAY,
            Self::Absent => StatusCode::NOT_FOUND,
        }
    }

    fn id(&self) -> &'static str {
        match self {
            Self::Foreign(_) => "relay_refused",
            Self::Method => "relay_method",
            Self::ReadOnly => "relay_read_only",
            Self::TooLarge => "relay_too_large",
            Self::Unreachable { .. } => "relay_unreachable",
            Self::Absent => "relay_absent",
        }
    }

    fn message(&self) -> String {
        match self {
            Self::Foreign(why) => format!(
                "The relay did not pass this request on: {why}. Nothing was sent to the platform. \
                 Open the console at the address kvs-console printed."
            ),
            Self::Method => "The relay passes on GET, POST, PUT, PATCH and DELETE only. Nothing \
                             was sent to the platform."
                .to_owned(),
            Self::ReadOnly => "Whoever hosts this console has switched changes off (--read-only), so the \
                               relay did not pass this on. Nothing was sent to the platform. Use another \
                               console or the Heroku CLI for it."
                .to_owned(),
            Self::TooLarge => "The request is larger than the relay passes on (1 MiB). Nothing was \
                               sent to the platform."
                .to_owned(),
            Self::Unreachable { upstream, what } => {
                format!("The relay got no usable answer from {upstream}: {what}.")
            }
            Self::Absent => "There is no relay at this address. Nothing was sent to the platform. \
                             Start kvs-console with --relay, or go to the platform directly."
                .to_owned(),
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let body = json!({ "id": self.id(), "message": self.message() });
        (self.status(), [(header::CACHE_CONTROL, "no-store")], Json(body)).into_response()
    }
}

pub async fn absent() -> Refusal {
    Refusal::Absent
}
