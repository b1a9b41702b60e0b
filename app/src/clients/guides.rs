//! The guide, read once in a visit.

use std::sync::Arc;

use kvs::ClientGuide;
use leptos::{prelude::*, task::spawn_local};
use platform::{Error, ErrorKind};

use crate::{
    browser::own_file,
    words::{clients as words, errors::Told},
};

const FILE: &str = "/clients.json";

/// How far reading it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Reading {
    #[default]
    NotAsked,
    Asking,
    Here(Arc<ClientGuide>),
    Failed(Arc<Told>),
}

/// The guide of this visit.
#[derive(Clone, Copy)]
pub struct Guides(RwSignal<Reading>);

impl Default for Guides {
    fn default() -> Self {
        Self::new()
    }
}

impl Guides {
    pub fn new() -> Self {
        Self(RwSignal::new(Reading::NotAsked))
    }

    /// How far reading it is; tracked.
    pub fn reading(self) -> Reading {
        self.0.get()
    }

    /// Reads it, unless it is here or on its way.
    pub fn want(self) {
        if matches!(self.0.get_untracked(), Reading::Here(_) | Reading::Asking) {
            return;
        }
        self.0.set(Reading::Asking);
        spawn_local(async move {
            let reading = match read().await {
                Ok(guide) => Reading::Here(Arc::new(guide)),
                Err(told) => Reading::Failed(Arc::new(told)),
            };
            self.0.try_set(reading);
        });
    }
}

async fn read() -> Result<ClientGuide, Told> {
    let bytes = own_file::read(FILE)
        .await
        .map_err(|not_read| words::not_read(&Error::plain(ErrorKind::Unavailable, &not_read.0)))?;
    ClientGuide::parse(&String::from_utf8_lossy(&bytes)).map_err(|_| words::not_understood())
}
