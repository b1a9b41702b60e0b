//! Give the new add-on the names of the old one.

use crate::{
    Look, Method,
    flow::{Ctx, Way},
    fork, promotion,
};

pub(super) fn pass(ctx: &Ctx<'_>) -> Way {
    match &ctx.intent.method {
        Method::Fork(_) => {
            fork::living(ctx)?;
        }
        Method::GoBack(back) => {
            let to = Look::Fork(back.to.name.clone());
            ctx.need(std::slice::from_ref(&to))?;
            super::confirm::pass(ctx)?;
        }
        Method::InPlace | Method::Destroy(_) => return Ok(()),
    }
    promotion::pass(ctx)
}
