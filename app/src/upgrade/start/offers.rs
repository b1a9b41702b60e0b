//! The plans the platform offers, with their prices: read once for a wizard.

use leptos::{prelude::*, task::spawn_local};
use platform::{Error, endpoints::ListPlans, model::Plan};

use crate::transport::{Client, use_client};

const SERVICE: &str = "heroku-redis";

/// What is known of the list.
#[derive(Clone, Debug, PartialEq)]
pub enum Offers {
    NotRead,
    Reading,
    Read(Vec<Plan>),
    Failed(Error),
}

/// The list, and who reads it. A handle: copy it freely.
#[derive(Clone, Copy)]
pub struct PlanList {
    client: Client,
    offers: RwSignal<Offers>,
}

impl PlanList {
    /// Not read yet. Must be made while a component is made.
    pub fn new() -> Self {
        Self { client: use_client(), offers: RwSignal::new(Offers::NotRead) }
    }

    /// Reads what `see` wants to know of it; tracked.
    pub fn with<T>(self, see: impl FnOnce(&Offers) -> T) -> T {
        self.offers.with(see)
    }

    /// Reads the list unless it was read, or is being read.
    pub fn ensure(self) {
        if self.offers.with_untracked(|offers| *offers == Offers::NotRead) {
            self.read();
        }
    }

    /// Reads it, again if need be.
    pub fn read(self) {
        self.offers.set(Offers::Reading);
        spawn_local(async move {
            let came = self.client.list(&ListPlans { service: SERVICE.to_owned() }).await;
            self.offers.try_set(match came {
                Ok(list) => Offers::Read(list.rows),
                Err(error) => Offers::Failed(error),
            });
        });
    }
}
