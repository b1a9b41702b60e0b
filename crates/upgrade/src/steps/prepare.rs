//! Wait until the maintenance is ready (production plans).

use std::time::Duration;

use crate::{
    Look, Step, WaitingFor,
    flow::{Ctx, Watch, Way, times},
    maintenance::Stage,
    shown::span,
};

pub(super) fn pass(ctx: &Ctx<'_>) -> Way {
    ctx.need(&[Look::Maintenance])?;
    match ctx.stage()? {
        Stage::Ready | Stage::Running | Stage::Completed => Ok(()),
        Stage::Nothing | Stage::Coming => wait(ctx, Step::Prepare),
    }
}

/// Not ready: soon again at first, less often later.
pub(super) fn wait(ctx: &Ctx<'_>, step: Step) -> Way {
    let since = ctx.began(step);
    // From the last look, not from now: a pause that grows while it is waited for never ends.
    let looked = ctx.world.seen(&Look::Maintenance).map_or(since, |seen| seen.at);
    let paced = span(since, looked).as_secs_f64() / 10.0;
    let slower = Duration::try_from_secs_f64(paced * ctx.pace.factor()).unwrap_or(times::POLL_SLOW);
    let status = ctx.world.maintenance().map_or_else(String::new, |m| m.status.as_str().to_owned());
    ctx.watch(Watch {
        looks: &[Look::Maintenance],
        what: WaitingFor::Ready { status },
        since,
        poll: slower.clamp(times::POLL, times::POLL_SLOW),
        usually: Some(times::USUALLY_PREPARING),
        late: Some(times::LATE),
    })
}
