//! What goes wrong with requests to the platform, when a test wants it to.

use serde_json::{Value, json};

/// Something that goes wrong with requests to the platform.
pub struct Fault {
    method: Option<&'static str>,
    path_contains: String,
    times: u32,
    then: Then,
}

/// What happens instead of the usual answer.
#[derive(Debug, Clone)]
pub enum Then {
    /// This status with this body.
    Status(u16, Value),
    /// A page of HTML with status 502, as a router sends it.
    Html,
    /// The request is carried out and half of its answer arrives.
    Truncated,
    /// The request is carried out and its answer lost.
    Lost,
    /// The request is lost on its way there: it is not carried out, and nothing is answered.
    LostBefore,
    /// JSON of somebody in between, with status 200.
    Foreign,
    /// The usual answer, later: real milliseconds.
    Delayed(u32),
    /// The request is carried out, and its answer stays on the way for longer than any journey.
    OnTheWay,
}

impl Fault {
    /// For every request whose path holds `part`, until [`Platform::heals`].
    #[must_use]
    pub fn at(part: &str, then: Then) -> Self {
        Self { method: None, path_contains: part.to_owned(), times: 1_000_000, then }
    }

    /// For requests with this method only.
    #[must_use]
    pub fn method(mut self, method: &'static str) -> Self {
        self.method = Some(method);
        self
    }

    /// So many times, and then no more.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = times;
        self
    }

    pub(super) fn to_json(&self) -> Value {
        let then = match &self.then {
            Then::Status(status, body) => json!({ "status": status, "body": body }),
            Then::Html => json!("html"),
            Then::Truncated => json!("truncate"),
            Then::Lost => json!("lost"),
            Then::LostBefore => json!("lost_before"),
            Then::Foreign => json!("foreign"),
            Then::Delayed(milliseconds) => json!({ "delay_ms": milliseconds }),
            Then::OnTheWay => json!({ "delay_ms": 3_600_000 }),
        };
        let mut matched = json!({ "path_contains": self.path_contains });
        if let Some(method) = self.method {
            matched["method"] = json!(method);
        }
        json!({ "match": matched, "times": self.times, "then": then })
    }
}
