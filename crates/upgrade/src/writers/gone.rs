//! A dyno that still stops can still write.

use crate::{
    Look, Named, WaitingFor,
    flow::{Ctx, Watch, Way, times},
};

/// Passes when no dyno of a paused process type lives.
pub(crate) fn gone(ctx: &Ctx<'_>) -> Way {
    let apps = ctx.apps();
    let looks: Vec<Look> = apps.iter().cloned().map(Look::Dynos).collect();
    ctx.need(&looks)?;
    let left: Vec<(Named, usize)> = apps
        .into_iter()
        .map(|app| (app.clone(), still_running(ctx, &app)))
        .filter(|(_, left)| *left > 0)
        .collect();
    if left.is_empty() {
        return Ok(());
    }
    let Some(since) =
        ctx.past.tried.iter().rev().find(|tried| tried.act.is_about_writers()).map(|tried| tried.began.at)
    else {
        // Nothing was scaled by us: they stop by somebody else's hand.
        return watch(ctx, left, &looks, ctx.now);
    };
    watch(ctx, left, &looks, since)
}

fn watch(ctx: &Ctx<'_>, left: Vec<(Named, usize)>, looks: &[Look], since: time::OffsetDateTime) -> Way {
    ctx.watch(Watch {
        looks,
        what: WaitingFor::DynosGone { apps: left },
        since,
        poll: times::POLL,
        usually: Some(times::USUALLY_DYNOS),
        late: Some(times::LATE_DYNOS),
    })
}

/// Living dynos of an app's process types other than `web`.
fn still_running(ctx: &Ctx<'_>, app: &Named) -> usize {
    let formation = ctx.world.formation(app).unwrap_or_default();
    let kinds = formation.iter().map(|process| process.kind.as_str()).filter(|kind| *kind != "web");
    kinds.filter_map(|kind| ctx.world.running(app, kind)).sum()
}
