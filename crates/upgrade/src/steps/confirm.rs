//! The typed name.

use crate::{
    Question,
    flow::{Ctx, Detour, Way},
};

/// Passes once the owning app's name was typed. Asked again wherever something irreversible is sent.
pub(super) fn pass(ctx: &Ctx<'_>) -> Way {
    let question = Question::Confirm { app: ctx.intent.owning_app.clone() };
    if ctx.past.ever_said(|said| said.question == question) { Ok(()) } else { Detour::ask(question) }
}
