//! Destroy an add-on that nobody uses.

use super::confirm;
use crate::{
    Act, CheckName, Finding, Look, Question, Step, WaitingFor,
    checks::users,
    flow::{Ctx, Detour, Watch, Way, times},
    fork,
};

pub(super) fn pass(ctx: &Ctx<'_>) -> Way {
    let act = Act::Destroy { addon: ctx.intent.addon.clone() };
    let look = Look::Fork(ctx.intent.addon.name.clone());
    ctx.need(std::slice::from_ref(&look))?;
    match ctx.world.fork(&ctx.intent.addon.name).flatten() {
        None if ctx.past.may_have(&act.target()) => ctx.confirm(&act),
        None => ctx.find(Finding::WasGone),
        Some(addon) if fork::is_over(&addon.state) => {
            ctx.confirm(&act)?;
            let state = addon.state.as_str().to_owned();
            ctx.watch(Watch {
                looks: &[look],
                what: WaitingFor::Gone { state },
                since: ctx.began(Step::Destroy),
                poll: times::POLL,
                usually: Some(times::USUALLY_GOING),
                late: Some(times::LATE_DYNOS),
            })
        }
        Some(_) => {
            confirm::pass(ctx)?;
            ctx.need(&[Look::Attachments])?;
            if !users(ctx.intent, ctx.world).is_empty() {
                return Detour::ask(Question::Blocked { failed: vec![CheckName::StillUsed] });
            }
            ctx.ensure(act, &[look, Look::Attachments], false)
        }
    }
}
