//! What a handler answers, before it becomes an HTTP response.

use super::call::Call;
use super::error::ApiError;
use super::paging::{self, Page};
use http::header::RANGE;
use http::{HeaderName, HeaderValue, StatusCode};
use serde_json::Value;

pub type Outcome = Result<Answer, ApiError>;

pub struct Answer {
    pub status: StatusCode,
    pub content: Content,
    pub headers: Vec<(HeaderName, HeaderValue)>,
}

pub enum Content {
    Json(Value),
    /// A list that is paged by the fields named, the first one unless the request says otherwise.
    Rows {
        rows: Vec<Value>,
        by: &'static [&'static str],
    },
    /// A page of a list, cut already.
    Listed {
        page: Page,
        by: &'static [&'static str],
    },
    Page {
        content_type: &'static str,
        text: String,
    },
    Nothing,
    /// No answer arrives at all; the request has had its effect.
    Lost,
}

impl Answer {
    pub fn new(status: StatusCode, content: Content) -> Self {
        Self { status, content, headers: Vec::new() }
    }

    pub fn ok(body: Value) -> Outcome {
        Ok(Self::new(StatusCode::OK, Content::Json(body)))
    }

    /// No answer at all.
    pub fn none() -> Outcome {
        Ok(Self::new(StatusCode::OK, Content::Lost))
    }

    pub fn created(body: Value) -> Outcome {
        Ok(Self::new(StatusCode::CREATED, Content::Json(body)))
    }

    pub fn accepted(body: Value) -> Outcome {
        Ok(Self::new(StatusCode::ACCEPTED, Content::Json(body)))
    }

    pub fn message(text: impl Into<String>) -> Outcome {
        Self::ok(serde_json::json!({ "message": text.into() }))
    }

    pub fn rows(rows: impl IntoIterator<Item = Value>, by: &'static [&'static str]) -> Outcome {
        Ok(Self::new(StatusCode::OK, Content::Rows { rows: rows.into_iter().collect(), by }))
    }

    /// The page that was asked for of a long list.
    pub fn listed<T>(
        call: &Call,
        items: impl Iterator<Item = T>,
        by: &'static [&'static str],
        key: impl Fn(&T, &str) -> String,
        view: impl Fn(T) -> Value,
    ) -> Outcome {
        let page = paging::page_of(items, by, call.header(RANGE.as_str()), key, view)?;
        Ok(Self::new(StatusCode::OK, Content::Listed { page, by }))
    }

    /// Sets a header; a value that cannot be one is left out.
    pub fn set(&mut self, name: &'static str, value: &str) {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.push((HeaderName::from_static(name), value));
        }
    }
}

impl From<ApiError> for Answer {
    fn from(error: ApiError) -> Self {
        let mut answer = Self::new(error.status, Content::Json(error.body()));
        if let Some((name, value)) = &error.header {
            answer.set(name, value);
        }
        answer
    }
}
