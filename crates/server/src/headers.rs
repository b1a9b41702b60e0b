//! The headers every answer on the console's port carries, refusals included.
//!
//! No `Strict-Transport-Security`: browsers ignore it over plain http, which is all this server
//! speaks. Whoever puts https in front of it sets that header there (a year or more).

use axum::Router;
use http::{HeaderName, HeaderValue, header};
use tower_http::set_header::SetResponseHeaderLayer;

use crate::complaint::Complaint;

/// Features of the browser the console has no use for, and would not want a planted script to use.
const NO_FEATURES: &str = "accelerometer=(), autoplay=(), camera=(), display-capture=(), \
    encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), \
    microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), \
    screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()";

const FIXED: [(HeaderName, &str); 6] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), NO_FEATURES),
];

/// Puts the security headers, with `policy` as the content security policy, on every answer of
/// `routes`.
///
/// # Errors
/// When `policy` cannot be a header's value.
pub fn seal(routes: Router, policy: &str) -> Result<Router, Complaint> {
    let policy = HeaderValue::from_str(policy)
        .map_err(|_| Complaint::new("the content security policy cannot be sent as a header"))?;
    let sealed = FIXED.into_iter().fold(routes, |routes, (name, value)| {
        let value = HeaderValue::from_static(value);
        routes.layer(SetResponseHeaderLayer::overriding(name, value))
    });
    Ok(sealed.layer(SetResponseHeaderLayer::overriding(header::CONTENT_SECURITY_POLICY, policy)))
}
