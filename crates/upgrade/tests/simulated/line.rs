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
use serde_json::Value;
use simulator::Simulator;
use time::{Duration, OffsetDateTime};
use upgrade::Carrier;

pub use crate::fault::Fault;
use crate::{fault::Barrier, witness::Witness};

/// One call as this side saw it.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// Method and path.
    pub call: String,
    pub is_change: bool,
    /// The platform's own answer came through whole.
    pub answered: bool,
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
    /// What stands in the way of every call.
    pub barriers: RefCell<Vec<Barrier>>,
    /// Every call, whether it arrived or not.
    pub log: RefCell<Vec<Exchange>>,
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
            barriers: RefCell::default(),
            log: RefCell::default(),
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
            self.deliver(at, request);
        }
        let now = self.now().max(then);
        *self.now.borrow_mut() = now;
    }

    /// Sends without any fault.
    pub fn send(&self, request: Request<Vec<u8>>) -> Response<Vec<u8>> {
        self.advance_to(self.now() + Duration::milliseconds(80));
        self.deliver(self.now(), request)
    }

    fn deliver(&self, at: OffsetDateTime, request: Request<Vec<u8>>) -> Response<Vec<u8>> {
        let (is_change, path) = (*request.method() != Method::GET, request.uri().path().to_owned());
        let response = self.simulator.borrow_mut().handle(at, request).response;
        if let Some(witness) = self.witness.borrow_mut().as_mut().filter(|_| is_change) {
            witness.carried_out(&path, response.status().is_success());
        }
        response
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
                witness.arrives(request, &state, self.now());
            }
        }
    }

    fn call(
        &self,
        request: &dyn Fn() -> Result<Request<Vec<u8>>, Error>,
    ) -> Result<Response<Vec<u8>>, Error> {
        let sent = request()?;
        let is_change = *sent.method() != Method::GET;
        let call = format!("{} {}", sent.method(), sent.uri().path());
        self.sent.set(self.sent.get() + 1);
        self.log.borrow_mut().push(Exchange { call, is_change, answered: false });
        let at = self.log.borrow().len() - 1;
        let now = self.now();
        if let Some(barred) = self.barriers.borrow().iter().find_map(|bar| bar.meets(is_change, now)) {
            return barred.ok_or_else(cut);
        }
        let fault = self.faults.borrow_mut().pop_front().flatten();
        let aimed = is_change.then(|| self.on_changes.borrow_mut().pop_front().flatten()).flatten();
        let fault = fault.or(aimed);
        if let Some(fault) = fault {
            *self.met.borrow_mut().entry(fault.kind(is_change)).or_default() += 1;
        }
        let answer = self.carry(sent, request, fault);
        let whole = answer.is_ok() && fault.is_none_or(Fault::spares_the_answer);
        if let Some(exchange) = self.log.borrow_mut().get_mut(at) {
            exchange.answered = whole;
        }
        answer
    }

    /// Brings one call there, or not, and its answer back, or not.
    fn carry(
        &self,
        sent: Request<Vec<u8>>,
        request: &dyn Fn() -> Result<Request<Vec<u8>>, Error>,
        fault: Option<Fault>,
    ) -> Result<Response<Vec<u8>>, Error> {
        match fault {
            Some(Fault::LostBefore) => return Err(cut()),
            Some(Fault::TimedOut { arrived: false }) => {
                self.advance_to(self.now() + Duration::MINUTE);
                return Err(cut());
            }
            Some(Fault::Late) => {
                if sent.method() != Method::GET {
                    self.late.borrow_mut().push((self.now() + Duration::seconds(6), sent));
                }
                return Err(cut());
            }
            Some(fault) => {
                if let Some(answer) = fault.instead() {
                    return Ok(answer);
                }
            }
            None => {}
        }
        self.calls.borrow_mut().push(format!("{} {}", sent.method(), sent.uri().path()));
        if sent.method() == Method::POST && sent.uri().path().ends_with("/addons") {
            let tls = String::from_utf8_lossy(sent.body()).contains("\"fork\":\"rediss://");
            self.forked_over_tls.borrow_mut().push(tls);
        }
        self.see(&sent);
        let read = (*sent.method() == Method::GET).then(|| sent.uri().path().to_owned());
        let mut response = self.send(sent);
        if fault == Some(Fault::Twice) {
            response = self.send(request()?);
        }
        if let Some(path) = read.filter(|_| fault.is_none_or(Fault::spares_the_answer))
            && let Some(witness) = &mut *self.witness.borrow_mut()
        {
            witness.read(&path);
        }
        match fault {
            Some(Fault::LostAfter) => Err(cut()),
            Some(Fault::TimedOut { .. }) => {
                self.advance_to(self.now() + Duration::MINUTE);
                Err(cut())
            }
            Some(Fault::Slow) => {
                self.advance_to(self.now() + Duration::seconds(45));
                Ok(response)
            }
            Some(fault) => Ok(fault.spoil(response)),
            None => Ok(response),
        }
    }
}

fn cut() -> Error {
    Error::unreachable("The connection was cut.")
}

fn origins() -> Origins {
    Origins { platform: "http://127.0.0.1:1".to_owned(), data: "http://127.0.0.1:1".to_owned() }
}
