//! The checks, as a step: read everything, then let the person decide.

use crate::{
    CheckName, Finding, Look, Method, Question, Reply, Shape, Step, Verdict,
    checks::checks,
    flow::{Ctx, Detour, Way},
    joining,
    maintenance::Joinable,
    store_facts, writers,
};

pub(super) fn pass(ctx: &Ctx<'_>) -> Way {
    match &ctx.intent.method {
        Method::InPlace | Method::Fork(_) => the_store(ctx)?,
        Method::GoBack(back) => ctx.need(&[Look::Fork(back.to.name.clone())])?,
        Method::Destroy(_) => {
            ctx.need(&[Look::Fork(ctx.intent.addon.name.clone())])?;
            if ctx.world.fork(&ctx.intent.addon.name).flatten().is_none() {
                return Ok(());
            }
            ctx.need(&[Look::Attachments])?;
            return decide(ctx);
        }
    }
    writers::attached(ctx)?;
    let apps = ctx.apps();
    let each = |looks: fn(crate::Named) -> Look| apps.iter().cloned().map(looks).collect::<Vec<_>>();
    ctx.need(&[each(Look::App), each(Look::Formation), each(Look::Dynos)].concat())?;
    ctx.try_need(&[each(Look::AppAddons), each(Look::Preboot)].concat())?;
    if let Some(joined) = ctx.joined() {
        ctx.need(&[Look::Fork(joined.addon.name.clone())])?;
        ctx.try_need(&joining::looks(&joined.addon))?;
    }
    if let Method::Fork(_) = ctx.intent.method {
        ctx.try_need(&[Look::AppAttachments(ctx.intent.owning_app.clone())])?;
    }
    join(ctx)?;
    decide(ctx)?;
    store_facts::note(ctx)
}

fn the_store(ctx: &Ctx<'_>) -> Way {
    ctx.need(&[Look::Addon, Look::Database, Look::Wait])?;
    match ctx.intent.shape {
        Shape::Prepared => ctx.need(&[Look::Maintenance]),
        // What the Data API answers here for a mini is not known (facts 8).
        Shape::AtOnce => ctx.try_need(&[Look::Maintenance]),
    }
}

/// What the checks come to is for the person to decide.
fn decide(ctx: &Ctx<'_>) -> Way {
    let checks = checks(&ctx.facts());
    let with = |verdict: &[Verdict]| -> Vec<CheckName> {
        checks.iter().filter(|check| verdict.contains(&check.verdict)).map(|check| check.name).collect()
    };
    let failed = with(&[Verdict::Failed, Verdict::NotKnownYet]);
    if !failed.is_empty() {
        return Detour::ask(Question::Blocked { failed });
    }
    let warnings = with(&[Verdict::Warning, Verdict::CannotTell]);
    ctx.consent(0, Question::Proceed { warnings }, &Reply::GoOn)
}

/// A maintenance somebody asked for, and not through this journal, is most likely this very upgrade.
fn join(ctx: &Ctx<'_>) -> Way {
    if ctx.intent.shape == Shape::AtOnce || ctx.past.is_past(Step::Request) {
        return Ok(());
    }
    match ctx.joinable() {
        Joinable::Yes(question) => {
            if !ctx.has_joined() {
                return Detour::ask(*question);
            }
            ctx.find(Finding::Joined)
        }
        Joinable::No | Joinable::NotOurs => Ok(()),
    }
}
