//! A request as handlers see it.

use super::accept::{Dialect, Extras};
use super::body::Fields;
use super::error::ApiError;
use crate::access::identify::Who;
use http::HeaderMap;

pub struct Call<'r> {
    pub query: &'r str,
    pub headers: &'r HeaderMap,
    pub body: &'r [u8],
    pub params: Vec<(String, String)>,
    pub who: Option<Who>,
    pub dialect: Dialect,
    pub extras: Extras,
}

impl Call<'_> {
    /// A part of the path that the route names; empty when it names none such.
    pub fn param(&self, name: &str) -> &str {
        self.params.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    pub fn query(&self, name: &str) -> Option<String> {
        form_urlencoded::parse(self.query.as_bytes())
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.into_owned())
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    pub fn who(&self) -> Result<&Who, ApiError> {
        self.who.as_ref().ok_or_else(ApiError::unauthorized)
    }

    /// The body's fields; an empty body has none.
    pub fn fields(&self) -> Result<Fields, ApiError> {
        Fields::read(self.body)
    }
}
