//! What every endpoint says of itself, and the request built from it.

use http::Method;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Page, Secret};
use crate::model::Identified;

/// Which of the two APIs answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Api {
    /// `api.heroku.com` (facts 1.1).
    Platform,
    /// `api.data.heroku.com` (facts 1.1).
    Data,
}

/// What a call does to things. The read-only guard and the retry rules key on this. It is derived from the call itself
/// ([`Wire::effect`]): no endpoint can say of itself that it only reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Nothing changes however often it is sent.
    Read,
    /// Opens an app to this token for a while, so that it can be read: nothing of anybody's changes. A second factor's
    /// code is good for one request, so it is never repeated.
    Unlock,
    /// Something changes: never repeated without reading first.
    Change,
}

/// Where the two APIs live: origins or path prefixes, without a slash at the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origins {
    /// For example `https://api.heroku.com` or `/relay/platform`.
    pub platform: String,
    /// For example `https://api.data.heroku.com` or `/relay/data`.
    pub data: String,
}

impl Origins {
    /// The base of one API.
    pub fn of(&self, api: Api) -> &str {
        match api {
            Api::Platform => &self.platform,
            Api::Data => &self.data,
        }
    }
}

/// A call in the form it takes on the wire. Two endpoints are the same call when their wires are equal.
#[derive(Clone, Debug, PartialEq)]
pub struct Wire {
    /// Who answers.
    pub api: Api,
    /// The HTTP method.
    pub method: Method,
    /// Path with query, percent-encoded, beginning with a slash.
    pub path: String,
    /// Headers beyond `Accept`, `Authorization` and `Content-Type`.
    pub headers: Vec<(&'static str, &'static str)>,
    /// The `Accept` variant: `3` or `3.sdk` (facts 1.1).
    pub version: &'static str,
    /// The JSON body, if any. A GET never has one (facts 1.1).
    pub body: Option<Value>,
    /// Secrets of the body by where they go (a JSON pointer; `null` stands there). They are put in when the request
    /// is made, so that a call can be printed and its body looked at without them.
    pub sealed: Vec<(&'static str, Secret)>,
}

impl Wire {
    /// A call that reads.
    pub fn get(api: Api, path: String) -> Self {
        Self {
            api,
            method: Method::GET,
            path,
            headers: Vec::new(),
            version: "3",
            body: None,
            sealed: Vec::new(),
        }
    }

    /// A call by another method than GET.
    pub fn call(api: Api, method: Method, path: String, body: Option<Value>) -> Self {
        Self { method, body, ..Self::get(api, path) }
    }

    /// What it does. Everything that is no GET or HEAD changes something, but for the calls named here.
    pub fn effect(&self) -> Effect {
        let path = self.path.split('?').next().unwrap_or_default();
        let segments: Vec<&str> = path.split('/').skip(1).collect();
        match (self.api, &self.method, segments.as_slice()) {
            (_, &Method::GET | &Method::HEAD, _) => Effect::Read,
            (Api::Platform, &Method::POST, ["actions", "addons", "resolve"]) => Effect::Read,
            (Api::Platform, &Method::PUT, ["apps", _, "pre-authorizations"]) => Effect::Unlock,
            _ => Effect::Change,
        }
    }

    /// The same call asking for the `3.sdk` variant with one more header (facts 1.5).
    #[must_use]
    pub fn expanded(mut self, name: &'static str, value: &'static str) -> Self {
        self.version = "3.sdk";
        self.with(name, value)
    }

    /// The same call with one more header.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.push((name, value));
        self
    }
}

/// A body of these fields, without those that are `null`: left out is not the same as nothing.
pub(crate) fn given(mut fields: Value) -> Value {
    if let Some(fields) = fields.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    fields
}

/// One call as a value: it says what it is on the wire and what its answer holds.
pub trait Endpoint {
    /// What the answer's body is read as.
    type Answer: DeserializeOwned;

    /// The call on the wire.
    fn wire(&self) -> Wire;
}

/// A call whose answer is a list that may come in pages; rows are read one by one so that a broken one does not
/// take the others with it.
pub trait ListEndpoint {
    /// One row.
    type Row: DeserializeOwned + Identified;

    /// The call on the wire, without a `Range`.
    fn wire(&self) -> Wire;

    /// What to ask for first.
    fn first(&self) -> Page {
        Page::First
    }
}
