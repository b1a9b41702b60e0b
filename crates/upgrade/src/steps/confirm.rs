//! The typed name.

use crate::{
    Method, Question,
    flow::{Ctx, Detour, Way},
};

/// Passes once the name was typed. Asked again wherever something irreversible is sent.
pub(super) fn pass(ctx: &Ctx<'_>) -> Way {
    let app = ctx.intent.owning_app.clone();
    let question = match &ctx.intent.method {
        Method::InPlace => Question::Confirm { app },
        Method::Fork(fork) => Question::ConfirmFork { app, plan: fork.plan.clone(), cents: fork.cents },
        Method::GoBack(back) => Question::ConfirmBack { app, to: back.to.clone() },
        Method::Destroy(_) => Question::ConfirmDestroy { app, addon: ctx.intent.addon.clone() },
    };
    if ctx.past.ever_said(|said| said.question == question) { Ok(()) } else { Detour::ask(question) }
}
