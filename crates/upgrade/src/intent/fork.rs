//! From a store's record to the intent to fork it.

use kvs::{Action, Catalogue, KeyValueStore, Plan, can, fork_effect};
use time::OffsetDateTime;

use super::{
    Fork, Intent, Joined, Method, Named, Refusal, Shape,
    in_place::{apps, mends_itself, owning_app},
};
use crate::fork::is_over;

impl Intent {
    /// An upgrade by fork to `plan`, `heroku-redis:premium-0`, for `cents` a month where that is known. A fork always
    /// gets the newest version; which that is, is what the catalogue knows. `id` is chosen by the caller and must be
    /// new.
    ///
    /// # Errors
    /// Why it cannot be begun.
    pub fn fork(
        store: &KeyValueStore,
        plan: &str,
        cents: Option<u64>,
        catalogue: &Catalogue,
        id: impl Into<String>,
        now: OffsetDateTime,
    ) -> Result<Self, Refusal> {
        if let Err(refusal) = can(Action::Fork, store)
            && !mends_itself(refusal.what())
        {
            return Err(Refusal::Store(refusal));
        }
        let owning_app = owning_app(store)?;
        let id = id.into();
        let target = Plan::parse(plan);
        let plaintext = store.database.last_known().and_then(|database| database.connection.as_ref());
        let plaintext = plaintext.is_some_and(|connection| connection.scheme == "redis");
        let fork = Fork {
            name: format!("redis-fork-{:012x}", digest(&[&id, store.id()]) & 0xffff_ffff_ffff),
            plan: plan.to_owned(),
            cents,
            old_cents: store.price().monthly_cents(),
            from_production: store.plan().is_production() == Some(true),
            from_plan: store.addon.plan.name.clone(),
            joined: None,
        };
        Ok(Self {
            method: Method::Fork(fork),
            shape: Shape::AtOnce,
            addon: Named::new(store.id(), store.name()),
            from: store.version_text(),
            to: catalogue.newest().map(|line| line.line.to_string()).unwrap_or_default(),
            apps: apps(store, &owning_app),
            owning_app,
            // Whatever is made today speaks TLS only: clients that speak plaintext to the old one cannot go on so.
            tls_turns_on: plaintext || fork_effect(store, catalogue, &target, now).turns_tls_on(),
            made_at: now,
            id,
        })
    }

    /// An upgrade by a fork that exists already: `copy` takes the place of `store`. Whether it is a fork of it, and
    /// whole, is asked when its facts are read.
    ///
    /// # Errors
    /// Why it cannot be begun.
    pub fn join_fork(
        store: &KeyValueStore,
        copy: &KeyValueStore,
        catalogue: &Catalogue,
        id: impl Into<String>,
        now: OffsetDateTime,
    ) -> Result<Self, Refusal> {
        let cents = copy.price().monthly_cents();
        let mut intent = Self::fork(store, &copy.addon.plan.name, cents, catalogue, id, now)?;
        if let Method::Fork(fork) = &mut intent.method {
            let made_at = copy.addon.created_at.as_ref().map(|at| at.text().to_owned());
            fork.joined = Some(Joined { addon: Named::new(copy.id(), copy.name()), made_at });
        }
        Ok(intent)
    }

    /// Whether `other` may be a fork of `store` that somebody made: alive, of the same app, and younger. More the
    /// platform does not tell (facts 5).
    pub fn may_be_fork(store: &KeyValueStore, other: &KeyValueStore) -> bool {
        let made = |store: &KeyValueStore| store.addon.created_at.as_ref().and_then(|at| at.at());
        let younger = made(other).zip(made(store)).is_none_or(|(other, store)| other > store);
        let app = &store.addon.app.id;
        other.id() != store.id()
            && other.addon.app.id == *app
            && !app.is_empty()
            && younger
            && !is_over(&other.addon.state)
    }

    /// The fork that is to be made, if this is an upgrade by fork.
    pub fn as_fork(&self) -> Option<&Fork> {
        match &self.method {
            Method::Fork(fork) => Some(fork),
            _ => None,
        }
    }
}

/// A short text that is the same for the same texts (FNV-1a): not a secret, only a name.
fn digest(texts: &[&str]) -> u64 {
    let bytes = texts.iter().flat_map(|text| text.bytes().chain([0]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
