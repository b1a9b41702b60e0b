//! Waiting is looking again, not sleeping.

use std::{ops::Range, time::Duration};

use time::OffsetDateTime;

use super::{Ctx, Detour, Way};
use crate::{Look, Next, Wait, WaitingFor};

/// Something that is waited for by looking again and again. Durations are real ones; the pace is applied here.
pub(crate) struct Watch<'a> {
    pub looks: &'a [Look],
    pub what: WaitingFor,
    pub since: OffsetDateTime,
    pub poll: Duration,
    pub usually: Option<Range<Duration>>,
    pub late: Option<Duration>,
}

impl Ctx<'_> {
    /// Not yet: looks again when it is time, waits until then.
    pub fn watch<T>(&self, watch: Watch<'_>) -> Way<T> {
        let read = watch.looks.iter().filter_map(|look| self.world.seen(look)).map(|seen| seen.at).min();
        let until = read.map(|at| at.saturating_add(short(self.pace.poll(watch.poll))));
        let Some(until) = until.filter(|until| self.now < *until) else {
            return Detour::go(Next::Look(watch.looks.to_vec()));
        };
        Detour::go(Next::Wait(Wait {
            what: watch.what,
            until,
            since: watch.since,
            usually: watch.usually.map(|usual| self.pace.of(usual.start)..self.pace.of(usual.end)),
            late: watch.late.is_some_and(|late| self.elapsed(watch.since) > self.pace.of(late)),
        }))
    }

    /// How long ago something was.
    pub fn elapsed(&self, since: OffsetDateTime) -> Duration {
        (self.now - since).try_into().unwrap_or_default()
    }
}

pub(super) fn short(duration: Duration) -> time::Duration {
    duration.try_into().unwrap_or(time::Duration::MINUTE)
}
