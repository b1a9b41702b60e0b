//! The new version takes over: the one moment in which writes can be lost.

use crate::{
    Act, Finding, Look, Question, Reply, Shape, Step, WaitingFor,
    flow::{Ctx, Detour, Watch, Way, times},
    maintenance::Stage,
    steps::{all_paused, prepare, request},
    store_facts, version,
};

pub(super) fn pass(ctx: &Ctx<'_>) -> Way {
    match ctx.intent.shape {
        Shape::Prepared => prepared(ctx),
        Shape::AtOnce => at_once(ctx),
    }
}

/// Production plans: run the prepared maintenance.
fn prepared(ctx: &Ctx<'_>) -> Way {
    ctx.need(&[Look::Maintenance])?;
    match ctx.stage()? {
        Stage::Nothing | Stage::Coming => prepare::wait(ctx, Step::Switch),
        Stage::Ready => {
            let looks = [Look::Maintenance];
            ctx.settled(&Act::RunMaintenance, &looks)?;
            ctx.may_send(&Act::RunMaintenance, &looks)?;
            store_facts::as_checked(ctx)?;
            go_ahead(ctx)?;
            ctx.send(Act::RunMaintenance, &looks)
        }
        Stage::Running => {
            by_whom(ctx)?;
            watch(ctx, &[Look::Maintenance])
        }
        Stage::Completed => {
            by_whom(ctx)?;
            ctx.need(&[Look::Wait])?;
            if busy(ctx) { watch(ctx, &[Look::Wait]) } else { Ok(()) }
        }
    }
}

/// Mini: the request itself switches.
fn at_once(ctx: &Ctx<'_>) -> Way {
    let looks = [Look::Database, Look::Wait];
    ctx.need(&looks)?;
    let requested = ctx.past.may_have(&Act::RequestUpgrade.target());
    if !requested {
        if version::arrived(ctx) {
            return ctx.find(Finding::VersionWasThere);
        }
        if busy(ctx) {
            return watch(ctx, &looks);
        }
        request::note_baseline(ctx)?;
    }
    if requested && (busy(ctx) || version::arrived(ctx)) {
        ctx.confirm(&Act::RequestUpgrade)?;
        return if busy(ctx) { watch(ctx, &looks) } else { Ok(()) };
    }
    ctx.settled(&Act::RequestUpgrade, &looks)?;
    // It was taken and the store is not busy (any more): whether it worked is for the version to say.
    let last = ctx.past.last_on(&Act::RequestUpgrade.target());
    if last.is_some_and(|tried| tried.seen.is_some() || tried.is_taken()) {
        return Ok(());
    }
    ctx.may_send(&Act::RequestUpgrade, &looks)?;
    store_facts::as_checked(ctx)?;
    go_ahead(ctx)?;
    ctx.send(Act::RequestUpgrade, &looks)
}

/// Passes when everything that was promised holds right now, and the person said so after it did.
fn go_ahead(ctx: &Ctx<'_>) -> Way {
    all_paused(ctx)?;
    let paused = ctx.past.over.get(&Step::Pause).map_or(0, |over| over.index);
    let changed =
        ctx.past.tried.iter().rev().find(|tried| tried.act.is_about_writers()).map_or(0, |t| t.began.index);
    let said = ctx.past.said_where(paused.max(changed).max(ctx.past.taken_up), |said| {
        said.question == Question::Switch && said.reply == Reply::GoOn
    });
    let counts = |at| ctx.elapsed(at) < times::CONSENT;
    if said.is_some_and(|said| counts(said.moment.at)) { Ok(()) } else { Detour::ask(Question::Switch) }
}

/// Notes that our run took effect, or that it was not ours.
fn by_whom(ctx: &Ctx<'_>) -> Way {
    if ctx.past.may_have(&Act::RunMaintenance.target()) {
        return ctx.confirm(&Act::RunMaintenance);
    }
    ctx.find(Finding::RanByItself)
}

fn busy(ctx: &Ctx<'_>) -> bool {
    ctx.world.wait().and_then(|wait| wait.waiting) == Some(true)
}

fn watch(ctx: &Ctx<'_>, looks: &[Look]) -> Way {
    let what = match looks {
        [Look::Maintenance] => {
            let status = ctx.world.maintenance().map_or_else(String::new, |m| m.status.as_str().to_owned());
            WaitingFor::Completed { status }
        }
        _ => WaitingFor::Store { message: ctx.world.wait().and_then(|wait| wait.message.clone()) },
    };
    ctx.watch(Watch {
        looks,
        what,
        since: ctx.began(Step::Switch),
        poll: times::POLL,
        usually: Some(times::USUALLY_RUNNING),
        late: Some(times::LATE),
    })
}
