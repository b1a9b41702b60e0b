//! Files of the console's own server: what it says about the platform, and data that is not in the console itself.

use std::time::Duration;

use http::Request;
use platform::{Error, ErrorKind};

use crate::browser::fetch::fetch;

/// They come from the server that delivered this page: far less than a person's patience.
const PATIENCE: Duration = Duration::from_secs(15);

/// The bytes of the file at `path`.
///
/// # Errors
/// When no answer came, or one that is no success; then with its status.
pub async fn file(path: &str) -> Result<Vec<u8>, Error> {
    let request = Request::get(path).body(Vec::new()).map_err(|error| Error::not_sent(&error.to_string()))?;
    let response = fetch(request, PATIENCE).await?;
    if response.status().is_success() {
        return Ok(response.into_body());
    }
    let status = response.status().as_u16();
    let mut error = Error::plain(ErrorKind::Unavailable, &format!("{status} {path}"));
    error.status = Some(status);
    Err(error)
}
