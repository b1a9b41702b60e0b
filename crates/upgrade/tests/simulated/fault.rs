//! What can go wrong with one call, and what can stand in the way of all of them.

use http::{Response, header::RETRY_AFTER};
use serde_json::json;
use time::OffsetDateTime;

/// What can go wrong with one call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The call never arrives.
    LostBefore,
    /// No answer, and a change arrives seconds later.
    Late,
    /// The answer never arrives.
    LostAfter,
    /// Nothing comes back for a minute, and then it is given up. The call arrived at once, or never.
    TimedOut {
        arrived: bool,
    },
    /// The answer takes three quarters of a minute, and is old when it comes.
    Slow,
    /// The browser sends it twice by itself; only the second answer arrives.
    Twice,
    Truncated,
    /// JSON of somebody else in between, and the call never arrives.
    Foreign,
    /// The same, but the call arrives.
    ForeignAfter,
    /// A page of somebody else in between instead of JSON, and the call never arrives.
    Page,
    /// An answer of this status, and nothing happens.
    Refused(u16, &'static str),
    /// Too many calls; the answer says for how many seconds.
    Limited(u16),
    /// An answer of this status although the call was carried out.
    FailedAfter(u16),
}

/// What stands in the way of every call until it is over, or until the person does something about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Barrier {
    /// The token is not accepted until the person signs in again.
    SignedOut,
    /// Changes need a second factor until the person gives it.
    SecondFactor,
    /// No network until then.
    Offline(OffsetDateTime),
    /// The bucket is empty until then.
    Limited(OffsetDateTime),
}

impl Fault {
    /// What a person calls it, and whether it met a change.
    pub fn kind(self, change: bool) -> String {
        let kind = match self {
            Self::LostBefore => "lost before it took effect".to_owned(),
            Self::Late => "timeout, arrives seconds later".to_owned(),
            Self::LostAfter => "answer lost after it took effect".to_owned(),
            Self::TimedOut { arrived: true } => "timeout after it took effect".to_owned(),
            Self::TimedOut { arrived: false } => "timeout, never arrives".to_owned(),
            Self::Slow => "slow answer".to_owned(),
            Self::Twice => "sent twice by the browser".to_owned(),
            Self::Truncated => "truncated JSON".to_owned(),
            Self::Foreign => "foreign JSON, no effect".to_owned(),
            Self::ForeignAfter => "foreign JSON, took effect".to_owned(),
            Self::Page => "foreign page, no effect".to_owned(),
            Self::Refused(status, "two_factor") => format!("{status} two_factor"),
            Self::Refused(status, _) => status.to_string(),
            Self::Limited(_) => "429 with Retry-After".to_owned(),
            Self::FailedAfter(status) => format!("{status}, took effect"),
        };
        format!("{kind} ({})", if change { "change" } else { "read" })
    }

    /// The answer instead of the platform's, when the call never arrives.
    pub fn instead(self) -> Option<Response<Vec<u8>>> {
        match self {
            Self::Refused(status, id) => Some(refusal(status, id)),
            Self::Limited(seconds) => Some(limited(i64::from(seconds))),
            Self::Foreign => Some(foreign()),
            Self::Page => Some(Response::new(b"<!doctype html><title>Welcome</title>".to_vec())),
            _ => None,
        }
    }

    /// What becomes of the platform's answer.
    pub fn spoil(self, mut response: Response<Vec<u8>>) -> Response<Vec<u8>> {
        match self {
            Self::Truncated => {
                let half = response.body().len() / 2;
                response.body_mut().truncate(half);
            }
            Self::ForeignAfter => return foreign(),
            Self::FailedAfter(status) => return refusal(status, "internal_server_error"),
            _ => {}
        }
        response
    }

    /// Whether the platform's answer still comes through as it was.
    pub fn spares_the_answer(self) -> bool {
        matches!(self, Self::Slow | Self::Twice)
    }
}

impl Barrier {
    /// What a call meets: an answer, or none at all. `None` when it is over, or lets this one through.
    pub fn meets(self, change: bool, now: OffsetDateTime) -> Option<Option<Response<Vec<u8>>>> {
        match self {
            Self::SignedOut => Some(Some(refusal(401, "unauthorized"))),
            Self::SecondFactor => change.then(|| Some(refusal(403, "two_factor"))),
            Self::Offline(until) => (now < until).then_some(None),
            Self::Limited(until) => (now < until).then(|| Some(limited((until - now).whole_seconds() + 1))),
        }
    }
}

fn refusal(status: u16, id: &str) -> Response<Vec<u8>> {
    let body = serde_json::to_vec(&json!({ "id": id, "message": format!("No: {id}.") })).unwrap();
    Response::builder().status(status).body(body).unwrap()
}

fn limited(seconds: i64) -> Response<Vec<u8>> {
    let mut response = refusal(429, "rate_limit");
    response.headers_mut().insert(RETRY_AFTER, seconds.into());
    response
}

/// What a portal or a proxy might answer.
fn foreign() -> Response<Vec<u8>> {
    Response::new(br#"{"portal":"welcome","session":{"state":"open"},"rows":[1,2]}"#.to_vec())
}
