//! Half-way back: what was moved goes back to where it was.

use platform::ErrorKind;

use super::pass::park;
use crate::{
    Act, Look, Place, Step,
    flow::{Ctx, Way},
    fork,
};

/// Passes when the add-on that gave places up has them again and is not parked any more. Nothing to do before the
/// first move and after the last: then going back is an upgrade of its own, because writers wrote in between.
pub(crate) fn undo(ctx: &Ctx<'_>) -> Way {
    let Some((moment, moves)) = &ctx.past.moves else { return Ok(()) };
    // Unless what took over is gone: then nobody wrote to it for good, and the apps have nothing.
    let exists = Look::Fork(moves.to.name.clone());
    ctx.try_need(std::slice::from_ref(&exists))?;
    let gone = fork::is_gone(ctx, &moves.to.name);
    if ctx.past.is_past(Step::Promote) && !gone {
        return Ok(());
    }
    let (old, new) = (ctx.users_of(&moves.from), ctx.users_of(&moves.to));
    ctx.try_need(std::slice::from_ref(&old))?;
    let error = ctx.world.seen(&old).and_then(|seen| seen.error.as_ref());
    if error.is_some_and(|error| matches!(error.kind, ErrorKind::NotFound { .. })) {
        // There is nothing to go back to any more; writers still have to come back.
        return Ok(());
    }
    ctx.need(std::slice::from_ref(&old))?;
    ctx.try_need(std::slice::from_ref(&new))?;
    for place in &moves.places {
        let back = ctx.attachment(&moves.from, &place.app, &place.name).is_some();
        let theirs = !gone && ctx.attachment(&moves.to, &place.app, &place.name).is_some();
        // The way there, not the last change of the place: that may be the way back, which was refused.
        let there = super::pass::attach(moves, place);
        let ours = ctx.past.tried.iter().any(|tried| {
            let same = tried.act.target() == there.target() && tried.act.aims_like(&there);
            same && tried.began.index > moment.index && tried.may_have_happened()
        });
        if !ours || ctx.is_left_since(&place.app, ctx.past.stop.map_or(usize::MAX, |stop| stop.index)) {
            continue;
        }
        if !back && !theirs && !is_free(ctx, place)? {
            // Somebody gave the name to something else.
            continue;
        }
        if let Some(spare) = moves.spare.as_ref().filter(|_| theirs) {
            park(ctx, &moves.to, spare)?;
        }
        let (app, name, addon) = (place.app.clone(), place.name.clone(), moves.from.clone());
        let act = Act::Attach { app, name, addon, instead_of: Some(moves.to.clone()) };
        ctx.ensure(act, std::slice::from_ref(&old), back)?;
    }
    let users = ctx.users(&moves.from).unwrap_or_default();
    let parking = &moves.parking;
    let Some(held) = users.iter().find(|held| parking.is(&held.app.id, &held.name)) else {
        let detached = ctx.past.tried.iter().rev().map(|tried| &tried.act);
        let ours = |act: &&Act| matches!(act, Act::Detach { app, name, .. } if parking.is(&app.id, name));
        return detached.into_iter().find(ours).map_or(Ok(()), |act| ctx.notice(act));
    };
    if users.len() < 2 {
        return Ok(());
    }
    let act = Act::Detach {
        app: parking.app.clone(),
        name: parking.name.clone(),
        addon: moves.from.clone(),
        attachment: held.id.clone(),
    };
    ctx.ensure(act, &[old], false)
}

/// Whether an app has nothing under a name: the add-on that had taken it over is gone, or was detached.
fn is_free(ctx: &Ctx<'_>, place: &Place) -> Way<bool> {
    let look = Look::AppAttachments(place.app.clone());
    ctx.need(std::slice::from_ref(&look))?;
    let attached = ctx.world.attachments_of(&look).unwrap_or_default();
    Ok(attached.iter().all(|held| held.name != place.name))
}
