//! Somebody who calls the simulated platform and notes which endpoint that was.

use http::Request;
use serde_json::Value;
use simulator::{Options, Scenario, Simulator};
use time::{Duration, OffsetDateTime, macros::datetime};

/// When every story begins.
const START: OffsetDateTime = datetime!(2026-11-23 09:00 UTC);

pub struct Caller {
    simulator: Simulator,
    now: OffsetDateTime,
    pub token: String,
    /// The variant asked for: `3` or `3.sdk`.
    pub version: &'static str,
}

/// One answer, with the call it belongs to.
pub struct Told {
    /// `GET /apps/{app}`.
    pub endpoint: (&'static str, &'static str),
    pub path: String,
    pub status: u16,
    pub content_type: String,
    pub body: Value,
}

impl Caller {
    pub fn of(scenario: &str) -> Self {
        let scenario = Scenario::named(scenario).expect("a scenario of this name");
        let simulator = Simulator::new(&scenario, Options { inspect: true, ..Options::default() }, START);
        let simulator = simulator.expect("the scenario can be simulated");
        let token = simulator.accounts().first().map(|sign_in| sign_in.token.clone()).unwrap_or_default();
        Self { simulator, now: START, token, version: "3" }
    }

    /// Everybody who can sign in: name and token.
    pub fn people(&self) -> Vec<(String, String)> {
        self.simulator.accounts().into_iter().map(|sign_in| (sign_in.name, sign_in.token)).collect()
    }

    pub fn wait(&mut self, seconds: i64) {
        self.now += Duration::seconds(seconds);
    }

    pub fn get(&mut self, path: &str) -> Told {
        self.call("GET", path, &Value::Null)
    }

    pub fn call(&mut self, method: &str, path: &str, body: &Value) -> Told {
        let accept = format!("application/vnd.heroku+json; version={}", self.version);
        let body = if body.is_null() { Vec::new() } else { body.to_string().into_bytes() };
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("accept", accept)
            .header("authorization", format!("Bearer {}", self.token))
            .body(body)
            .expect("a request");
        let response = self.simulator.handle(self.now, request).response;
        let content_type = response.headers().get("content-type").and_then(|value| value.to_str().ok());
        Told {
            endpoint: endpoint(method, path),
            path: path.to_owned(),
            status: response.status().as_u16(),
            content_type: content_type.unwrap_or_default().to_owned(),
            body: serde_json::from_slice(response.body()).unwrap_or(Value::Null),
        }
    }

    /// What the simulator shows of itself.
    pub fn state(&mut self) -> Value {
        let request = Request::builder().uri("/_simulator/state").body(Vec::new()).expect("a request");
        let response = self.simulator.handle(self.now, request).response;
        serde_json::from_slice(response.body()).expect("the state is JSON")
    }

    /// Changes something as somebody else would.
    pub fn patch(&mut self, body: &Value) {
        let told = self.call("POST", "/_simulator/state/patches", body);
        assert!(told.status < 300, "{body}: {}", told.body);
    }
}

/// The endpoint a path belongs to: the one that names most of its parts.
pub fn endpoint(method: &str, path: &str) -> (&'static str, &'static str) {
    let path = path.split('?').next().unwrap_or_default();
    let fits = |pattern: &str| {
        let (ours, theirs) = (path.split('/'), pattern.split('/'));
        ours.clone().count() == theirs.clone().count()
            && ours.zip(theirs).all(|(ours, theirs)| theirs.starts_with('{') || ours == theirs)
    };
    let named = |pattern: &str| pattern.split('/').filter(|part| !part.starts_with('{')).count();
    simulator::endpoints()
        .filter(|(theirs, pattern)| *theirs == method && fits(pattern))
        .max_by_key(|(_, pattern)| named(pattern))
        .unwrap_or(("", ""))
}
