//! One request at one moment, from the bytes in to the bytes out.

use crate::gate::Gate;
use crate::inspect::faults::{Effect, Faults, Word};
use crate::inspect::log::{Entry, Log};
use crate::inspect::{self, Bench};
use crate::options::Options;
use crate::routes::Routes;
use crate::scenario::{Cors, Scenario, ScenarioError};
use crate::state::World;
use crate::wire::answer::{Answer, Content};
use crate::wire::cors;
use crate::wire::error::ApiError;
use http::{HeaderName, HeaderValue, Method, Request, Response, StatusCode};
use percent_encoding::percent_decode_str;
use std::time::Duration;
use time::OffsetDateTime;

/// A simulated platform. It reads no clock and does no I/O: every answer is a function of the
/// scenario, the options, and the requests and moments so far.
pub struct Simulator {
    world: World,
    options: Options,
    cors: Cors,
    routes: Routes,
    log: Log,
    faults: Faults,
}

/// An answer, and how it is to be delivered.
pub struct Reply {
    pub response: Response<Vec<u8>>,
    /// Wait this long before answering.
    pub delay: Duration,
    /// Drop the connection instead of answering. The request has had its effect.
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
        let world = scenario.build(options.seed, options.speed, now)?;
        Ok(Self {
            world,
            options,
            cors: scenario.cors(),
            routes: Routes::new(),
            log: Log::default(),
            faults: Faults::default(),
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
        let now = self.world.clock.tick(now);
        self.world.settle();
        let (parts, body) = request.into_parts();
        let path = percent_decode_str(parts.uri.path()).decode_utf8_lossy().into_owned();
        let query = parts.uri.query().unwrap_or_default();
        let inspecting = inspect::owns(&path);

        let mut reply = if parts.method == Method::OPTIONS {
            let mut response = Response::new(Vec::new());
            *response.status_mut() = StatusCode::NO_CONTENT;
            cors::grant(response.headers_mut(), &parts.headers);
            plain(response)
        } else if inspecting {
            plain(self.inspect(&parts.method, &path, &body))
        } else {
            let effect = self.faults.take(&parts.method, &path);
            let gate = Gate { routes: &self.routes, parts: &parts, path: &path, query, body: &body };
            let reply = perform(&mut self.world, &gate, effect);
            let account = self.world.identify(&parts.headers).map(|who| who.sign_in);
            self.log.add(Entry {
                at: now,
                method: parts.method.to_string(),
                path: path.clone(),
                query: query.to_owned(),
                status: reply.response.status().as_u16(),
                account,
                lost: reply.lost,
            });
            reply
        };
        if self.cors.data_api || !crate::data_api::owns(&path) {
            cors::allow(reply.response.headers_mut(), &self.options.allow_origin, self.cors.expose_headers);
        }
        reply
    }

    fn inspect(&mut self, method: &Method, path: &str, body: &[u8]) -> Response<Vec<u8>> {
        let outcome = if self.options.inspect {
            let (world, log, faults) = (&mut self.world, &mut self.log, &mut self.faults);
            Bench { world, log, faults }.answer(method, path, body)
        } else {
            Err(ApiError::no_endpoint())
        };
        crate::gate::unpaged(outcome.unwrap_or_else(Answer::from))
    }
}

/// Lets a fault, if there is one, spoil the answer.
fn perform(world: &mut World, gate: &Gate, effect: Option<Effect>) -> Reply {
    match effect {
        None => plain(gate.answer(world)),
        Some(Effect::Answer { status, body, headers }) => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            let content = match body {
                serde_json::Value::Null => Content::Nothing,
                serde_json::Value::String(text) => {
                    Content::Page { content_type: "text/plain; charset=utf-8", text }
                }
                body => Content::Json(body),
            };
            let mut response = crate::gate::unpaged(Answer::new(status, content));
            for (name, value) in &headers {
                if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                    response.headers_mut().insert(name, value);
                }
            }
            plain(response)
        }
        Some(Effect::Word(Word::Html)) => {
            let text = crate::data_api::BAD_GATEWAY_PAGE.to_owned();
            let page = Content::Page { content_type: "text/html; charset=utf-8", text };
            plain(crate::gate::unpaged(Answer::new(StatusCode::BAD_GATEWAY, page)))
        }
        Some(Effect::Word(Word::Truncate)) => {
            let mut reply = plain(gate.answer(world));
            let body = reply.response.body_mut();
            body.truncate(body.len() / 2);
            reply
        }
        Some(Effect::Word(Word::Lost)) => Reply { lost: true, ..plain(gate.answer(world)) },
        Some(Effect::Delay { delay_ms }) => {
            Reply { delay: Duration::from_millis(delay_ms), ..plain(gate.answer(world)) }
        }
    }
}

fn plain(response: Response<Vec<u8>>) -> Reply {
    Reply { response, delay: Duration::ZERO, lost: false }
}
