//! Follow the fork until it holds everything.

use platform::model::AddonState;

use crate::{
    Finding, Look, Named, Question, Reply, Step, WaitingFor, What,
    flow::{Ctx, Detour, Watch, Way, times},
    fork,
};

pub(super) fn pass(ctx: &Ctx<'_>) -> Way {
    let addon = fork::living(ctx)?;
    let fork = Named::new(&addon.id, &addon.name);
    let of_fork = Look::Fork(fork.name.clone());
    if addon.state != AddonState::Provisioned {
        let what = WaitingFor::Provisioning { state: addon.state.as_str().to_owned() };
        return watch(ctx, &[of_fork], what);
    }
    let wait = Look::WaitOf(fork.clone());
    ctx.need(std::slice::from_ref(&wait))?;
    let waiting = ctx.world.wait_of(&fork);
    if waiting.is_some_and(|waiting| waiting.waiting == Some(true)) {
        let message = waiting.and_then(|waiting| waiting.message.clone());
        return watch(ctx, &[wait, of_fork], WaitingFor::Copying { message });
    }
    let Some(copied) = ctx.past.copied else { return Detour::note(What::Copied { fork: fork.name }) };
    let database = Look::DatabaseOf(fork.clone());
    ctx.need(std::slice::from_ref(&database))?;
    let Some(status) = status(ctx, &fork).filter(|status| status.to_ascii_lowercase().contains("fork"))
    else {
        return Ok(());
    };
    // It may only be late to say so.
    if ctx.elapsed(copied.at) < ctx.pace.of(times::STATUS) {
        return watch(ctx, &[database, wait], WaitingFor::Copying { message: Some(status) });
    }
    let question = Question::StatusSticks { fork, status: status.clone() };
    ctx.consent(copied.index, question, &Reply::GoOn)?;
    ctx.find(Finding::StatusStuck { status })
}

/// The store's `Status` row (facts 3.5), if it has one.
fn status(ctx: &Ctx<'_>, fork: &Named) -> Option<String> {
    let rows = &ctx.world.database_of(fork)?.info;
    let row = rows.iter().find(|row| row.name.trim().eq_ignore_ascii_case("status"))?;
    row.values.first().map(ToString::to_string)
}

fn watch(ctx: &Ctx<'_>, looks: &[Look], what: WaitingFor) -> Way {
    ctx.watch(Watch {
        looks,
        what,
        since: ctx.began(Step::Follow),
        poll: times::POLL,
        usually: Some(times::USUALLY_FORKING),
        late: Some(times::LATE_FORK),
    })
}
