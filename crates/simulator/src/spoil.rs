//! Lets a fault, if there is one, spoil an answer.

use crate::gate::{Gate, Lost, unpaged};
use crate::inspect::effect::{Effect, Word};
use crate::simulator::Reply;
use crate::state::World;
use crate::wire::answer::{Answer, Content};
use http::{HeaderName, HeaderValue, Response, StatusCode};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

pub fn perform(world: &mut World, gate: &Gate, effect: Option<Effect>) -> Reply {
    match effect {
        None => plain(gate.answer(world)),
        Some(Effect::Answer { status, body, headers, delay_ms }) => {
            Reply { delay: Duration::from_millis(delay_ms), ..plain(planted(status, body, &headers)) }
        }
        Some(Effect::Delay { delay_ms }) => {
            Reply { delay: Duration::from_millis(delay_ms), ..plain(gate.answer(world)) }
        }
        Some(Effect::Word(Word::Html)) => {
            let text = crate::data_api::BAD_GATEWAY_PAGE.to_owned();
            let page = Content::Page { content_type: "text/html; charset=utf-8", text };
            plain(unpaged(Answer::new(StatusCode::BAD_GATEWAY, page)))
        }
        Some(Effect::Word(Word::Foreign)) => {
            let said = json!({ "portal": "Welcome", "login_url": "http://portal.invalid/login" });
            plain(unpaged(Answer::new(StatusCode::OK, Content::Json(said))))
        }
        Some(Effect::Word(Word::Truncate)) => {
            let mut reply = plain(gate.answer(world));
            let body = reply.response.body_mut();
            body.truncate(body.len() / 2);
            reply
        }
        Some(Effect::Word(Word::Lost)) => Reply { lost: true, ..plain(gate.answer(world)) },
        Some(Effect::Word(Word::LostBefore)) => {
            let nothing = Answer::new(StatusCode::GATEWAY_TIMEOUT, Content::Nothing);
            Reply { lost: true, ..plain(unpaged(nothing)) }
        }
    }
}

fn planted(status: u16, body: Value, headers: &BTreeMap<String, String>) -> Response<Vec<u8>> {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let content = match body {
        Value::Null => Content::Nothing,
        Value::String(text) => Content::Page { content_type: "text/plain; charset=utf-8", text },
        body => Content::Json(body),
    };
    let mut response = unpaged(Answer::new(status, content));
    for (name, value) in headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// An answer that arrives at once, unless it is one that never does.
pub fn plain(response: Response<Vec<u8>>) -> Reply {
    let lost = response.extensions().get::<Lost>().is_some();
    Reply { response, delay: Duration::ZERO, lost }
}
