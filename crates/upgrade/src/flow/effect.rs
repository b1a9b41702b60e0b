//! Act, and observe: no change is sent twice for one wish, and no answer is believed.

use super::{Ctx, Detour, Watch, Way, times, watch::short};
use crate::{
    Act, Look, Next, Outcome, Question, Refusing, Reply, Wait, WaitingFor, What, carry_over, fork,
    journal::Tried,
};

impl Ctx<'_> {
    /// Changes something unless it reads as changed already. `looks` show it, and were read since the last change;
    /// `done` is what they show.
    pub fn ensure(&self, act: Act, looks: &[Look], done: bool) -> Way {
        self.notice(&act)?;
        // What cannot be undone and shows has happened: nothing of it can still be on its way.
        if done && act.is_final() {
            return self.confirm(&act);
        }
        self.settled(&act, looks)?;
        if done {
            return Ok(());
        }
        self.may_send(&act, looks)?;
        self.send(act, looks)
    }

    /// Sends a change, if what it changes was read after the last change of anything.
    pub fn send(&self, act: Act, looks: &[Look]) -> Way {
        let old: Vec<Look> = looks.iter().filter(|look| !self.world.is_newest(look)).cloned().collect();
        if old.is_empty() { Detour::act(act) } else { Detour::go(Next::Look(old)) }
    }

    /// Writes down that the last change of the same target reads as done: of that change itself, whatever else is
    /// still to be changed.
    pub fn notice(&self, wish: &Act) -> Way {
        match self.past.last_on(&wish.target()) {
            Some(tried)
                if tried.is_unseen() && tried.began.index >= self.past.round && self.shows(&tried.act) =>
            {
                Detour::note(What::Seen { act: tried.act.clone() })
            }
            _ => Ok(()),
        }
    }

    /// Whether the last reads show an app as a change wants it.
    fn shows(&self, act: &Act) -> bool {
        match act {
            Act::MaintenanceMode { app, on } => self.world.maintenance_mode(app) == Some(*on),
            Act::Scale { app, quantities } => self.world.formation(app).is_some_and(|formation| {
                let now =
                    |kind: &str| formation.iter().find(|row| row.kind == kind).map_or(0, |row| row.quantity);
                quantities.iter().all(|wanted| now(&wanted.kind) == wanted.quantity)
            }),
            Act::CreateFork { name, .. } => self.world.fork(name).flatten().is_some(),
            Act::Attach { app, name, addon, .. } => self.has(addon, app, name) == Some(true),
            Act::Detach { app, name, addon, .. } => self.has(addon, app, name) == Some(false),
            Act::ChangeSetting { addon, setting } => {
                carry_over::value(self, addon, setting.name()).as_ref() == Some(setting)
            }
            Act::Destroy { addon } => self
                .world
                .fork(&addon.name)
                .is_some_and(|addon| addon.is_none_or(|addon| fork::is_over(&addon.state))),
            Act::RequestUpgrade | Act::RunMaintenance => false,
        }
    }

    /// Writes down that the effect of something final was read, if there is a change it can be the effect of.
    pub fn confirm(&self, act: &Act) -> Way {
        match self.past.last_on(&act.target()) {
            Some(tried) if tried.is_unseen() => Detour::note(What::Seen { act: tried.act.clone() }),
            _ => Ok(()),
        }
    }

    /// Passes when nothing that goes against `wish` can still be on its way, and `looks` were read after that.
    pub fn settled(&self, wish: &Act, looks: &[Look]) -> Way {
        let on_its_way =
            |tried: &&Tried| tried.is_unclear() || (tried.is_unseen() && !tried.act.aims_like(wish));
        let Some(tried) = self.past.last_on(&wish.target()).filter(on_its_way) else { return Ok(()) };
        let final_act = tried.act.is_final() && !tried.is_doubtful();
        let settle = if final_act { times::SETTLE_FINAL } else { times::SETTLE };
        let since = tried.ended().at;
        let until = since.saturating_add(short(self.pace.of(settle)));
        if self.now < until {
            let what = WaitingFor::Settle { act: tried.act.clone() };
            return Detour::go(Next::Wait(Wait { what, until, since, usually: None, late: false }));
        }
        let early = |look: &&Look| self.world.seen(look).is_none_or(|seen| seen.at < until);
        let again: Vec<Look> = looks.iter().filter(early).cloned().collect();
        if again.is_empty() { Ok(()) } else { Detour::go(Next::Look(again)) }
    }

    /// Passes when a change whose effect does not show may be sent: for the first time, or again after the person
    /// or time has cleared what stood in the way.
    pub fn may_send(&self, act: &Act, looks: &[Look]) -> Way {
        let Some(last) = self.past.last_on(&act.target()) else { return Ok(()) };
        // What cannot be undone and took effect is not sent again because its trace is gone.
        if let Some(seen) = last.seen.filter(|_| last.act.is_final()) {
            return self.consent(seen.index, Question::NoEffect { act: last.act.clone() }, &Reply::TryAgain);
        }
        if last.seen.is_some() || last.began.index < self.past.round || !last.act.aims_like(act) {
            return Ok(());
        }
        match &last.came {
            Some((_, Outcome::Taken { .. })) => self.not_showing(last, looks),
            None | Some((_, Outcome::Lost { .. })) => self.unclear(last),
            Some((_, Outcome::Refused { why, message, .. })) => self.refused(last, why, message),
        }
    }

    /// It was taken, but does not show.
    fn not_showing(&self, last: &Tried, looks: &[Look]) -> Way {
        let taken = last.ended();
        let most = if last.act == Act::RequestUpgrade { times::BEGIN } else { times::EFFECT };
        if self.elapsed(taken.at) < self.pace.of(most) {
            let what = match last.act {
                Act::RequestUpgrade => WaitingFor::Begin,
                _ => WaitingFor::Effect { act: last.act.clone() },
            };
            let poll = times::POLL_EFFECT;
            return self.watch(Watch { looks, what, since: taken.at, poll, usually: None, late: None });
        }
        self.consent(taken.index, Question::NoEffect { act: last.act.clone() }, &Reply::TryAgain)
    }

    /// Its answer was lost, and nothing shows although it had time to arrive.
    fn unclear(&self, last: &Tried) -> Way {
        let index = last.began.index;
        let lost = |tried: &&Tried| tried.is_unclear() && tried.act.aims_like(&last.act);
        let in_a_row = self.past.tried.iter().rev().filter(|tried| tried.act.target() == last.act.target());
        let often = in_a_row.take_while(lost).count() % times::LOST == 0;
        if last.act.is_final() || often {
            return self.consent(index, Question::Unclear { act: last.act.clone() }, &Reply::TryAgain);
        }
        Ok(())
    }

    fn refused(&self, last: &Tried, why: &Refusing, message: &str) -> Way {
        if last.is_doubtful() {
            return Detour::note(What::Stood { n: last.n });
        }
        let came = last.ended();
        let question = match why {
            Refusing::SignIn if !last.act.is_data_api() => Question::SignIn,
            Refusing::TwoFactor { app } => Question::TwoFactor { app: app.clone() },
            Refusing::Confirmation { app } => {
                let (act, app, message) = (last.act.clone(), app.clone(), message.to_owned());
                let question = Question::ConfirmationAsked { act, app, message };
                return self.consent(came.index, question, &Reply::GoOn);
            }
            Refusing::Payment { url } => {
                let (act, url, message) = (last.act.clone(), url.clone(), message.to_owned());
                return self.consent(came.index, Question::Payment { act, message, url }, &Reply::TryAgain);
            }
            Refusing::RateLimited { seconds } => {
                let wait =
                    seconds.map_or_else(|| self.pace.of(times::RATE_LIMIT), std::time::Duration::from_secs);
                let until = came.at.saturating_add(short(wait));
                if self.now >= until {
                    return Ok(());
                }
                let what = WaitingFor::RateLimit;
                return Detour::go(Next::Wait(Wait {
                    what,
                    until,
                    since: came.at,
                    usually: None,
                    late: false,
                }));
            }
            _ => Question::ActRefused { act: last.act.clone(), message: message.to_owned() },
        };
        let reply =
            if matches!(question, Question::ActRefused { .. }) { Reply::TryAgain } else { Reply::LookAgain };
        self.consent(came.index, question, &reply)
    }
}
