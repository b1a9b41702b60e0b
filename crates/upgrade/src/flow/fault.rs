//! What a failed read means.

use std::time::Duration;

use platform::{Error, ErrorKind};
use time::OffsetDateTime;

use super::{Ctx, times};
use crate::{Look, Question, Reason, Wait, WaitingFor, world::Known};

/// What to do about a failed read.
pub(super) enum Fault {
    /// Read it again now.
    Again,
    /// Another read has to say what this one means.
    Also(Look),
    /// Later.
    Wait(Wait),
    Ask(Question),
    Halt(Reason),
}

impl Ctx<'_> {
    pub(super) fn fault(&self, look: &Look, error: &Error, at: OffsetDateTime, failures: u32) -> Fault {
        let message = error.message.clone();
        match &error.kind {
            ErrorKind::Unauthorized if look.is_data_api() => self.refused_by_data_api(look, message),
            ErrorKind::Unauthorized => Fault::Ask(Question::SignIn),
            ErrorKind::TwoFactor { app } => Fault::Ask(Question::TwoFactor { app: app.clone() }),
            ErrorKind::RateLimited { wait } => {
                let wait = wait.unwrap_or_else(|| self.pace.of(times::RATE_LIMIT));
                self.retry(WaitingFor::RateLimit, at, wait)
            }
            ErrorKind::Unavailable
            | ErrorKind::Unreachable
            | ErrorKind::Unreadable(_)
            | ErrorKind::Unexpected => self.trouble(look, message, at, failures),
            ErrorKind::NotFound { .. } if look.is_data_api() && error.is_not_there_yet() => {
                self.trouble(look, message, at, failures)
            }
            ErrorKind::NotFound { .. } if matches!(look, Look::Addon | Look::Database) => {
                Fault::Halt(Reason::StoreGone)
            }
            _ => Fault::Ask(match look.app() {
                Some(app) => Question::OutOfReach { app: app.clone(), message },
                None => Question::LookRefused { look: look.clone(), message },
            }),
        }
    }

    /// The Data API answers 401 also when it only refuses this add-on (anchors 0.4): whether the token still works
    /// is for the Platform API to say.
    fn refused_by_data_api(&self, look: &Look, message: String) -> Fault {
        let witness = Look::App(self.intent.owning_app.clone());
        match self.world.known(&witness, self.now, self.fresh()) {
            Known::No => Fault::Also(witness),
            Known::Failed { error, .. } if error.kind == ErrorKind::Unauthorized => {
                Fault::Ask(Question::SignIn)
            }
            _ => Fault::Ask(Question::LookRefused { look: look.clone(), message }),
        }
    }

    fn trouble(&self, look: &Look, message: String, at: OffsetDateTime, failures: u32) -> Fault {
        if failures >= times::FAILURES {
            return Fault::Ask(Question::NoAnswer { look: look.clone(), message });
        }
        let doubled = times::RETRY.saturating_mul(1 << failures.saturating_sub(1).min(8));
        let pause = self.pace.poll(doubled.min(times::RETRY_MOST));
        self.retry(WaitingFor::Platform { look: look.clone(), message }, at, pause)
    }

    fn retry(&self, what: WaitingFor, at: OffsetDateTime, pause: Duration) -> Fault {
        let until = at.saturating_add(pause.try_into().unwrap_or(time::Duration::MINUTE));
        if self.now >= until {
            return Fault::Again;
        }
        Fault::Wait(Wait { what, until, since: at, usually: None, late: false })
    }
}
