//! Apps that somebody paused before us: they are left as they are, because nothing says what they were before.

use platform::model::Formation;

use crate::{
    Finding, Look,
    flow::{Ctx, Way},
    journal::Before,
    world::lives,
};

/// Tells of every app that was recorded as paused already. For an upgrade that somebody else began an app without
/// dynos was most likely paused for it; otherwise it may simply be so.
pub(crate) fn tell_paused_before(ctx: &Ctx<'_>) -> Way {
    for app in ctx.apps() {
        let Some(before) = ctx.past.before(&app) else { continue };
        let (mode_on, at_zero) = (before.maintenance_mode, at_zero(before));
        let none_up =
            !at_zero.is_empty() && !before.formation.iter().any(|p| p.kind != "web" && p.quantity > 0);
        let said = |found: &Finding| matches!(found, Finding::WasPaused { app: of, .. } if of.id == app.id);
        let begun_elsewhere = ctx.has_joined() && none_up;
        if (mode_on || begun_elsewhere) && !ctx.past.findings.iter().any(said) {
            ctx.find(Finding::WasPaused { app, mode_on, at_zero })?;
        }
    }
    Ok(())
}

/// Process types other than `web` that had no dynos.
fn at_zero(before: &Before) -> Vec<String> {
    let none = before.formation.iter().filter(|process| process.kind != "web" && process.quantity == 0);
    none.map(|process| process.kind.clone()).collect()
}

/// Whether every app reads as paused although nothing was paused here: somebody else did, before their switch. What
/// cannot be read counts as up.
pub(crate) fn paused_by_others(ctx: &Ctx<'_>) -> Way<bool> {
    if !ctx.has_joined() {
        return Ok(false);
    }
    let apps = ctx.apps();
    let looks =
        |app: &crate::Named| [Look::App(app.clone()), Look::Formation(app.clone()), Look::Dynos(app.clone())];
    ctx.try_need(&apps.iter().flat_map(looks).collect::<Vec<_>>())?;
    let writes = |row: &Formation| row.kind != "web" && row.quantity > 0;
    Ok(apps.iter().all(|app| {
        let (formation, dynos) = (ctx.world.formation(app), ctx.world.dynos(app));
        ctx.world.maintenance_mode(app) == Some(true)
            && formation.is_some_and(|rows| !rows.iter().any(writes))
            && dynos.is_some_and(|dynos| !dynos.iter().any(|dyno| dyno.kind != "web" && lives(dyno)))
    }))
}
