//! The simulated platform behind a token, in virtual time, with whatever fault is due.

use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, VecDeque},
};

use http::{Method, Request, Response};
use platform::{
    Endpoint, Error, List, ListEndpoint, Origins, Pages, Token,
    wire::{self, Carry},
};
use serde_json::{Value, json};
use simulator::Simulator;
use time::{Duration, OffsetDateTime};
use upgrade::Carrier;

use crate::witness::Witness;

/// What can go wrong with one call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The call never arrives.
    LostBefore,
    /// No answer, and a change arrives seconds later.
    Late,
    /// The answer never arrives.
    LostAfter,
    /// The browser sends it twice by itself; only the second answer arrives.
    Twice,
    Truncated,
    /// JSON of somebody else in between, and the call never arrives.
    Foreign,
    /// The same, but the call arrives.
    ForeignAfter,
    /// An answer of this status, and nothing happens.
    Refused(u16, &'static str),
}

pub struct Line {
    pub simulator: RefCell<Simulator>,
    pub now: RefCell<OffsetDateTime>,
    pub token: Token,
    /// Faults for the next calls, one each.
    pub faults: RefCell<VecDeque<Option<Fault>>>,
    /// Faults for the next changes, one each, where the call as such has none.
    pub on_changes: RefCell<VecDeque<Option<Fault>>>,
    /// Method and path of every call that arrived.
    pub calls: RefCell<Vec<String>>,
    /// For each fork that was asked for, whether over TLS.
    pub forked_over_tls: RefCell<Vec<bool>>,
    late: RefCell<Vec<(OffsetDateTime, Request<Vec<u8>>)>>,
    /// Watches what arrives, where a test wants that.
    pub witness: RefCell<Option<Witness>>,
    /// Faults that calls have met, by kind.
    pub met: RefCell<BTreeMap<String, u64>>,
    /// How many calls were sent.
    pub sent: Cell<u64>,
}

impl Carrier for &Line {
    async fn one<E: Endpoint>(&self, endpoint: &E) -> Result<E::Answer, Error> {
        let carry = Carry { token: Some(&self.token), ..Carry::default() };
        let request = || endpoint.wire().request(&origins(), &carry);
        wire::read(endpoint, &self.call(&request)?).map(|answer| answer.body)
    }

    async fn all<E: ListEndpoint>(&self, endpoint: &E) -> Result<List<E::Row>, Error> {
        let mut pages = Pages::new(endpoint);
        while let Some(page) = pages.next_request() {
            let carry = Carry { token: Some(&self.token), page: Some(&page), ..Carry::default() };
            let request = || endpoint.wire().request(&origins(), &carry);
            pages.take(wire::read_list(endpoint, &self.call(&request)?)?);
        }
        Ok(pages.finish())
    }
}

impl Line {
    pub fn new(simulator: Simulator, token: Token, now: OffsetDateTime) -> Self {
        Self {
            simulator: RefCell::new(simulator),
            now: RefCell::new(now),
            token,
            faults: RefCell::default(),
            on_changes: RefCell::default(),
            calls: RefCell::default(),
            forked_over_tls: RefCell::default(),
            late: RefCell::default(),
            witness: RefCell::default(),
            met: RefCell::default(),
            sent: Cell::default(),
        }
    }

    pub fn now(&self) -> OffsetDateTime {
        *self.now.borrow()
    }

    /// Lets time pass; what was late arrives on the way.
    pub fn advance_to(&self, then: OffsetDateTime) {
        let due = |line: &Self| line.late.borrow().iter().position(|(at, _)| *at <= then);
        while let Some(due) = due(self) {
            let (at, request) = self.late.borrow_mut().remove(due);
            let at = at.max(self.now());
            *self.now.borrow_mut() = at;
            self.see(&request);
            self.simulator.borrow_mut().handle(at, request);
        }
        let now = self.now().max(then);
        *self.now.borrow_mut() = now;
    }

    /// Sends without any fault.
    pub fn send(&self, request: Request<Vec<u8>>) -> Response<Vec<u8>> {
        self.advance_to(self.now() + Duration::milliseconds(80));
        self.simulator.borrow_mut().handle(self.now(), request).response
    }

