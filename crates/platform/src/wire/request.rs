//! Makes the request of a call: headers, credentials and body.

use http::{HeaderName, HeaderValue, Request, header};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use super::{Error, Origins, Page, Secret, Token, Wire};

/// What one request carries beside the call itself. `Carry::default()` carries nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Carry<'a> {
    /// Who asks; plans of a service can be read without.
    pub token: Option<&'a Token>,
    /// Which part of a list; without it the platform picks the size of the page.
    pub page: Option<&'a Page>,
    /// A second factor's code, good for one request (facts 1.5).
    pub two_factor: Option<&'a Secret>,
    /// Our own id for this request, a UUID; the platform repeats it in its answer (facts 1.4).
    pub request_id: Option<&'a str>,
}

impl Wire {
    /// The request, ready for a client. Credentials are marked sensitive: `Debug` of the request hides them.
    ///
    /// # Errors
    /// [`super::ErrorKind::Invalid`] when a name cannot be part of an address, or a code of a header.
    pub fn request(&self, origins: &Origins, carry: &Carry<'_>) -> Result<Request<Vec<u8>>, Error> {
        if self.path.contains(IMPOSSIBLE) {
            return Err(Error::not_sent("This name cannot be part of an address. Nothing was sent."));
        }
        let mut request = Request::builder()
            .method(self.method.clone())
            .uri(format!("{}{}", origins.of(self.api), self.path))
            .header(header::ACCEPT, format!("application/vnd.heroku+json; version={}", self.version));
        for (name, value) in &self.headers {
            request = request.header(*name, *value);
        }
        if let Some(page) = carry.page {
            request = request.header(header::RANGE, page.header());
        }
        if let Some(id) = carry.request_id {
            request = request.header("request-id", id);
        }
        if let Some(token) = carry.token {
            let bearer = format!("Bearer {}", token.expose());
            request = request.header(header::AUTHORIZATION, sensitive(&bearer)?);
        }
        if let Some(code) = carry.two_factor {
            request = request.header(TWO_FACTOR, sensitive(code.expose())?);
        }
        let body = match &self.body {
            Some(body) => {
                request = request.header(header::CONTENT_TYPE, "application/json");
                unsealed(body, &self.sealed)?.to_string().into_bytes()
            }
            None => Vec::new(),
        };
        request
            .body(body)
            .map_err(|_| Error::not_sent("This request could not be put together. Nothing was sent."))
    }
}

/// The body with its secrets in their places.
fn unsealed(body: &Value, sealed: &[(&'static str, Secret)]) -> Result<Value, Error> {
    let mut body = body.clone();
    for (place, secret) in sealed {
        match body.pointer_mut(place) {
            Some(slot) => *slot = Value::from(secret.expose()),
            None => {
                return Err(Error::not_sent("This request has no place for its secret. Nothing was sent."));
            }
        }
    }
    Ok(body)
}

const TWO_FACTOR: HeaderName = HeaderName::from_static("heroku-two-factor-code");

fn sensitive(text: &str) -> Result<HeaderValue, Error> {
    let mut value = HeaderValue::from_str(text).map_err(|_| {
        Error::not_sent("The token or code holds a character that no header can carry. Nothing was sent.")
    })?;
    value.set_sensitive(true);
    Ok(value)
}

const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b':');

/// Stands for a name that would change which address is meant; no name on the platform holds a NUL.
const IMPOSSIBLE: &str = "%00";

/// One path segment made of something a person or the platform said. An empty name and dots would turn the address
/// into another one (clients resolve `/apps/..`, and `/addons/` is the whole list): they become a segment that leads
/// nowhere, and [`Wire::request`] refuses it.
pub fn segment(text: &str) -> String {
    match text {
        "" | "." | ".." => IMPOSSIBLE.to_owned(),
        _ => utf8_percent_encode(text, SEGMENT).to_string(),
    }
}
