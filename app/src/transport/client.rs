//! The one function that sends, and its typed faces.

use std::time::Duration;

use futures::future::{Abortable, FutureExt, LocalBoxFuture};
use http::Response;
use leptos::prelude::*;
use platform::{
    Answer, Carry, Effect, Endpoint, Error, List, ListEndpoint, Origins, Pages, Wire,
    endpoints::PreAuthorize,
    wire::{Secret, read, read_list, refusal},
};

use super::{
    activity::ActivityLog,
    gate::Gate,
    guard,
    reach::Reach,
    retry,
    slots::{Slot, Slots, Urgency},
    watch,
};
use crate::{
    browser::{clock, fetch::fetch},
    session::{Pass, Session},
};

/// Longest wait for an answer. Heroku's router gives up after 30 seconds, so an answer cannot come later.
const PATIENCE: Duration = Duration::from_secs(35);
/// Calls at once. Browsers open six connections to one HTTP/1.1 origin; more would only wait there, out of order.
const AT_ONCE: usize = 6;

/// Sends calls in the name of the session. A handle: copy it freely.
#[derive(Clone, Copy)]
pub struct Client {
    session: Session,
    origins: StoredValue<Origins>,
    slots: StoredValue<Slots>,
    gate: Gate,
    log: ActivityLog,
    reach: Reach,
    urgency: Urgency,
}

/// The client of this tab.
pub fn use_client() -> Client {
    expect_context()
}

impl Client {
    /// A client that speaks to `origins` for `session` and notes what it does in `log` and who answers in `reach`.
    pub fn new(origins: Origins, session: Session, log: ActivityLog, reach: Reach) -> Self {
        Self {
            session,
            origins: StoredValue::new(origins),
            slots: StoredValue::new(Slots::new(AT_ONCE)),
            gate: Gate::new(),
            log,
            reach,
            urgency: Urgency::Asked,
        }
    }

    /// The same client for calls that nobody is waiting for: they let others go first.
    #[must_use]
    pub fn in_background(mut self) -> Self {
        self.urgency = Urgency::Background;
        self
    }

    /// Sends one call.
    ///
    /// # Errors
    /// By meaning, see [`platform::ErrorKind`]. For a change, [`Error::may_have_happened`] says whether it may have
    /// happened all the same: read before sending it again.
    pub async fn send<E: Endpoint>(&self, endpoint: &E) -> Result<Answer<E::Answer>, Error> {
        let response = self.carry(&endpoint.wire(), &Carry::default()).await?;
        read(endpoint, &response)
    }

    /// Asks for a whole list, page after page.
    ///
    /// # Errors
    /// When any page fails; half a list is not a list.
    pub async fn list<E: ListEndpoint>(&self, endpoint: &E) -> Result<List<E::Row>, Error> {
        let wire = endpoint.wire();
        let mut pages = Pages::new(endpoint);
        while let Some(page) = pages.next_request() {
            let extra = Carry { page: Some(&page), ..Carry::default() };
            let response = self.carry(&wire, &extra).await?;
            pages.take(read_list(endpoint, &response)?);
        }
        Ok(pages.finish())
    }

    /// Opens one app for a while with a second factor's code, so that calls about it are answered again.
    ///
    /// # Errors
    /// As [`Client::send`]; a wrong code is refused like a wrong token would be.
    pub async fn pre_authorize(&self, app: &str, code: &Secret) -> Result<(), Error> {
        let endpoint = PreAuthorize { app: app.to_owned() };
        let extra = Carry { two_factor: Some(code), ..Carry::default() };
        self.carry(&endpoint.wire(), &extra).await.map(|_| ())
    }

    /// Carries one call through all layers. An answer with an error status comes back as the error.
    ///
    /// Boxed: the layers are then in the program once, and not once for each endpoint.
    fn carry<'a>(
        &'a self,
        wire: &'a Wire,
        extra: &'a Carry<'a>,
    ) -> LocalBoxFuture<'a, Result<Response<Vec<u8>>, Error>> {
        self.through_layers(wire, extra).boxed_local()
    }

    async fn through_layers(&self, wire: &Wire, extra: &Carry<'_>) -> Result<Response<Vec<u8>>, Error> {
        let pass = self.session.pass().ok_or_else(signed_out)?;
        guard::check(wire.effect(), self.session)?;
        if wire.effect() != Effect::Read {
            return self.once(wire, extra, &pass).await;
        }
        let mut attempt = 0;
        loop {
            let result = self.once(wire, extra, &pass).await;
            let Err(error) = &result else { return result };
            let Some(pause) = retry::pause(error, attempt) else { return result };
            self.gate.close(error, pause);
            clock::sleep(pause).await;
            attempt += 1;
        }
    }

    async fn once(&self, wire: &Wire, extra: &Carry<'_>, pass: &Pass) -> Result<Response<Vec<u8>>, Error> {
        let _slot = self.turn(wire.effect()).await?;
        if !self.session.holds(pass) {
            return Err(signed_out());
        }
        let origins = self.origins.try_get_value().ok_or_else(signed_out)?;
        let request = wire.request(&origins, &Carry { token: Some(&pass.token), ..*extra })?;
        let entry = self.log.sent(wire, clock::now());
        let outcome = match wire.effect() {
            Effect::Read => self.while_signed_in(fetch(request, PATIENCE)).await,
            // It has left: taking it back would not undo it, only hide how it ended.
            Effect::Unlock | Effect::Change => fetch(request, PATIENCE).await,
        };
        let outcome = outcome.and_then(|response| refusal(&response).map_or(Ok(response), Err));
        self.log.ended(entry, &outcome, clock::now());
        if self.session.holds(pass) {
            self.reach.hear(wire.api, &outcome);
            watch::learn(self.session, wire, &outcome);
        } else if wire.effect() == Effect::Read {
            return Err(signed_out());
        }
        outcome
    }

    /// Waits for a slot, and for reads until the platform takes calls again.
    async fn turn(&self, effect: Effect) -> Result<Slot, Error> {
        let slots = self.slots.try_get_value().ok_or_else(signed_out)?;
        loop {
            if effect == Effect::Read {
                self.gate.passed().await;
            }
            let slot = slots.turn(self.urgency).await;
            if effect != Effect::Read || self.gate.is_open() {
                return Ok(slot);
            }
        }
    }

    async fn while_signed_in<T>(&self, call: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        let registration = self.session.in_flight();
        let handle = registration.handle();
        let outcome = Abortable::new(call, registration).await;
        self.session.landed(&handle);
        outcome.unwrap_or_else(|_| Err(signed_out()))
    }
}

fn signed_out() -> Error {
    Error::not_sent("Nobody is signed in any more.")
}