    /// The platform's own state.
    pub fn state(&self) -> Value {
        let request = Request::get("http://127.0.0.1:1/_simulator/state").body(Vec::new()).unwrap();
        let now = self.now();
        serde_json::from_slice(self.simulator.borrow_mut().handle(now, request).response.body()).unwrap()
    }

    /// Shows a change to the witness, just before it arrives.
    fn see(&self, request: &Request<Vec<u8>>) {
        if *request.method() != Method::GET && self.witness.borrow().is_some() {
            let state = self.state();
            if let Some(witness) = &mut *self.witness.borrow_mut() {
                witness.arrives(request, &state);
            }
        }
    }

    fn call(
        &self,
        request: &dyn Fn() -> Result<Request<Vec<u8>>, Error>,
    ) -> Result<Response<Vec<u8>>, Error> {
        let fault = self.faults.borrow_mut().pop_front().flatten();
        let sent = request()?;
        let is_change = *sent.method() != Method::GET;
        let aimed = is_change.then(|| self.on_changes.borrow_mut().pop_front().flatten()).flatten();
        let fault = fault.or(aimed);
        self.sent.set(self.sent.get() + 1);
        if let Some(fault) = fault {
            *self.met.borrow_mut().entry(fault.kind(is_change)).or_default() += 1;
        }
        let lost = || Err(Error::unreachable("The connection was cut."));
        match fault {
            Some(Fault::LostBefore) => return lost(),
            Some(Fault::Late) => {
                if sent.method() != Method::GET {
                    self.late.borrow_mut().push((self.now() + Duration::seconds(6), sent));
                }
                return lost();
            }
            Some(Fault::Refused(status, id)) => {
                let body = serde_json::to_vec(&json!({ "id": id, "message": format!("No: {id}.") })).unwrap();
                return Ok(Response::builder().status(status).body(body).unwrap());
            }
            Some(Fault::Foreign) => return Ok(foreign()),
            _ => {}
        }
        self.calls.borrow_mut().push(format!("{} {}", sent.method(), sent.uri().path()));
        if sent.method() == Method::POST && sent.uri().path().ends_with("/addons") {
            let tls = String::from_utf8_lossy(sent.body()).contains("\"fork\":\"rediss://");
            self.forked_over_tls.borrow_mut().push(tls);
        }
        self.see(&sent);
        let read = (sent.method() == Method::GET).then(|| sent.uri().path().to_owned());
        let mut response = self.send(sent);
        if let (Some(path), Some(witness), None) = (read, &mut *self.witness.borrow_mut(), fault) {
            witness.read(&path);
        }
        match fault {
            Some(Fault::LostAfter) => return lost(),
            Some(Fault::Twice) => response = self.send(request()?),
            Some(Fault::Truncated) => {
                let half = response.body().len() / 2;
                response.body_mut().truncate(half);
            }
            Some(Fault::ForeignAfter) => return Ok(foreign()),
            _ => {}
        }
        Ok(response)
    }
}

fn origins() -> Origins {
    Origins { platform: "http://127.0.0.1:1".to_owned(), data: "http://127.0.0.1:1".to_owned() }
}

impl Fault {
    /// What a person calls it, and whether it met a change.
    fn kind(self, change: bool) -> String {
        let kind = match self {
            Self::LostBefore => "lost before it took effect".to_owned(),
            Self::Late => "timeout, arrives seconds later".to_owned(),
            Self::LostAfter => "answer lost after it took effect".to_owned(),
            Self::Twice => "sent twice by the browser".to_owned(),
            Self::Truncated => "truncated JSON".to_owned(),
            Self::Foreign => "foreign JSON, no effect".to_owned(),
            Self::ForeignAfter => "foreign JSON, took effect".to_owned(),
            Self::Refused(status, "two_factor") => format!("{status} two_factor"),
            Self::Refused(status, _) => status.to_string(),
        };
        format!("{kind} ({})", if change { "change" } else { "read" })
    }
}

/// What a portal or a proxy might answer.
fn foreign() -> Response<Vec<u8>> {
    Response::new(br#"{"portal":"welcome","session":{"state":"open"},"rows":[1,2]}"#.to_vec())
}
