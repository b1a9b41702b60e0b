//! What will be changed is written down before the first change.

use crate::{
    Look, Process, What,
    flow::{Ctx, Detour, Way},
};

/// Passes when every app is recorded as it is now, except for what we changed: that stays recorded as it was.
pub(crate) fn record(ctx: &Ctx<'_>) -> Way {
    let apps = ctx.apps();
    let looks: Vec<Look> =
        apps.iter().flat_map(|app| [Look::App(app.clone()), Look::Formation(app.clone())]).collect();
    ctx.need(&looks)?;
    let mut notes = Vec::new();
    for app in apps {
        let (Some(mode), Some(formation)) = (ctx.world.maintenance_mode(&app), ctx.world.formation(&app))
        else {
            continue;
        };
        let formation: Vec<Process> = formation.iter().map(process).collect();
        let ledger = &ctx.past.ledger;
        let is_same = ctx.past.before(&app).is_some_and(|before| {
            let same_mode = ledger.holds_mode(&app) || before.maintenance_mode == mode;
            let untouched = |process: &&Process| !ledger.holds_process(&app, &process.kind);
            let now = formation.iter().filter(untouched);
            same_mode && now.eq(before.formation.iter().filter(untouched))
        });
        if !is_same {
            notes.push(What::Recorded { app, maintenance_mode: mode, formation });
        }
    }
    if notes.is_empty() { Ok(()) } else { Err(Detour::Note(notes)) }
}

fn process(row: &platform::model::Formation) -> Process {
    let size = row.dyno_size.as_ref().map(|size| size.name.clone()).or_else(|| row.size.clone());
    Process { kind: row.kind.clone(), quantity: row.quantity, size }
}
