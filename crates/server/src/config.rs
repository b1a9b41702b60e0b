//! `GET /config.json`: what the console must know about this server before anything else.

use axum::{Json, Router, response::IntoResponse, routing::get};
use http::header;
use serde_json::{Value, json};

use crate::{origins::Upstreams, relay};

/// What `/config.json` says.
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    /// `simulated` or `heroku`.
    pub platform: &'static str,
    /// How many times less the platform's own work takes; `None` on the real platform.
    pub speed: Option<f64>,
    /// Where the browser sends Platform API requests: an origin, or a path on this server.
    pub platform_at: String,
    /// Where the browser sends Data API requests.
    pub data_at: String,
    /// Whether nobody may change anything from this console.
    pub read_only: bool,
    /// Whether the simulator's reserved paths are open.
    pub inspect: bool,
}

impl Config {
    /// Addresses for a browser that talks to `upstreams` itself, or through the relay.
    #[must_use]
    pub fn addresses(upstreams: &Upstreams, relayed: bool) -> (String, String) {
        if relayed {
            (relay::PLATFORM.to_owned(), relay::DATA.to_owned())
        } else {
            (upstreams.platform.clone(), upstreams.data.clone())
        }
    }

    fn to_json(&self) -> Value {
        json!({
            "platform": { "name": self.platform, "speed": self.speed.map(shortest) },
            "origins": { "platform": self.platform_at, "data": self.data_at },
            "read_only": self.read_only,
            "inspect": self.inspect,
            "build": { "version": env!("CARGO_PKG_VERSION") },
        })
    }

    /// The route. Never stored: another start of the server has another port.
    pub fn into_routes(self) -> Router {
        let body = self.to_json();
        let answer = move || {
            let body = body.clone();
            async move { ([(header::CACHE_CONTROL, "no-store")], Json(body)).into_response() }
        };
        Router::new().route("/config.json", get(answer))
    }
}

/// 60 rather than 60.0, for readers that expect a whole number.
fn shortest(speed: f64) -> Value {
    let whole = speed.round();
    // Speeds are checked to be far below where a float stops holding whole numbers.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    if (speed - whole).abs() < f64::EPSILON { json!(whole as u64) } else { json!(speed) }
}

#[cfg(test)]
mod tests {
    use super::shortest;

    #[test]
    fn a_whole_speed_is_written_as_a_whole_number() {
        assert_eq!(shortest(60.0).to_string(), "60");
        assert_eq!(shortest(0.5).to_string(), "0.5");
    }
}
