//! Make the fork.

use super::all_paused;
use crate::{
    Act, Look, Question, Reply, What,
    act::Target,
    flow::{Ctx, Detour, Way},
    fork, promotion,
};

pub(super) fn pass(ctx: &Ctx<'_>) -> Way {
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
    all_paused(ctx)?;
    ctx.send(act, looks)
}
