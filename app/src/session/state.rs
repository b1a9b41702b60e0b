//! The session as a value the whole console shares.

use futures::future::{AbortHandle, AbortRegistration};
use leptos::prelude::*;
use platform::{Token, model::Account};

use super::may::kept_switch;
use crate::browser::storage::{self, Key};

/// Where the session stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Standing {
    /// Nobody is signed in.
    #[default]
    Out,
    /// A token was given and the platform is being asked whose it is.
    Checking,
    /// Somebody is.
    In(Signed),
}

/// Who is signed in and what is known of the token.
#[derive(Clone, Debug, PartialEq)]
pub struct Signed {
    /// Empty when the token may not read the account it belongs to.
    pub account: Account,
    /// What the token may do; `None` when the browser may not read that header: unknown, not "everything".
    pub scopes: Option<Vec<String>>,
}

/// Why a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The person signed out.
    ByPerson,
    /// The platform no longer takes the token: expired, revoked.
    TokenRefused,
}

/// The right to send calls: the token, and which session it belongs to. A call whose session is over by the time
/// its answer comes is dropped.
#[derive(Clone, Debug)]
pub struct Pass {
    pub token: Token,
    number: u32,
}

/// A handle to the one session. Copy it freely.
#[derive(Clone, Copy)]
pub struct Session {
    pub(super) standing: RwSignal<Standing>,
    /// Whether whoever hosts the console lets nobody change anything.
    pub(super) by_host: bool,
    /// Whether the person wants to look only.
    pub(super) switch: RwSignal<bool>,
    before: RwSignal<Option<Account>>,
    ending: RwSignal<Option<Ending>>,
    token: StoredValue<Option<Token>>,
    number: StoredValue<u32>,
    running: StoredValue<Vec<AbortHandle>>,
    resuming: RwSignal<bool>,
}

/// The session of this tab.
pub fn use_session() -> Session {
    expect_context()
}

impl Session {
    /// Nobody signed in. With `by_host` nobody can ever change anything.
    pub fn new(by_host: bool) -> Self {
        Self {
            standing: RwSignal::new(Standing::Out),
            by_host,
            switch: RwSignal::new(kept_switch()),
            before: RwSignal::new(None),
            ending: RwSignal::new(None),
            token: StoredValue::new(None),
            number: StoredValue::new(0),
            running: StoredValue::new(Vec::new()),
            resuming: RwSignal::new(false),
        }
    }

    /// Where it stands; tracked.
    pub fn standing(self) -> Standing {
        self.standing.get()
    }

    /// Whether somebody is signed in; tracked, and silent while only the account's details change.
    pub fn is_in(self) -> Memo<bool> {
        Memo::new(move |_| self.standing.with(|standing| matches!(standing, Standing::In(_))))
    }

    /// Whether the token being checked is one that was kept, not one just typed; tracked.
    pub fn is_resuming(self) -> bool {
        self.resuming.get()
    }

    pub(super) fn set_resuming(self, on: bool) {
        self.resuming.set(on);
    }

    /// Who is signed in; tracked.
    pub fn signed(self) -> Option<Signed> {
        self.standing.with(|standing| match standing {
            Standing::In(signed) => Some(signed.clone()),
            Standing::Out | Standing::Checking => None,
        })
    }

    /// Why the last session ended; tracked.
    pub fn ending(self) -> Option<Ending> {
        self.ending.get()
    }

    /// Whose session the platform ended, until somebody signs in with the same account or signs out; tracked.
    pub fn before(self) -> Option<Account> {
        self.before.get()
    }

    /// [`Session::is_in`] at this moment.
    pub fn is_in_now(self) -> bool {
        self.standing.with_untracked(|standing| matches!(standing, Standing::In(_)))
    }

    /// What is needed to send a call; `None` when nobody is signed in. Not tracked.
    pub fn pass(self) -> Option<Pass> {
        let number = self.number.get_value();
        self.token.get_value().map(|token| Pass { token, number })
    }

    /// Whether `pass` still belongs to this session.
    pub fn holds(self, pass: &Pass) -> bool {
        self.number.try_get_value() == Some(pass.number)
    }

    /// Registers a call in flight, so that the end of the session takes it back.
    pub(crate) fn in_flight(self) -> AbortRegistration {
        let (handle, registration) = AbortHandle::new_pair();
        self.running.update_value(|running| {
            running.retain(|handle| !handle.is_aborted());
            running.push(handle);
        });
        registration
    }

    /// A call is over.
    pub(crate) fn landed(self, handle: &AbortHandle) {
        handle.abort();
        self.running.update_value(|running| running.retain(|handle| !handle.is_aborted()));
    }

    /// Scopes that a later answer made known.
    pub fn learn_scopes(self, scopes: &[String]) {
        let new = self.standing.with_untracked(
            |standing| matches!(standing, Standing::In(signed) if signed.scopes.as_deref() != Some(scopes)),
        );
        if new {
            self.standing.update(|standing| {
                if let Standing::In(signed) = standing {
                    signed.scopes = Some(scopes.to_vec());
                }
            });
        }
    }

    /// A token was given; from here on it is used for the question whose it is.
    pub(super) fn check(self, token: Token) {
        self.number.update_value(|number| *number = number.wrapping_add(1));
        self.token.set_value(Some(token));
        self.ending.set(None);
        self.standing.set(Standing::Checking);
    }

    /// The platform said whose token it is.
    pub(super) fn begin(self, signed: Signed) {
        let same = |before: &Option<Account>| before.as_ref().is_some_and(|one| one.id == signed.account.id);
        if self.before.with_untracked(same) {
            self.before.set(None);
        }
        self.standing.set(Standing::In(signed));
    }

    /// The token was not accepted, or nobody could be asked: as before.
    pub(super) fn turn_back(self) {
        self.forget();
        self.standing.set(Standing::Out);
    }

    /// Ends the session: token, kept token and calls in flight are gone when this returns. Whoever keeps anything of
    /// the session watches [`Session::is_in`] and forgets it.
    pub fn end(self, why: Ending) {
        self.forget();
        let whose = self.standing.with_untracked(|standing| match standing {
            Standing::In(signed) => Some(signed.account.clone()),
            Standing::Out | Standing::Checking => None,
        });
        match why {
            Ending::ByPerson => self.before.set(None),
            Ending::TokenRefused if whose.is_some() => self.before.set(whose),
            Ending::TokenRefused => {}
        }
        self.ending.set(Some(why));
        self.standing.set(Standing::Out);
    }

    fn forget(self) {
        storage::remove(&Key::Token);
        self.token.set_value(None);
        self.number.update_value(|number| *number = number.wrapping_add(1));
        let running = self.running.try_update_value(std::mem::take).unwrap_or_default();
        for call in running {
            call.abort();
        }
    }
}
