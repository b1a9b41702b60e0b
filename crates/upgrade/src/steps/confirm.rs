//! The typed name.

use crate::{
    Look, Method, Question, Step, What,
    flow::{Ctx, Detour, Way},
    joining,
    journal::Said,
    maintenance::Stage,
};

/// The step. What runs already needs no word any more: nothing irreversible is left to do.
pub(super) fn step(ctx: &Ctx<'_>) -> Way {
    if ctx.has_joined() {
        ctx.need(&[Look::Maintenance])?;
        if matches!(ctx.stage()?, Stage::Running | Stage::Completed) {
            return Detour::note(What::Skipped { step: Step::Confirm });
        }
    }
    pass(ctx)
}

/// Passes once the name was typed. Asked again wherever something irreversible is sent.
pub(super) fn pass(ctx: &Ctx<'_>) -> Way {
    let app = ctx.intent.owning_app.clone();
    let question = match &ctx.intent.method {
        // The name that was typed elsewhere, if one was, is another person's word.
        Method::InPlace if ctx.past.imported || ctx.has_joined() => Question::ConfirmTakeOver { app },
        Method::InPlace => Question::Confirm { app },
        Method::Fork(_) if ctx.joined().is_some() => return joining::pass(ctx),
        Method::Fork(fork) => Question::ConfirmFork { app, plan: fork.plan.clone(), cents: fork.cents },
        Method::GoBack(back) => Question::ConfirmBack { app, to: back.to.clone() },
        Method::Destroy(_) => Question::ConfirmDestroy { app, addon: ctx.intent.addon.clone() },
    };
    // One name, whichever question it was typed for.
    let usual = |said: &Said| matches!((&said.question, &question), (Question::Confirm { app: one }, Question::ConfirmTakeOver { app }) if one == app);
    let said = ctx.past.ever_said(|said| said.question == question || usual(said));
    if said { Ok(()) } else { Detour::ask(question) }
}
