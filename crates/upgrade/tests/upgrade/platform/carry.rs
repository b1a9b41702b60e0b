//! Carries calls to the platform, with whatever fault is due.

use http::Response;
use platform::{Effect, Endpoint, Error, List, ListEndpoint, Wire, wire};
use serde_json::{Value, json};
use time::Duration;
use upgrade::Carrier;

use super::{Fault, Platform};

impl Carrier for &Platform {
    async fn one<E: Endpoint>(&self, endpoint: &E) -> Result<E::Answer, Error> {
        let response = self.call(&endpoint.wire())?;
        wire::read(endpoint, &response).map(|answer| answer.body)
    }

    async fn all<E: ListEndpoint>(&self, endpoint: &E) -> Result<List<E::Row>, Error> {
        let response = self.call(&endpoint.wire())?;
        wire::read_list(endpoint, &response).map(|answer| answer.body)
    }
}

impl Platform {
    fn call(&self, wire: &Wire) -> Result<Response<Vec<u8>>, Error> {
        self.advance(Duration::milliseconds(50));
        let fault = self.change(|state| state.faults.pop_front().flatten());
        if fault == Some(Fault::LostBefore) {
            return Err(Error::unreachable("The network is gone."));
        }
        if fault == Some(Fault::Late) {
            self.change(|state| {
                if wire.effect() == Effect::Change {
                    let at = state.now + Duration::seconds(6);
                    state.late.push((at, wire.clone()));
                }
            });
            return Err(Error::unreachable("No answer in time."));
        }
        self.change(|state| state.calls.push(format!("{} {}", wire.method, wire.path)));
        if let Some((status, body)) = fault.and_then(refusal) {
            return Ok(response(status, serde_json::to_vec(&body).unwrap()));
        }
        let (status, body) = self.change(|state| {
            if wire.effect() == Effect::Read && fault.is_none() {
                state.disturbed.remove(&wire.path);
                if wire.path.ends_with("addon-attachments") {
                    state.disturbed.remove("attachments");
                }
            }
            if wire.path.starts_with("/data/maintenances") && wire.effect() == Effect::Read && fault.is_none()
            {
                state.disturbed.remove("maintenance");
            }
            state.watch_ours(wire);
            let first = state.answer(wire);
            if fault == Some(Fault::Twice) { state.answer(wire) } else { first }
        });
        self.advance(Duration::milliseconds(50));
        let mut bytes = serde_json::to_vec(&body).unwrap();
        match fault {
            Some(Fault::LostAfter) => return Err(Error::unreachable("The connection was cut.")),
            Some(Fault::TruncatedAfter) => bytes.truncate(bytes.len() / 2),
            Some(Fault::BadGatewayAfter) => return Ok(response(502, b"<html>Bad gateway</html>".to_vec())),
            _ => {}
        }
        // What a call that only reads answers is never more than that.
        assert!(wire.effect() == Effect::Change || wire.method != "PATCH");
        Ok(response(status, bytes))
    }
}

fn refusal(fault: Fault) -> Option<(u16, Value)> {
    let (status, id) = match fault {
        Fault::Unauthorized => (401, "unauthorized"),
        Fault::TwoFactor => (403, "two_factor"),
        Fault::Forbidden => (403, "forbidden"),
        Fault::NotFound => (404, "not_found"),
        Fault::Conflict => (409, "conflict"),
        Fault::RateLimited => (429, "rate_limit"),
        Fault::Unavailable => (503, "unavailable"),
        _ => return None,
    };
    Some((status, json!({ "id": id, "message": format!("No: {id}.") })))
}

fn response(status: u16, body: Vec<u8>) -> Response<Vec<u8>> {
    Response::builder().status(status).body(body).unwrap()
}
