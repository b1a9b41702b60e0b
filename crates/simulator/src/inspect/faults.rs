//! Faults planted ahead: the next so-many requests that match are answered badly.

use crate::wire::error::ApiError;
use http::Method;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(Default)]
pub struct Faults(Vec<Fault>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fault {
    #[serde(rename = "match")]
    wanted: Match,
    #[serde(default = "once")]
    times: u32,
    then: Effect,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Match {
    method: Option<String>,
    path_contains: String,
}

/// What happens instead of a good answer.
#[derive(Clone, Deserialize, PartialEq, Debug)]
#[serde(untagged)]
pub enum Effect {
    Word(Word),
    /// Answered with this; the request has no effect.
    Answer {
        status: u16,
        #[serde(default)]
        body: Value,
        #[serde(default)]
        headers: BTreeMap<String, String>,
    },
    /// Answered well, but only after this many milliseconds.
    Delay {
        delay_ms: u64,
    },
}

#[derive(Clone, Copy, Deserialize, PartialEq, Debug)]
#[serde(rename_all = "lowercase")]
pub enum Word {
    /// A 502 page instead of JSON; the request has no effect.
    Html,
    /// The request has its effect, and half of the answer arrives.
    Truncate,
    /// The request has its effect, and no answer arrives.
    Lost,
}

fn once() -> u32 {
    1
}

impl Faults {
    pub fn plant(&mut self, body: &[u8]) -> Result<(), ApiError> {
        let fault: Fault = serde_json::from_slice(body)
            .map_err(|error| ApiError::invalid(format!("Not a fault: {error}.")))?;
        if let Effect::Answer { status, .. } = &fault.then
            && !(200..=599).contains(status)
        {
            return Err(ApiError::invalid("status must be from 200 to 599."));
        }
        self.0.push(fault);
        Ok(())
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }

    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The effect of the first fault that matches, which is thereby used once.
    pub fn take(&mut self, method: &Method, path: &str) -> Option<Effect> {
        let fault = self.0.iter_mut().find(|fault| {
            fault.times > 0
                && path.contains(&fault.wanted.path_contains)
                && fault
                    .wanted
                    .method
                    .as_ref()
                    .is_none_or(|wanted| wanted.eq_ignore_ascii_case(method.as_str()))
        })?;
        fault.times -= 1;
        let effect = fault.then.clone();
        self.0.retain(|fault| fault.times > 0);
        Some(effect)
    }
}
