//! One request at one moment, from the bytes in to the bytes out.

use crate::gate::Gate;
use crate::inspect::faults::Faults;
use crate::inspect::log::{Entry, Log};
use crate::inspect::{self, Bench};
use crate::options::Options;
use crate::quirk::{Quirk, Quirks};
use crate::routes::Routes;
use crate::scenario::{Scenario, ScenarioError};
use crate::spoil;
use crate::state::World;
use crate::wire::answer::Answer;
use crate::wire::cors::{self, Granted};
use crate::wire::error::ApiError;
use http::request::Parts;
use http::{Method, Request, Response, StatusCode, header};
use percent_encoding::percent_decode_str;
use std::time::Duration;
use time::OffsetDateTime;

/// A simulated platform. It reads no clock and does no I/O: every answer is a function of the
/// scenario, the options, and the requests and moments so far.
pub struct Simulator {
    world: World,
    scenario: Scenario,
    options: Options,
    quirks: Quirks,
    routes: Routes,
    log: Log,
    faults: Faults,
}

/// An answer, and how it is to be delivered.
pub struct Reply {
    pub response: Response<Vec<u8>>,
    /// Wait this long before answering.
    pub delay: Duration,
    /// Drop the connection instead of answering. The request has had its effect, unless a fault
    /// lost it on the way there.
    pub lost: bool,
}

/// An account's token and what it may do, in one line for people.
#[derive(Clone)]
pub struct SignIn {
    pub name: String,
    pub token: String,
    pub may: String,
}

impl Simulator {
    /// Builds the scenario's platform as it stands at `now`.
    ///
    /// # Errors
    /// When the scenario contradicts itself, or the speed is not between 0.001 and 1,000,000.
    pub fn new(scenario: &Scenario, options: Options, now: OffsetDateTime) -> Result<Self, ScenarioError> {
        let world = scenario.build(&options, now)?;
        Ok(Self {
            quirks: world.quirks.clone(),
            world,
            faults: scenario.faults().into_iter().collect(),
            scenario: scenario.clone(),
            options,
            routes: Routes::new(),
            log: Log::default(),
        })
    }

    /// Who can sign in; the one with full rights first.
    pub fn accounts(&self) -> Vec<SignIn> {
        let sign_in = |token: &crate::state::account::Token| SignIn {
            name: token.name.clone(),
            token: token.secret.clone(),
            may: token.may.clone(),
        };
        self.world.tokens.iter().map(sign_in).collect()
    }

    /// Answers one request at one moment. Time never runs backwards: an earlier `now` is taken
    /// as the latest one seen.
    pub fn handle(&mut self, now: OffsetDateTime, request: Request<Vec<u8>>) -> Reply {
        let (parts, body) = request.into_parts();
        let path = percent_decode_str(parts.uri.path()).decode_utf8_lossy().into_owned();
        let mut reply = if parts.method == Method::OPTIONS {
            self.preflight(&parts, &path)
        } else if inspect::owns(&path) {
            self.world.clock.tick(now);
            self.world.settle_before(false);
            spoil::plain(self.inspect(now, &parts.method, &path, &body))
        } else {
            let at = self.world.clock.tick(now);
            self.world.settle_before(parts.method == Method::GET);
            self.platform(at, &parts, &path, &body)
        };
        if self.is_open(&path, reply.response.status()) {
            let expose = !self.quirks.has(Quirk::HeadersHidden);
            cors::allow(reply.response.headers_mut(), &self.options.allow_origin, expose);
        }
        reply
    }

    /// Whether a page of another origin may read this answer.
    fn is_open(&self, path: &str, status: StatusCode) -> bool {
        let refused = status.is_client_error() || status.is_server_error();
        inspect::owns(path)
            || !(crate::data_api::owns(path) && self.quirks.has(Quirk::DataApiWithoutCors)
                || refused && self.quirks.has(Quirk::ErrorsWithoutCors))
    }

    fn preflight(&self, parts: &Parts, path: &str) -> Reply {
        let mut response = Response::new(Vec::new());
        *response.status_mut() = StatusCode::NO_CONTENT;
        let narrow = self.quirks.has(Quirk::PreflightNarrow) && !inspect::owns(path);
        let granted = if narrow { Granted::TheUsual } else { Granted::WhatIsAsked };
        cors::grant(response.headers_mut(), &parts.headers, granted);
        spoil::plain(response)
    }

    fn platform(&mut self, at: OffsetDateTime, parts: &Parts, path: &str, body: &[u8]) -> Reply {
        let query = parts.uri.query().unwrap_or_default();
        let effect = self.faults.take(&parts.method, path);
        let gate = Gate { routes: &self.routes, parts, path, query, body };
        let reply = spoil::perform(&mut self.world, &gate, effect);
        let account = self.world.identify(&parts.headers).map(|who| who.sign_in);
        self.log.add(Entry {
            at,
            method: parts.method.to_string(),
            path: path.to_owned(),
            query: query.to_owned(),
            range: range_of(parts),
            status: reply.response.status().as_u16(),
            account,
            lost: reply.lost,
        });
        reply
    }

    fn inspect(
        &mut self,
        now: OffsetDateTime,
        method: &Method,
        path: &str,
        body: &[u8],
    ) -> Response<Vec<u8>> {
        let outcome = if !self.options.inspect {
            Err(ApiError::no_endpoint())
        } else if inspect::resets(method, path) {
            self.reset(now)
        } else {
            let (world, log, faults) = (&mut self.world, &mut self.log, &mut self.faults);
            Bench { world, log, faults }.answer(method, path, body)
        };
        crate::gate::unpaged(outcome.unwrap_or_else(Answer::from))
    }

    /// Everything as it was at the start, as if that were now.
    fn reset(&mut self, now: OffsetDateTime) -> Result<Answer, ApiError> {
        let again = self.scenario.build(&self.options, now);
        self.world = again.map_err(|error| ApiError::invalid(error.to_string()))?;
        self.faults = self.scenario.faults().into_iter().collect();
        self.log.clear();
        Answer::ok(serde_json::json!({ "now": crate::state::clock::stamp(self.world.clock.now()) }))
    }
}

/// Which page of a list is asked for; empty when none is.
fn range_of(parts: &Parts) -> String {
    let range = parts.headers.get(header::RANGE).and_then(|range| range.to_str().ok());
    range.unwrap_or_default().to_owned()
}
