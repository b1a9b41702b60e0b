//! Observe: nothing is decided on what was not read.

use std::time::Duration;

use platform::ErrorKind;

use super::{Ctx, Detour, Way, fault::Fault, times};
use crate::{Look, Next, Question, Reason, Wait, WaitingFor, world::Known};

/// What stands between us and knowing.
#[derive(Default)]
struct Lack {
    look: Vec<Look>,
    limited: Option<Wait>,
    wait: Option<Wait>,
    ask: Option<Question>,
    halt: Option<Reason>,
}

impl Ctx<'_> {
    /// How long a read counts.
    pub(super) fn fresh(&self) -> Duration {
        let apps = u32::try_from(self.intent.apps.len()).unwrap_or(u32::MAX);
        times::FRESH.saturating_add(times::FRESH_PER_APP.saturating_mul(apps))
    }

    /// Passes when each look was read since the last change; otherwise has it read, waits or asks.
    pub fn need(&self, looks: &[Look]) -> Way {
        let mut lack = Lack::default();
        for look in looks {
            match self.world.known(look, self.now, self.fresh()) {
                Known::Yes => {}
                Known::No => lack.look(look),
                Known::Failed { error, at, failures } => match self.fault(look, error, at, failures) {
                    Fault::Again => lack.look(look),
                    Fault::Also(other) => lack.look(&other),
                    Fault::Wait(wait) => lack.wait(wait),
                    Fault::Ask(question) => lack.ask = lack.ask.take().or(Some(question)),
                    Fault::Halt(reason) => lack.halt = lack.halt.take().or(Some(reason)),
                },
            }
        }
        lack.way()
    }

    /// Like [`Ctx::need`] for what is good to know and stops nothing: gives up on refusals, and on the rest after a
    /// few tries.
    pub fn try_need(&self, looks: &[Look]) -> Way {
        let mut lack = Lack::default();
        for look in looks {
            match self.world.known(look, self.now, self.fresh()) {
                Known::Yes => {}
                Known::No => lack.look(look),
                Known::Failed { error, at, failures } => match self.fault(look, error, at, failures) {
                    Fault::Again if failures < times::FAILURES_OPTIONAL => lack.look(look),
                    Fault::Wait(wait) if wait.what == WaitingFor::RateLimit => lack.wait(wait),
                    Fault::Wait(wait) if failures < times::FAILURES_OPTIONAL => lack.wait(wait),
                    Fault::Ask(question @ (Question::SignIn | Question::TwoFactor { .. })) => {
                        lack.ask = lack.ask.take().or(Some(question));
                    }
                    _ if matches!(error.kind, ErrorKind::RateLimited { .. }) => lack.look(look),
                    _ => {}
                },
            }
        }
        lack.way()
    }
}

impl Lack {
    fn look(&mut self, look: &Look) {
        if !self.look.contains(look) {
            self.look.push(look.clone());
        }
    }

    /// Of several pauses the shortest; but the bucket is empty until the last that said so.
    fn wait(&mut self, wait: Wait) {
        let limited = wait.what == WaitingFor::RateLimit;
        let slot = if limited { &mut self.limited } else { &mut self.wait };
        if slot.as_ref().is_none_or(|known| (wait.until > known.until) == limited) {
            *slot = Some(wait);
        }
    }

    fn way(self) -> Way {
        if let Some(reason) = self.halt {
            return Err(Detour::Halt(reason));
        }
        // The bucket is one for all calls: more of them now would be refused too.
        if let Some(wait) = self.limited {
            return Detour::go(Next::Wait(wait));
        }
        if !self.look.is_empty() {
            return Detour::go(Next::Look(self.look));
        }
        if let Some(question) = self.ask {
            return Detour::ask(question);
        }
        self.wait.map_or(Ok(()), |wait| Detour::go(Next::Wait(wait)))
    }
}
