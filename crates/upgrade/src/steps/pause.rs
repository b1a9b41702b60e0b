//! Pause everything that writes.

use super::prepare;
use crate::{
    Finding, Look, Method, Question, Reply, Shape, Step, What,
    flow::{Ctx, Detour, Way},
    maintenance::Stage,
    store_facts, version, writers,
};

pub(super) fn pass(ctx: &Ctx<'_>) -> Way {
    if ctx.intent.method != Method::InPlace {
        // What is being copied or moved is not switched: nothing can be too late.
    } else if ctx.intent.shape == Shape::Prepared {
        ctx.need(&[Look::Maintenance])?;
        match ctx.stage()? {
            Stage::Ready => {}
            Stage::Nothing | Stage::Coming => return prepare::wait(ctx, Step::Pause),
            Stage::Running | Stage::Completed => {
                // It ran by itself in its window, or by somebody else's hand: too late to pause.
                if writers::paused_by_others(ctx)? {
                    writers::record(ctx)?;
                    writers::tell_paused_before(ctx)?;
                } else {
                    ctx.find(Finding::RanUnpaused)?;
                }
                return Detour::note(What::Skipped { step: Step::Pause });
            }
        }
        store_facts::as_checked(ctx)?;
    } else {
        ctx.need(&[Look::Database, Look::Wait])?;
        if version::arrived(ctx) {
            return Detour::note(What::Skipped { step: Step::Pause });
        }
    }
    writers::attached(ctx)?;
    writers::bystanders_known(ctx)?;
    writers::record(ctx)?;
    writers::tell_paused_before(ctx)?;
    let round = ctx.past.round;
    if ctx.past.said_where(round, |s| is_go(&s.question) && s.reply == Reply::GoOn).is_none() {
        return Detour::ask(Question::Pause { apps: ctx.apps() });
    }
    writers::pause(ctx, writers::Again::OnlyByWord)?;
    writers::gone(ctx)?;
    writers::bystanders_known(ctx)
}

fn is_go(question: &Question) -> bool {
    matches!(question, Question::Pause { .. })
}
