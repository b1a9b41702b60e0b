//! Ask the platform for the new version (production plans).

use super::confirm;
use crate::{
    Act, CheckName, Finding, Look, Mark, Question, Step, What,
    flow::{Ctx, Detour, Way},
    maintenance::{Joinable, Stage},
    store_facts, version,
};

const LOOKS: [Look; 3] = [Look::Maintenance, Look::Database, Look::Wait];

pub(super) fn pass(ctx: &Ctx<'_>) -> Way {
    ctx.need(&LOOKS)?;
    if !ctx.past.may_have(&Act::RequestUpgrade.target()) {
        before_the_first(ctx)?;
    }
    confirm::pass(ctx)?;
    let begun = ctx.stage()? != Stage::Nothing || version::arrived(ctx);
    ctx.ensure(Act::RequestUpgrade, &LOOKS, begun)
}

/// Nothing was requested by us so far: somebody else may have.
fn before_the_first(ctx: &Ctx<'_>) -> Way {
    if version::arrived(ctx) {
        ctx.find(Finding::VersionWasThere)?;
        let rest = [Step::Request, Step::Prepare, Step::Pause, Step::Switch];
        return Err(Detour::Note(rest.map(|step| What::Skipped { step }).to_vec()));
    }
    match ctx.joinable() {
        Joinable::Yes(question) => {
            if !ctx.has_joined() {
                return Detour::ask(*question);
            }
            ctx.find(Finding::Joined)?;
            return Detour::note(What::Skipped { step: Step::Request });
        }
        Joinable::NotOurs => {
            return Detour::ask(Question::Blocked { failed: vec![CheckName::NoOtherMaintenance] });
        }
        Joinable::No => {}
    }
    if ctx.world.wait().and_then(|wait| wait.waiting) == Some(true) {
        return Detour::ask(Question::Blocked { failed: vec![CheckName::NotBusy] });
    }
    store_facts::as_checked(ctx)?;
    note_baseline(ctx)
}

/// Writes down what is there before the first request, so that it is not taken for its effect later.
pub(super) fn note_baseline(ctx: &Ctx<'_>) -> Way {
    let maintenance = ctx.world.maintenance().map(Mark::from).unwrap_or_default();
    let version = ctx.world.database().and_then(version::text);
    if ctx.past.baseline.as_ref() == Some(&(maintenance.clone(), version.clone())) {
        return Ok(());
    }
    Detour::note(What::Before { maintenance, version })
}
