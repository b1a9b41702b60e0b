//! Bad answers on purpose, for the `broken` scenario.

use crate::state::World;
use crate::state::addon::AddOn;
use crate::state::flaw::Flaw;
use crate::wire::answer::{Answer, Content, Outcome};
use crate::wire::error::ApiError;
use http::StatusCode;
use serde_json::Value;
use uuid::Uuid;

pub const BAD_GATEWAY_PAGE: &str = "<!DOCTYPE html><html><head><title>Bad gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";

/// Whether what is asked about this add-on alone is refused or spoiled.
pub fn spoils(addon: &AddOn) -> bool {
    use Flaw::{HtmlPage, MissingFields, NotFound, NotFoundSilent, ServerError, Truncated, Unauthorized};
    matches!(
        addon.flaw,
        Some(NotFound | NotFoundSilent | Unauthorized | ServerError | HtmlPage | Truncated | MissingFields)
    )
}

/// Refusals that come instead of any answer.
pub fn before(world: &World, addon: Uuid) -> Result<(), ApiError> {
    match world.addons.get(&addon).and_then(|addon| addon.flaw) {
        Some(Flaw::NotFound) => Err(super::find::nothing()),
        Some(Flaw::NotFoundSilent) => Err(ApiError::silent_not_found()),
        Some(Flaw::Unauthorized) => Err(ApiError::unauthorized()),
        Some(Flaw::ServerError) => Err(ApiError::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "internal_server_error",
            "Something went wrong on the platform's side.",
        )),
        _ => Ok(()),
    }
}

/// Spoils a good answer.
pub fn after(world: &World, addon: Uuid, body: Value) -> Outcome {
    match world.addons.get(&addon).and_then(|addon| addon.flaw) {
        Some(Flaw::HtmlPage) => {
            let page =
                Content::Page { content_type: "text/html; charset=utf-8", text: BAD_GATEWAY_PAGE.to_owned() };
            Ok(Answer::new(StatusCode::BAD_GATEWAY, page))
        }
        Some(Flaw::Truncated) => {
            let text = body.to_string();
            let half = text.chars().take(text.chars().count() / 2).collect();
            Ok(Answer::new(StatusCode::OK, Content::Page { content_type: "application/json", text: half }))
        }
        Some(Flaw::MissingFields) => Answer::ok(without_most(body)),
        _ => Answer::ok(body),
    }
}

fn without_most(body: Value) -> Value {
    match body {
        Value::Object(fields) => fields
            .into_iter()
            .filter(|(name, _)| {
                !matches!(name.as_str(), "version" | "info" | "prefer_native_tls" | "status" | "addon")
            })
            .collect(),
        other => other,
    }
}
