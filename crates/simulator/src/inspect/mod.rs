//! The reserved prefix `/_simulator`, open only when the options say so: looking at the state,
//! reading the request log, planting faults, changing things behind a client's back, and moving
//! the clock. No token is needed, and none is ever shown.

pub mod faults;
pub mod log;
mod patches;
mod state;

use crate::state::World;
use crate::wire::answer::{Answer, Outcome};
use crate::wire::body::Fields;
use crate::wire::error::ApiError;
use faults::Faults;
use http::Method;
use log::Log;
use serde_json::json;
use time::Duration;

const PREFIX: &str = "/_simulator";
/// The furthest one call may move the clock: ten years.
const FURTHEST: f64 = 315_360_000.0;

pub fn owns(path: &str) -> bool {
    path.strip_prefix(PREFIX).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

pub struct Bench<'s> {
    pub world: &'s mut World,
    pub log: &'s mut Log,
    pub faults: &'s mut Faults,
}

impl Bench<'_> {
    pub fn answer(&mut self, method: &Method, path: &str, body: &[u8]) -> Outcome {
        let fields = Fields::read(body)?;
        match (method.as_str(), path.strip_prefix(PREFIX).unwrap_or_default()) {
            ("GET", "/state") => Answer::ok(state::view(self.world)),
            ("GET", "/requests") => Answer::ok(self.log.view()),
            ("DELETE", "/requests") => {
                self.log.clear();
                Answer::ok(json!({}))
            }
            ("POST", "/faults") => {
                self.faults.plant(body)?;
                Answer::created(json!({ "planted": self.faults.count() }))
            }
            ("DELETE", "/faults") => {
                self.faults.clear();
                Answer::ok(json!({}))
            }
            ("POST", "/state/patches") => {
                patches::apply(self.world, &fields)?;
                Answer::ok(json!({}))
            }
            ("POST", "/clock") => self.move_clock(&fields),
            _ => Err(ApiError::no_endpoint()),
        }
    }

    fn move_clock(&mut self, fields: &Fields) -> Outcome {
        let seconds = fields
            .get("advance_seconds")
            .and_then(serde_json::Value::as_f64)
            .filter(|seconds| (0.0..=FURTHEST).contains(seconds))
            .ok_or_else(|| ApiError::invalid("advance_seconds must be a number from 0 to ten years."))?;
        let now = self.world.clock.advance(Duration::milliseconds((seconds * 1000.0) as i64));
        self.world.settle();
        Answer::ok(json!({ "now": crate::state::clock::stamp(now) }))
    }
}
