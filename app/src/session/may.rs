//! What this session may do: one source for the guard, the pages and their buttons.

use leptos::prelude::*;

use super::{
    capability::{MayWrite, may_write},
    look_only::{LookOnly, look_only},
    state::{Session, Standing},
};
use crate::{
    browser::storage::{self, Key},
    words::look_only as words,
};

const ON: &str = "on";

/// What this tab kept of the person's switch.
pub(super) fn kept_switch() -> bool {
    storage::read(&Key::LookOnly).is_some_and(|text| text == ON)
}

impl Session {
    /// Why nothing can be changed from this tab, if so; tracked. Also known before anybody is signed in, as far as
    /// the host and the person say it.
    pub fn look_only(self) -> Option<LookOnly> {
        let person = self.switch.get();
        self.standing.with(|standing| match standing {
            Standing::In(signed) => look_only(self.by_host, signed.scopes.as_deref(), person),
            Standing::Out | Standing::Checking => look_only(self.by_host, None, person),
        })
    }

    /// [`Session::look_only`] at this moment.
    pub fn look_only_now(self) -> Option<LookOnly> {
        untrack(|| self.look_only())
    }

    /// The person's switch: on or off, kept for this tab. It cannot undo what the host or the token say.
    pub fn switch_look_only(self, on: bool) {
        self.switch.set(on);
        if on {
            // Not kept only means that a reload begins with it off, as a new tab does.
            let _ = storage::write(&Key::LookOnly, ON);
        } else {
            storage::remove(&Key::LookOnly);
        }
    }

    /// Whether the person has switched it on, whatever else holds; tracked.
    pub fn is_switched_on(self) -> bool {
        self.switch.get()
    }

    /// Whether this session may change things; tracked. Without a session, and while it may only look: no.
    pub fn may_write(self) -> MayWrite {
        if self.look_only().is_some() {
            return MayWrite::No;
        }
        self.standing.with(|standing| match standing {
            Standing::In(signed) => may_write(signed.scopes.as_deref()),
            Standing::Out | Standing::Checking => MayWrite::No,
        })
    }

    /// [`Session::may_write`] without being told when it changes.
    pub fn may_write_now(self) -> MayWrite {
        untrack(|| self.may_write())
    }

    /// Why a button that changes something cannot be pressed, in words; tracked.
    pub fn refusal(self) -> Option<String> {
        self.look_only().map(|why| words::refusal(&why))
    }

    /// [`Session::refusal`] for a button.
    pub fn refused(self) -> Signal<Option<String>> {
        Signal::derive(move || self.refusal())
    }
}
