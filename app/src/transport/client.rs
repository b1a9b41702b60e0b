//! The typed faces of the one function that sends.

use leptos::prelude::*;
use platform::{
    Answer, Api, Carry, Endpoint, Error, List, ListEndpoint, Origins, Pages,
    endpoints::PreAuthorize,
    wire::{Secret, read, read_list},
};

use super::{
    Network,
    activity::ActivityLog,
    allowance::Allowance,
    gate::Gate,
    reach::Reach,
    slots::{Slots, Urgency},
    waiting::Why,
};
use crate::{browser::clock, session::Session};

/// Calls at once. Browsers open six connections to one HTTP/1.1 origin; more would only wait there, out of order.
pub const AT_ONCE: usize = 6;

/// Sends calls in the name of the session. A handle: copy it freely.
#[derive(Clone, Copy)]
pub struct Client {
    pub(super) session: Session,
    pub(super) origins: StoredValue<Origins>,
    pub(super) slots: StoredValue<Slots>,
    pub(super) gate: Gate,
    pub(super) allowance: Allowance,
    pub(super) log: ActivityLog,
    pub(super) reach: Reach,
    pub(super) network: Network,
    pub(super) urgency: Urgency,
    /// Whether the platform is being asked whether the token is still good.
    pub(super) doubts: StoredValue<bool>,
}

/// The client of this tab.
pub fn use_client() -> Client {
    expect_context()
}

impl Client {
    /// A client that speaks to `origins` for `session` over `network`, and notes what it does in `log` and who answers in
    /// `reach`.
    pub fn new(origins: Origins, session: Session, network: Network, log: ActivityLog, reach: Reach) -> Self {
        Self {
            session,
            origins: StoredValue::new(origins),
            slots: StoredValue::new(Slots::new(AT_ONCE)),
            gate: Gate::new(),
            allowance: Allowance::new(),
            log,
            reach,
            network,
            urgency: Urgency::Asked,
            doubts: StoredValue::new(false),
        }
    }

    /// The same client for calls that nobody is waiting for: they let others go first.
    #[must_use]
    pub fn in_background(mut self) -> Self {
        self.urgency = Urgency::Background;
        self
    }

    /// Whether nobody waits for its calls.
    pub fn is_in_background(&self) -> bool {
        self.urgency == Urgency::Background
    }

    /// Waits until a read that nobody waits for may go: at once, unless few calls are left. What is read is best chosen
    /// afterwards.
    pub async fn spare(&self, api: Api) {
        let low = self.allowance.turn(api, clock::now());
        if !low.is_zero() {
            drop(self.network.wait(Why::LowOnCalls, clock::now() + low).await);
        }
    }

    /// What it knows of the network.
    pub fn network(&self) -> Network {
        self.network
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
}
