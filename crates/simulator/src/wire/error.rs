//! Refusals, in the platform's error body (facts 1.2).

use http::StatusCode;
use serde_json::{Map, Value};

#[derive(Debug)]
pub struct ApiError {
    pub status: StatusCode,
    pub id: Option<&'static str>,
    pub message: Option<String>,
    /// The kind of thing that is missing: `app`, `add_on`, `add_on attachment`.
    pub resource: Option<&'static str>,
    /// The app a second factor is wanted for, or that must be confirmed.
    pub app: Option<String>,
    /// The platform words a missing version under `error` instead of `message`.
    pub under_error: bool,
    pub header: Option<(&'static str, String)>,
    /// Where a person can put things right.
    pub url: Option<&'static str>,
    /// What would have been taken instead; only the reserved prefix says that.
    pub allowed: Vec<String>,
}

impl ApiError {
    pub fn new(status: StatusCode, id: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            id: Some(id),
            message: Some(message.into()),
            resource: None,
            app: None,
            under_error: false,
            header: None,
            url: None,
            allowed: Vec::new(),
        }
    }

    #[must_use]
    pub fn allowing<N: Into<String>>(mut self, allowed: impl IntoIterator<Item = N>) -> Self {
        self.allowed = allowed.into_iter().map(Into::into).collect();
        self
    }

    pub fn bad_request(message: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "bad_request", message)
    }

    pub fn missing_version() -> Self {
        let message = "Say which version you want: send `Accept: application/vnd.heroku+json; version=3`.";
        Self { under_error: true, ..Self::new(StatusCode::BAD_REQUEST, "missing_version", message) }
    }

    pub fn not_acceptable() -> Self {
        Self::new(StatusCode::NOT_ACCEPTABLE, "not_acceptable", "This version of the API does not exist.")
    }

    pub fn unauthorized() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "unauthorized", "Invalid credentials provided.")
    }

    pub fn scope_too_narrow() -> Self {
        let message = "The scope of this OAuth authorization does not allow access to this resource.";
        Self::new(StatusCode::FORBIDDEN, "forbidden", message)
    }

    pub fn forbidden() -> Self {
        Self::new(StatusCode::FORBIDDEN, "forbidden", "You do not have access to this resource.")
    }

    pub fn no_endpoint() -> Self {
        Self::new(StatusCode::NOT_FOUND, "not_found", "There is no endpoint with this path and method.")
    }

    pub fn not_found(resource: &'static str) -> Self {
        let message = format!("Couldn't find that {}.", resource.replace('_', "-"));
        Self { resource: Some(resource), ..Self::new(StatusCode::NOT_FOUND, "not_found", message) }
    }

    pub fn conflict(message: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, "conflict", message)
    }

    pub fn invalid(message: impl Into<String>) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid_params", message)
    }

    pub fn bad_range() -> Self {
        let message = "This range cannot be satisfied; see Accept-Ranges for the fields it may name.";
        Self::new(StatusCode::RANGE_NOT_SATISFIABLE, "requested_range_not_satisfiable", message)
    }

    pub fn rate_limited() -> Self {
        Self::new(
            StatusCode::TOO_MANY_REQUESTS,
            "rate_limit",
            "Your account has used up its calls; please wait.",
        )
    }

    pub fn confirmation_required(app: &str, what: &str) -> Self {
        let message = format!("{what} To go on, send `confirm` with the app's name.");
        Self {
            header: Some(("x-confirmation-required", app.to_owned())),
            app: Some(app.to_owned()),
            ..Self::new(StatusCode::LOCKED, "confirmation_required", message)
        }
    }

    pub fn verification_required() -> Self {
        let message = "Please verify your account with a payment method before adding what costs money.";
        let url = Some("https://heroku.com/verify");
        Self { url, ..Self::new(StatusCode::PAYMENT_REQUIRED, "verification_required", message) }
    }

    /// The same under the name the reference gives it.
    pub fn verification_needed() -> Self {
        Self {
            status: StatusCode::UNPROCESSABLE_ENTITY,
            id: Some("verification_needed"),
            ..Self::verification_required()
        }
    }

    /// A 404 that says nothing, as the Data API answers while something is being made.
    pub fn silent_not_found() -> Self {
        Self { message: None, ..Self::new(StatusCode::NOT_FOUND, "not_found", "") }
    }

    pub fn body(&self) -> Value {
        let mut body = Map::new();
        if let Some(id) = self.id {
            body.insert("id".into(), id.into());
        }
        if let Some(resource) = self.resource {
            body.insert("resource".into(), resource.into());
        }
        if let Some(message) = &self.message {
            let key = if self.under_error { "error" } else { "message" };
            body.insert(key.into(), message.as_str().into());
        }
        if let Some(app) = &self.app {
            body.insert("app".into(), serde_json::json!({ "name": app }));
        }
        if let Some(url) = self.url {
            body.insert("url".into(), url.into());
        }
        if !self.allowed.is_empty() {
            body.insert("allowed".into(), self.allowed.clone().into());
        }
        Value::Object(body)
    }
}
