//! A fork that somebody made already, with the official client or in another browser. The platform does not say what an
//! add-on was forked from, nor up to when it holds what was written: both are asked.

use platform::model::{AddonState, Attachment};

use crate::{
    Finding, Look, Named, Place, Question, Reply, What,
    flow::{Ctx, Detour, Way},
};

/// What shows how far such a fork is, and who uses it.
pub(crate) fn looks(fork: &Named) -> [Look; 2] {
    [Look::AttachmentsOf(fork.clone()), Look::WaitOf(fork.clone())]
}

/// Passes when the person typed the fork's name: it is a fork of this store, and nothing was written since. Another one
/// is made where they cannot say so.
pub(crate) fn pass(ctx: &Ctx<'_>) -> Way {
    let Some(joined) = ctx.joined() else { return Ok(()) };
    let fork = &joined.addon;
    let about = |question: &Question| matches!(question, Question::JoinFork { fork: of, .. } if of == fork);
    if ctx.past.ever_said(|said| about(&said.question) && matches!(said.reply, Reply::Typed(_))) {
        return Ok(());
    }
    if ctx.past.ever_said(|said| about(&said.question) && said.reply == Reply::TryAgain) {
        ctx.find(Finding::ForkUnused { fork: fork.name.clone() })?;
        return Detour::note(What::GaveUp { fork: fork.name.clone(), failed: false });
    }
    let addon = Look::Fork(fork.name.clone());
    ctx.need(std::slice::from_ref(&addon))?;
    ctx.try_need(&looks(fork))?;
    let provisioned =
        ctx.world.fork(&fork.name).flatten().map(|addon| addon.state == AddonState::Provisioned);
    let waiting = ctx.world.wait_of(fork).and_then(|wait| wait.waiting);
    Detour::ask(Question::JoinFork {
        fork: fork.clone(),
        made_at: joined.made_at.clone(),
        copying: provisioned != Some(true) || waiting == Some(true),
        running: ctx.apps().into_iter().filter(|app| is_up(ctx, app)).collect(),
        uses: ctx.users(fork).unwrap_or_default().iter().map(place).collect(),
    })
}

/// Whether an app writes now, as last read; what is not known counts as writing.
fn is_up(ctx: &Ctx<'_>, app: &Named) -> bool {
    let formation = ctx.world.formation(app);
    let zero = formation.is_some_and(|rows| rows.iter().all(|row| row.kind == "web" || row.quantity == 0));
    ctx.world.maintenance_mode(app) != Some(true) || !zero
}

/// Whether an attachment of the old add-on was only made to keep it attached, when somebody gave its name to the fork:
/// it is younger than the fork, on an app that has the fork already.
pub(crate) fn is_parked(ctx: &Ctx<'_>, old: &Named, at: &Place) -> bool {
    let Some(joined) = ctx.joined() else { return false };
    let made_at =
        ctx.world.fork(&joined.addon.name).flatten().and_then(|addon| addon.created_at.as_ref()?.at());
    let held = ctx.attachment(old, &at.app, &at.name).and_then(|held| held.created_at.as_ref()?.at());
    let younger = held.zip(made_at).is_some_and(|(held, made_at)| held > made_at);
    younger && ctx.users(&joined.addon).unwrap_or_default().iter().any(|held| held.app.id == at.app.id)
}

/// Notes where the fork is attached already: those apps are not moved by us.
pub(crate) fn tell_moved(ctx: &Ctx<'_>) -> Way {
    let Some(joined) = ctx.joined() else { return Ok(()) };
    for Place { app, name } in ctx.users(&joined.addon).unwrap_or_default().iter().map(place) {
        ctx.find(Finding::MovedBefore { app, name })?;
    }
    Ok(())
}

fn place(held: &Attachment) -> Place {
    Place { app: Named::new(&held.app.id, &held.app.name), name: held.name.clone() }
}
