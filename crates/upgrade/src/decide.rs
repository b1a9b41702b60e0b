//! The one place that decides what comes next.

use time::OffsetDateTime;

use crate::{
    Next, Reason, Run, Step, Stop, What, by_hand,
    flow::{Ctx, Detour, Way},
    report, steps, stopping,
};

/// More conclusions than any step draws in a row; a bound, so that no mistake of ours hangs the page.
const CONCLUSIONS: usize = 64;

pub(crate) fn decide(run: &mut Run, now: OffsetDateTime) -> Next {
    for _ in 0..CONCLUSIONS {
        let past = run.past();
        let ctx = Ctx { intent: &run.intent, past: &past, world: &run.world, pace: run.pace, now };
        let notes = match way(&ctx) {
            Ok(next) => return next,
            Err(Detour::Go(next)) => return *next,
            Err(Detour::Note(notes)) => notes,
            Err(Detour::Halt(reason)) => match halted(&ctx, &reason) {
                Some(stop) => return Next::Stopped(stop),
                None => vec![What::Halted { reason }],
            },
        };
        for note in notes {
            run.journal.write(note, now);
        }
    }
    let past = run.past();
    let ctx = Ctx { intent: &run.intent, past: &past, world: &run.world, pace: run.pace, now };
    Next::Stopped(report::stop(&ctx, Reason::NoDecision))
}

/// The end, or what has to be done before it.
fn way(ctx: &Ctx<'_>) -> Way<Next> {
    if let Some(stop) = ctx.past.stop.filter(|stop| stop.by_hand && !stop.back) {
        by_hand::pass(ctx, stop.index)?;
        return Detour::note(What::PutBack);
    }
    if ctx.past.finished.is_some() {
        return Ok(Next::Done(report::report(ctx)));
    }
    if let Some(stop) = ctx.past.stop {
        return stopping::way(ctx, stop).map(Next::Stopped);
    }
    for step in Step::of(ctx.intent) {
        if ctx.past.is_past(step) {
            continue;
        }
        if !ctx.past.began.contains_key(&step) {
            return Detour::note(What::Began { step });
        }
        steps::pass(ctx, step)?;
        return Detour::note(What::Over { step });
    }
    Detour::note(What::Finished)
}

/// The stop, if its reason is in the journal already.
fn halted(ctx: &Ctx<'_>, reason: &Reason) -> Option<Stop> {
    let known = ctx.past.halted.as_ref().is_some_and(|(_, known)| known == reason);
    known.then(|| report::stop(ctx, reason.clone()))
}
