//! The simulated platform, asked directly: what is really so, whatever a page or a client says.

mod addon_state;
mod fault;
mod request_log;
mod state;
mod verdict;

pub use addon_state::{AddonState, SettingsState};
pub use fault::{Fault, Then};
pub use request_log::{Asked, Requests};
pub use state::{AppState, State};

use reqwest::{Client, Method};
use serde_json::{Value, json};

/// Where the simulator answers for itself.
const OWN: &str = "/_simulator";

/// The simulated platform of one journey.
#[derive(Clone)]
pub struct Platform {
    client: Client,
    at: String,
}

impl Platform {
    /// The simulated platform at this origin.
    pub fn at(origin: &str) -> Self {
        // The workspace's reqwest speaks TLS and asks for a provider even where only http is
        // spoken. Somebody else in this process may have been first.
        let _ = rustls::crypto::ring::default_provider().install_default();
        Self { client: Client::new(), at: origin.to_owned() }
    }

    async fn own(&self, method: Method, path: &str, body: Option<Value>) -> Value {
        let mut request = self.client.request(method, format!("{}{OWN}{path}", self.at));
        if let Some(body) = body {
            request = request.json(&body);
        }
        let answer = request.send().await.unwrap_or_else(|error| panic!("the simulator is gone: {error}"));
        let status = answer.status();
        let text = answer.text().await.unwrap_or_default();
        assert!(status.is_success(), "the simulator answers {status} to {path}: {text}");
        serde_json::from_str(&text).unwrap_or(Value::Null)
    }

    /// Everything as it is now.
    pub async fn state(&self) -> State {
        State::new(self.own(Method::GET, "/state", None).await)
    }

    /// Every request so far, in order.
    pub async fn requests(&self) -> Requests {
        Requests::new(&self.own(Method::GET, "/requests", None).await)
    }

    /// The log begins anew.
    pub async fn forgets_requests(&self) {
        self.own(Method::DELETE, "/requests", None).await;
    }

    /// Breaks something.
    pub async fn breaks(&self, fault: Fault) {
        self.own(Method::POST, "/faults", Some(fault.to_json())).await;
    }

    /// Mends everything that was broken.
    pub async fn heals(&self) {
        self.own(Method::DELETE, "/faults", None).await;
    }

    /// Changes the state behind everybody's back.
    pub async fn patch(&self, patch: Value) {
        self.own(Method::POST, "/state/patches", Some(patch)).await;
    }

    /// Somebody attaches an add-on to an app.
    pub async fn attach(&self, addon: &str, app: &str, name: &str) {
        self.patch(json!({ "attach": { "addon": addon, "app": app, "name": name } })).await;
    }

    /// Somebody detaches what an app has under this name.
    pub async fn detach(&self, app: &str, name: &str) {
        self.patch(json!({ "detach": { "app": app, "name": name } })).await;
    }

    /// Begins the scenario again, with the clock at the present.
    pub async fn reset(&self) {
        self.own(Method::POST, "/reset", None).await;
    }

    /// Moves the simulated clock on.
    pub async fn advance(&self, seconds: u64) {
        self.own(Method::POST, "/clock", Some(json!({ "advance_seconds": seconds }))).await;
    }

    /// The request log as text, for evidence.
    pub async fn told(&self) -> String {
        match self.client.get(format!("{}{OWN}/requests", self.at)).send().await {
            Ok(answer) => answer.text().await.unwrap_or_default(),
            Err(error) => error.to_string(),
        }
    }

    /// Asks the platform's API as a program with this token would.
    pub async fn get(&self, path: &str, token: &str) -> Value {
        self.asks(Method::GET, path, token, None).await
    }

    /// Changes something through the platform's API, as somebody else with this token would.
    pub async fn post(&self, path: &str, token: &str, body: Value) -> Value {
        self.asks(Method::POST, path, token, Some(body)).await
    }

    /// Takes something away through the platform's API, as somebody else with this token would.
    pub async fn delete(&self, path: &str, token: &str) {
        self.asks(Method::DELETE, path, token, None).await;
    }

    async fn asks(&self, method: Method, path: &str, token: &str, body: Option<Value>) -> Value {
        let told = format!("{method} {path}");
        let request = self.client.request(method, format!("{}{path}", self.at)).bearer_auth(token);
        let mut request = request.header("Accept", "application/vnd.heroku+json; version=3");
        if let Some(body) = body {
            request = request.json(&body);
        }
        let answer = request.send().await.unwrap_or_else(|error| panic!("the simulator is gone: {error}"));
        let status = answer.status();
        assert!(status.is_success(), "the platform answers {status} to {told}");
        answer.json().await.unwrap_or_else(|error| panic!("{told} is no JSON: {error}"))
    }

    /// The connection URLs of all stores that this token reaches, and the passwords in them.
    pub async fn connection_secrets(&self, token: &str) -> Vec<String> {
        let mut secrets = Vec::new();
        for store in self.state().await.stores() {
            let answer = self.get(&format!("/redis/v0/databases/{store}"), token).await;
            let url =
                answer["resource_url"].as_str().unwrap_or_else(|| panic!("{store} has no resource_url"));
            let password = url.split([':', '@']).nth(2).unwrap_or_default();
            assert!(password.len() > 8, "the URL of {store} has a password");
            secrets.extend([url.to_owned(), password.to_owned()]);
        }
        secrets
    }
}
