//! The reserved prefix `/_simulator`, open only when the options say so: looking at the state,
//! reading the request log, planting faults, changing things behind a client's back, and moving
//! the clock. No token is needed, and none is ever shown. docs/simulator.md tells each endpoint.

pub mod effect;
pub mod faults;
pub mod log;
mod patch;
mod state;

use crate::state::World;
use crate::wire::answer::{Answer, Outcome};
use crate::wire::error::ApiError;
use faults::Faults;
use http::{Method, StatusCode};
use log::Log;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use time::Duration;

const PREFIX: &str = "/_simulator";
/// The furthest one call may move the clock: ten years.
const FURTHEST: f64 = 315_360_000.0;

/// Every endpoint, with what it does.
const ENDPOINTS: &[(&str, &str, &str)] = &[
    ("GET", "", "this list, the present moment, and the quirks that are on"),
    ("GET", "/state", "the whole state, without secrets"),
    ("POST", "/state/patches", "a change as somebody else would make it"),
    ("GET", "/requests", "the requests so far, oldest first"),
    ("DELETE", "/requests", "forgets the requests so far"),
    ("GET", "/faults", "the faults that are planted"),
    ("POST", "/faults", "spoils the next requests that match"),
    ("DELETE", "/faults", "removes all faults"),
    ("POST", "/clock", "moves the clock ahead: {\"advance_seconds\": 60}"),
    ("POST", "/reset", "begins the scenario again"),
];

pub fn owns(path: &str) -> bool {
    path.strip_prefix(PREFIX).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether this call begins the scenario again, which the world cannot do to itself.
pub fn resets(method: &Method, path: &str) -> bool {
    method == Method::POST && path == "/_simulator/reset"
}

pub struct Bench<'s> {
    pub world: &'s mut World,
    pub log: &'s mut Log,
    pub faults: &'s mut Faults,
}

impl Bench<'_> {
    pub fn answer(&mut self, method: &Method, path: &str, body: &[u8]) -> Outcome {
        let path = path.strip_prefix(PREFIX).unwrap_or_default();
        let path = path.strip_suffix('/').unwrap_or(path);
        match (method.as_str(), path) {
            ("GET", "") => self.about(),
            ("GET", "/state") => Answer::ok(state::view(self.world)),
            ("POST", "/state/patches") => {
                patch::apply(self.world, body)?;
                self.world.settle();
                Answer::ok(json!({}))
            }
            ("GET", "/requests") => Answer::ok(self.log.view()),
            ("DELETE", "/requests") => {
                self.log.clear();
                Answer::ok(json!({}))
            }
            ("GET", "/faults") => Answer::ok(self.faults.view()),
            ("POST", "/faults") => {
                self.faults.plant(read(body)?);
                Answer::created(json!({ "planted": self.faults.count() }))
            }
            ("DELETE", "/faults") => {
                self.faults.clear();
                Answer::ok(json!({}))
            }
            ("POST", "/clock") => self.move_clock(body),
            _ => Err(no_endpoint(path)),
        }
    }

    fn about(&self) -> Outcome {
        let endpoints = ENDPOINTS
            .iter()
            .map(|(method, path, what)| json!({ "call": format!("{method} {PREFIX}{path}"), "what": what }));
        Answer::ok(json!({
            "now": crate::state::clock::stamp(self.world.clock.now()),
            "speed": self.world.pace.speed(),
            "quirks": self.world.quirks.names(),
            "endpoints": endpoints.collect::<Vec<_>>(),
        }))
    }

    fn move_clock(&mut self, body: &[u8]) -> Outcome {
        let ClockMove { advance_seconds: seconds } = read(body)?;
        if !(0.0..=FURTHEST).contains(&seconds) {
            let message =
                "advance_seconds must be a number from 0 to ten years: the clock is never turned back.";
            return Err(ApiError::invalid(message).allowing(["advance_seconds"]));
        }
        let now = self.world.clock.advance(Duration::milliseconds((seconds * 1000.0) as i64));
        self.world.settle();
        Answer::ok(json!({ "now": crate::state::clock::stamp(now) }))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockMove {
    advance_seconds: f64,
}

/// A body of this shape; the refusal says what was expected where.
fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, ApiError> {
    serde_json::from_slice(body).map_err(|error| {
        let message = format!("The body is not what this endpoint takes: {error}.");
        ApiError::invalid(message)
    })
}

/// The path exists with other methods, or does not exist.
fn no_endpoint(path: &str) -> ApiError {
    let calls = ENDPOINTS.iter().map(|(method, path, _)| format!("{method} {PREFIX}{path}"));
    match ENDPOINTS.iter().any(|(_, known, _)| *known == path) {
        true => {
            let message = format!("{PREFIX}{path} does not take this method.");
            let here = ENDPOINTS.iter().filter(|(_, known, _)| *known == path).map(|(method, _, _)| *method);
            ApiError::new(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", message).allowing(here)
        }
        false => {
            let message = format!("There is no endpoint {PREFIX}{path}.");
            ApiError::new(StatusCode::NOT_FOUND, "not_found", message).allowing(calls)
        }
    }
}
