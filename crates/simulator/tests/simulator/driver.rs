//! Somebody with a token and a stopwatch of their own.

use http::{HeaderMap, Request, StatusCode};
use serde_json::{Value, json};
use simulator::{Options, Quirk, Reply, Scenario, Simulator};
use time::macros::datetime;
use time::{Duration, OffsetDateTime};

pub struct Driver {
    pub simulator: Simulator,
    pub now: OffsetDateTime,
    pub token: String,
    pub headers: Vec<(&'static str, String)>,
}

pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Value,
    pub text: String,
    pub lost: bool,
    pub delay: std::time::Duration,
}

pub const START: OffsetDateTime = datetime!(2026-11-23 09:00 UTC);

impl Driver {
    pub fn new(scenario: &str) -> Self {
        Self::with(&Scenario::named(scenario).unwrap(), Options { inspect: true, ..Options::default() })
    }

    pub fn with(scenario: &Scenario, options: Options) -> Self {
        let simulator = Simulator::new(scenario, options, START).unwrap();
        let token = simulator.accounts()[0].token.clone();
        Self { simulator, now: START, token, headers: Vec::new() }
    }

    /// The usual platform, otherwise than usual in one way.
    pub fn quirky(quirk: Quirk) -> Self {
        let options = Options { inspect: true, quirks: vec![quirk], ..Options::default() };
        Self::with(&Scenario::named("default").unwrap(), options)
    }

    /// The same platform with somebody else's token.
    pub fn sign_in(&mut self, name: &str) -> &mut Self {
        self.token =
            self.simulator.accounts().into_iter().find(|sign_in| sign_in.name == name).unwrap().token;
        self
    }

    /// Sends this header with every further request.
    pub fn header(&mut self, name: &'static str, value: &str) -> &mut Self {
        self.headers.retain(|(other, _)| *other != name);
        self.headers.push((name, value.to_owned()));
        self
    }

    pub fn wait(&mut self, duration: Duration) -> &mut Self {
        self.now += duration;
        self
    }

    pub fn get(&mut self, path: &str) -> Answer {
        self.call("GET", path, None)
    }

    pub fn post(&mut self, path: &str, body: Value) -> Answer {
        self.call("POST", path, Some(body))
    }

    pub fn patch(&mut self, path: &str, body: Value) -> Answer {
        self.call("PATCH", path, Some(body))
    }

    pub fn call(&mut self, method: &str, path: &str, body: Option<Value>) -> Answer {
        let bytes = body.map(|body| body.to_string().into_bytes()).unwrap_or_default();
        let mut request = Request::builder()
            .method(method)
            .uri(format!("http://127.0.0.1:4000{path}"))
            .header("accept", "application/vnd.heroku+json; version=3")
            .header("authorization", format!("Bearer {}", self.token))
            .body(bytes)
            .unwrap();
        for (name, value) in &self.headers {
            request.headers_mut().insert(*name, value.parse().unwrap());
        }
        Answer::from(self.simulator.handle(self.now, request))
    }

    /// An answer that must be good.
    pub fn read(&mut self, path: &str) -> Value {
        let answer = self.get(path);
        assert!(answer.status.is_success(), "{path}: {} {}", answer.status, answer.text);
        answer.body
    }

    pub fn state(&mut self) -> Value {
        self.read("/_simulator/state")
    }

    pub fn addon_id(&mut self, name: &str) -> String {
        self.read(&format!("/addons/{name}"))["id"].as_str().unwrap().to_owned()
    }

    /// The values of the app's config vars.
    pub fn config(&mut self, app: &str) -> Value {
        self.read(&format!("/apps/{app}/config-vars"))
    }

    /// Asks for a fork of a store from its address, as a premium-0 unless `more` says otherwise.
    pub fn fork(&mut self, app: &str, address: &Value, more: Value) -> Answer {
        let mut body = json!({ "plan": { "name": "heroku-redis:premium-0" }, "config": { "fork": address } });
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        self.post(&format!("/apps/{app}/addons"), body)
    }

    /// The add-on as the inspector sees it.
    pub fn addon(&mut self, name: &str) -> Value {
        self.state()["addons"][name].clone()
    }

    /// What the app's newest release is, and the states of its dynos.
    pub fn running(&mut self, app: &str) -> (u64, Vec<String>) {
        let app = self.state()["apps"][app].clone();
        let states = app["dynos"].as_object().unwrap().values();
        (app["release"].as_u64().unwrap(), states.map(|state| state.as_str().unwrap().to_owned()).collect())
    }

    /// Status of the add-on's maintenance.
    pub fn maintenance(&mut self, addon: &str) -> String {
        let id = self.addon_id(addon);
        self.read(&format!("/data/maintenances/v1/{id}"))["status"].as_str().unwrap().to_owned()
    }

    pub fn version(&mut self, addon: &str) -> String {
        self.read(&format!("/redis/v0/databases/{addon}"))["version"].as_str().unwrap().to_owned()
    }
}

impl From<Reply> for Answer {
    fn from(reply: Reply) -> Self {
        let (parts, body) = reply.response.into_parts();
        let text = String::from_utf8(body).unwrap();
        Self {
            status: parts.status,
            headers: parts.headers,
            body: serde_json::from_str(&text).unwrap_or_default(),
            text,
            lost: reply.lost,
            delay: reply.delay,
        }
    }
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    /// Status and error id, the two things a client keys on.
    pub fn refusal(&self) -> (u16, &str) {
        (self.status.as_u16(), self.body["id"].as_str().unwrap_or_default())
    }

    pub fn message(&self) -> &str {
        self.body["message"].as_str().unwrap_or_default()
    }

    pub fn names(&self) -> Vec<&str> {
        self.body.as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect()
    }
}
