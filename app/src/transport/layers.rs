//! The one function that sends: every call through every layer.

use std::time::Duration;

use futures::future::{Abortable, FutureExt, LocalBoxFuture};
use http::Response;
use leptos::{prelude::*, task::spawn_local};
use platform::{
    Carry, Effect, Error, ErrorKind, Wire,
    endpoints::GetAccount,
    wire::{refusal, retry_after},
};

use super::{Client, guard, retry, slots::Slot, waiting::Why, watch};
use crate::{
    browser::{clock, dice, fetch::fetch},
    session::Pass,
    text,
};

/// Longest wait for an answer. Heroku's router gives up after 30 seconds, so an answer cannot come later.
const PATIENCE: Duration = Duration::from_secs(35);
/// Longest wait of a read for the network to come back.
const OFFLINE: time::Duration = time::Duration::minutes(15);

/// A call that failed, and what its answer asked for.
struct Failure {
    error: Error,
    /// `Retry-After`.
    asked: Option<Duration>,
}

type Came = Result<Response<Vec<u8>>, Failure>;

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { error, asked: None }
    }
}

impl Client {
    /// Carries one call through all layers. An answer with an error status comes back as the error.
    ///
    /// Boxed: the layers are then in the program once, and not once for each endpoint.
    pub(super) fn carry<'a>(
        &'a self,
        wire: &'a Wire,
        extra: &'a Carry<'a>,
    ) -> LocalBoxFuture<'a, Result<Response<Vec<u8>>, Error>> {
        self.through_layers(wire, extra).boxed_local()
    }

    async fn through_layers(&self, wire: &Wire, extra: &Carry<'_>) -> Result<Response<Vec<u8>>, Error> {
        let pass = self.session.pass().ok_or_else(signed_out)?;
        match wire.effect() {
            Effect::Read => self.while_signed_in(self.read(wire, extra, &pass)).await,
            // Once it has left, taking it back would not undo it, only hide how it ended.
            Effect::Unlock | Effect::Change => {
                let slot = self.slot().await?;
                self.once(slot, wire, extra, &pass, 0).await.map_err(|failure| failure.error)
            }
        }
    }

    /// Reads, and reads again while that makes sense.
    async fn read(&self, wire: &Wire, extra: &Carry<'_>, pass: &Pass) -> Result<Response<Vec<u8>>, Error> {
        let since = clock::now();
        let (mut attempt, mut offline, mut tries) = (0, 0, 0);
        let mut told = None;
        loop {
            self.network.worth_trying(offline).await;
            let slot = self.turn().await?;
            let came = self.once(slot, wire, extra, pass, tries).await;
            tries += 1;
            drop(told.take());
            let failure = match came {
                Ok(response) => return Ok(response),
                Err(failure) => failure,
            };
            let unanswered = failure.error.kind == ErrorKind::Unreachable;
            if unanswered && !self.network.is_online() && clock::now() - since < OFFLINE {
                offline += 1;
                continue;
            }
            let Some(pause) = retry::pause(&failure.error, failure.asked, attempt, dice::roll()) else {
                return Err(failure.error);
            };
            told = self.network.wait(Why::of(&failure.error), clock::now() + pause).await;
            attempt += 1;
        }
    }

    /// Sends it, for the first time or after so many `tries`.
    async fn once(&self, slot: Slot, wire: &Wire, extra: &Carry<'_>, pass: &Pass, tries: u32) -> Came {
        let _slot = slot;
        if !self.session.holds(pass) {
            return Err(signed_out().into());
        }
        let origins = self.origins.try_get_value().ok_or_else(signed_out)?;
        let cleared = guard::clear(wire, guard::Bar::now(self.session, self.network))?;
        let request = cleared.request(&origins, &Carry { token: Some(&pass.token), ..*extra })?;
        let entry = self.log.sent(wire, extra, tries, clock::now());
        let _on_its_way = OnItsWay(*self, entry);
        let came = fetch(request, PATIENCE).await;
        let now = clock::now();
        let asked = came.as_ref().ok().and_then(|response| {
            self.network.answered();
            self.allowance.hear(wire.api, response.headers(), now);
            retry_after(response.headers(), now)
        });
        let outcome = came.and_then(|response| refusal(&response).map_or(Ok(response), Err));
        let outcome = outcome.map_err(|error| with_wait(error, asked));
        self.log.ended(entry, &outcome, now);
        if self.session.holds(pass) {
            self.learn(wire, &outcome);
        } else if wire.effect() == Effect::Read {
            return Err(signed_out().into());
        }
        outcome.map_err(|error| Failure { error, asked })
    }

    /// What the outcome says beyond itself.
    fn learn(&self, wire: &Wire, outcome: &Result<Response<Vec<u8>>, Error>) {
        self.reach.hear(wire.api, outcome);
        watch::learn(self.session, wire, outcome);
        if let Err(Error { kind: ErrorKind::RateLimited { wait }, .. }) = outcome {
            self.gate.close(wait.unwrap_or(TOO_MANY), clock::now());
        }
        if watch::is_doubtful(wire, outcome) && !self.doubts.get_value() {
            self.ask_whether_token_is_good();
        }
    }

    /// A call was refused as if the token were no longer good: the account itself tells, once for many such calls. If it
    /// is refused too, that ends the session ([`watch::learn`]).
    fn ask_whether_token_is_good(&self) {
        let client = *self;
        client.doubts.set_value(true);
        spawn_local(async move {
            let _ = client.send(&GetAccount).await;
            clock::sleep(DOUBT).await;
            client.doubts.try_set_value(false);
        });
    }

    /// Waits for a slot, and until the platform takes calls again.
    async fn turn(&self) -> Result<Slot, Error> {
        loop {
            while let Some(until) = self.gate.closed_until(clock::now()) {
                let left = Duration::try_from(until - clock::now()).unwrap_or_default();
                if left > retry::LONGEST {
                    return Err(too_many(left));
                }
                drop(self.network.wait(Why::TooMany, until).await);
            }
            let slot = self.slot().await?;
            if self.gate.closed_until(clock::now()).is_none() {
                return Ok(slot);
            }
        }
    }

    async fn slot(&self) -> Result<Slot, Error> {
        let slots = self.slots.try_get_value().ok_or_else(signed_out)?;
        Ok(slots.turn(self.urgency).await)
    }

    async fn while_signed_in<T>(&self, call: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        let registration = self.session.in_flight();
        let handle = registration.handle();
        let outcome = Abortable::new(call, registration).await;
        self.session.landed(&handle);
        outcome.unwrap_or_else(|_| Err(signed_out()))
    }
}

/// A call that was sent. When it is dropped without an answer nobody waits for one any more, and the log says so.
struct OnItsWay(Client, u64);

impl Drop for OnItsWay {
    fn drop(&mut self) {
        self.0.log.given_up(self.1, clock::now());
    }
}

/// How long reads wait after a 429 that does not say how long: the bucket fills by more than one call a second.
const TOO_MANY: Duration = Duration::from_secs(3);
/// For so long further refusals of one thing do not make the token doubtful again.
const DOUBT: Duration = Duration::from_secs(30);

/// A wait that is said as a date is known to the error too.
fn with_wait(mut error: Error, asked: Option<Duration>) -> Error {
    if let ErrorKind::RateLimited { wait } = &mut error.kind {
        *wait = wait.or(asked.map(|asked| asked.min(Duration::from_secs(3600))));
    }
    error
}

fn too_many(left: Duration) -> Error {
    Error::plain(ErrorKind::RateLimited { wait: Some(left) }, text::errors::ASKED_TO_WAIT.text())
}

fn signed_out() -> Error {
    Error::not_sent(text::errors::NOBODY_ANY_MORE.text())
}
