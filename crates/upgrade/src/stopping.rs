//! Stopping, and putting back exactly what was changed.

use platform::ErrorKind;

use crate::{
    Act, Look, Method, Named, Reason, Shape, Step, Stop, WaitingFor, What,
    flow::{Ctx, Detour, Watch, Way, times},
    fork,
    journal::Stopping,
    promotion, report, writers,
};

pub(crate) fn way(ctx: &Ctx<'_>, stop: Stopping) -> Way<Stop> {
    if stop.put_back && !stop.back {
        not_switching(ctx)?;
        writers::bring_back(ctx, stop.index)?;
        return Detour::note(What::PutBack);
    }
    let reason = ctx.past.halted.as_ref().map_or(Reason::ByPerson, |(_, reason)| reason.clone());
    Ok(report::stop(ctx, reason))
}

/// Whether the store is gone, by a fresh read of the add-on itself: one 404 from the Data API alone is no proof.
fn is_gone(ctx: &Ctx<'_>) -> Way<bool> {
    if !matches!(ctx.past.halted, Some((_, Reason::StoreGone))) {
        return Ok(false);
    }
    ctx.try_need(&[Look::Addon])?;
    let error = ctx.world.seen(&Look::Addon).and_then(|seen| seen.error.as_ref());
    Ok(error.is_some_and(|error| matches!(error.kind, ErrorKind::NotFound { .. })))
}

/// Passes when it is known whether a fork was made whose answer was lost: it costs.
fn create_settled(ctx: &Ctx<'_>) -> Way {
    let Some(name) = ctx.fork_name() else { return Ok(()) };
    let look = Look::Fork(name.clone());
    let act = Act::CreateFork { name: name.clone(), attachment: String::new(), confirm: false };
    if !ctx.past.may_have(&act.target()) {
        return Ok(());
    }
    ctx.settled(&act, std::slice::from_ref(&look))?;
    ctx.try_need(std::slice::from_ref(&look))?;
    let Some(addon) = ctx.world.fork(&name).flatten() else { return Ok(()) };
    ctx.confirm(&act)?;
    if ctx.past.made.is_some() {
        return Ok(());
    }
    Detour::note(What::Made { addon: Named::new(&addon.id, &addon.name) })
}

/// Passes when the new version is not taking over right now: writes of that moment can be lost, so writers stay
/// paused until it is over.
fn not_switching(ctx: &Ctx<'_>) -> Way {
    if ctx.intent.method != Method::InPlace {
        create_settled(ctx)?;
        promotion::undo(ctx)?;
        return fork::gone(ctx);
    }
    if is_gone(ctx)? {
        return Ok(());
    }
    let act = match ctx.intent.shape {
        Shape::Prepared => Act::RunMaintenance,
        Shape::AtOnce => Act::RequestUpgrade,
    };
    let looks = [Look::Maintenance, Look::Wait];
    let sent = ctx.past.may_have(&act.target()) && !ctx.past.is_past(Step::Switch);
    if sent {
        ctx.need(if ctx.intent.shape == Shape::Prepared { &looks } else { &looks[1..] })?;
        ctx.settled(&act, &looks)?;
    } else {
        ctx.try_need(&looks)?;
    }
    let status = ctx.world.maintenance().map(|maintenance| maintenance.status.clone());
    let busy = ctx.world.wait().and_then(|wait| wait.waiting) == Some(true);
    let switching = status == Some(platform::model::MaintenanceStatus::Running) || (sent && busy);
    let taken = ctx.past.last_on(&act.target()).filter(|tried| tried.is_unseen() && tried.is_taken());
    let soon = sent && taken.is_some_and(|t| ctx.elapsed(t.ended().at) < ctx.pace.of(times::SETTLE_FINAL));
    if !switching && !soon {
        return Ok(());
    }
    let status = status.map_or_else(String::new, |status| status.as_str().to_owned());
    ctx.watch(Watch {
        looks: &looks,
        what: WaitingFor::Completed { status },
        since: ctx.began(Step::Switch),
        poll: times::POLL,
        usually: Some(times::USUALLY_RUNNING),
        late: Some(times::LATE),
    })
}
