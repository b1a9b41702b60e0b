//! Make the fork.

use super::all_paused;
use crate::{
    Act, Joined, Look, Question, Reason, Reply, What,
    act::Target,
    flow::{Ctx, Detour, Way},
    fork, promotion, store_facts,
};

pub(super) fn pass(ctx: &Ctx<'_>) -> Way {
    if let Some(joined) = ctx.joined() {
        return join(ctx, joined);
    }
    let Some(name) = ctx.fork_name() else { return Ok(()) };
    let (look, target) = (Look::Fork(name.clone()), Target::Fork(name.clone()));
    ctx.need(std::slice::from_ref(&look))?;
    if ctx.past.last_on(&target).is_some_and(|tried| tried.seen.is_some()) {
        fork::living(ctx)?;
    }
    let made = ctx.world.fork(&name).flatten();
    if made.is_none() {
        let owner = ctx.intent.owning_app.clone();
        ctx.need(&[Look::AppAttachments(owner)])?;
    }
    let owner = &ctx.intent.owning_app;
    let confirmed = ctx.past.ever_said(|said| match &said.question {
        Question::ConfirmationAsked { act, .. } => said.reply == Reply::GoOn && act.target() == target,
        _ => false,
    });
    let act = Act::CreateFork {
        attachment: promotion::free_name(ctx, owner, promotion::NEW),
        name,
        confirm: confirmed,
    };
    let looks = std::slice::from_ref(&look);
    if let Some(addon) = made {
        ctx.confirm(&act)?;
        return match &ctx.past.made {
            Some(known) if known.id == addon.id => fork::living(ctx).map(|_| ()),
            _ => Detour::note(What::Made { addon: crate::Named::new(&addon.id, &addon.name) }),
        };
    }
    ctx.settled(&act, looks)?;
    ctx.may_send(&act, looks)?;
    store_facts::as_checked(ctx)?;
    all_paused(ctx)?;
    ctx.send(act, looks)
}

/// The one that was there already, once nothing writes any more. One of that name that is another add-on is not it.
fn join(ctx: &Ctx<'_>, joined: &Joined) -> Way {
    ctx.need(&[Look::Fork(joined.addon.name.clone())])?;
    store_facts::as_checked(ctx)?;
    all_paused(ctx)?;
    let found = ctx.world.fork(&joined.addon.name).flatten();
    if found.is_some_and(|addon| addon.id != joined.addon.id) {
        return Err(Detour::Halt(Reason::StoreGone));
    }
    let addon = fork::living(ctx)?;
    match &ctx.past.made {
        Some(known) if known.id == addon.id => Ok(()),
        _ => Detour::note(What::Made { addon: joined.addon.clone() }),
    }
}
