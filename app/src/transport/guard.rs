//! The one door. Every request is made of a [`Cleared`] call, and only [`clear`] makes one: a change that must not be
//! sent cannot become a request, whatever a page shows.

use http::Request;
use platform::{Carry, Effect, Error, ErrorKind, Origins, Wire};

use super::Network;
use crate::{
    session::{LookOnly, Session},
    words::look_only as words,
};

/// Why no change may leave this tab now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bar {
    /// Nobody is signed in, or the platform is still being asked who.
    SignedOut,
    /// This tab may only look.
    LookOnly(LookOnly),
    /// There is no network: a change that is not sent is known not to have happened.
    Offline,
}

/// What the guard refused: such an error never came from the platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSent {
    SignedOut,
    LookOnly,
    Offline,
}

impl NotSent {
    const ALL: [Self; 3] = [Self::SignedOut, Self::LookOnly, Self::Offline];

    /// Whether `error` is a refusal of the guard, and which.
    pub fn of(error: &Error) -> Option<Self> {
        let id = error.id.as_deref().filter(|_| error.status.is_none())?;
        Self::ALL.into_iter().find(|one| one.id() == id)
    }

    fn id(self) -> &'static str {
        match self {
            Self::SignedOut => "console_signed_out",
            Self::LookOnly => "console_look_only",
            Self::Offline => "console_offline",
        }
    }
}

impl Bar {
    /// What stands in the way of changes at this moment.
    pub fn now(session: Session, network: Network) -> Option<Self> {
        if let Some(why) = session.look_only_now() {
            return Some(Self::LookOnly(why));
        }
        if !session.is_in_now() {
            return Some(Self::SignedOut);
        }
        (!network.is_online()).then_some(Self::Offline)
    }

    fn error(&self) -> Error {
        let (kind, what, message) = match self {
            Self::SignedOut => (ErrorKind::Forbidden, NotSent::SignedOut, words::NOT_SENT_SIGNED_OUT.into()),
            Self::LookOnly(why) => (ErrorKind::Forbidden, NotSent::LookOnly, words::not_sent(why)),
            Self::Offline => (ErrorKind::Invalid, NotSent::Offline, words::NOT_SENT_OFFLINE.into()),
        };
        let mut error = Error::plain(kind, &message);
        error.id = Some(what.id().to_owned());
        error
    }

    /// Whether a call of this kind is stopped by it. A second factor opens an app for reading too, and changes nothing of
    /// anybody's: who may only look needs it to look. Its code is good for one request, so it is not spent without a
    /// network.
    fn stops(&self, effect: Effect) -> bool {
        match effect {
            Effect::Read => false,
            Effect::Unlock => *self == Self::Offline,
            Effect::Change => true,
        }
    }
}

/// A call that may leave now.
#[derive(Debug)]
pub struct Cleared<'a>(&'a Wire);

impl Cleared<'_> {
    /// Its request.
    ///
    /// # Errors
    /// As [`Wire::request`].
    pub fn request(self, origins: &Origins, carry: &Carry<'_>) -> Result<Request<Vec<u8>>, Error> {
        self.0.request(origins, carry)
    }
}

/// Lets a call pass, or says why not. Asked right before it leaves: what is switched on while a call waits for its turn
/// still stops it.
///
/// # Errors
/// See [`NotSent`]: nothing was sent.
pub fn clear(wire: &Wire, bar: Option<Bar>) -> Result<Cleared<'_>, Error> {
    match bar.filter(|bar| bar.stops(wire.effect())) {
        Some(bar) => Err(bar.error()),
        None => Ok(Cleared(wire)),
    }
}

/// What a change is refused with while this tab may only look.
#[cfg(test)]
pub fn refused(why: &LookOnly) -> Error {
    Bar::LookOnly(why.clone()).error()
}

#[cfg(test)]
#[path = "guard_tests.rs"]
mod tests;
