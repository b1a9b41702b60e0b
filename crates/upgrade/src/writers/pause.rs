//! Maintenance mode on, process types other than `web` to 0.

use crate::{
    Act, Look, Named, Quantity, Question, Reply, Step,
    flow::{Ctx, Detour, Way},
    journal::{Before, Said},
};

/// When something that is up needs the person's word before it is paused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Again {
    /// What we paused already, and somebody brought back.
    OnlyByWord,
    /// Everything on apps that were paused: the step is over, nothing should be up.
    EverythingByWord,
}

/// Passes when every app reads as paused.
pub(crate) fn pause(ctx: &Ctx<'_>, again: Again) -> Way {
    for app in ctx.apps() {
        let looks = [Look::App(app.clone()), Look::Formation(app.clone())];
        ctx.need(&looks)?;
        let Some(before) = ctx.past.before(&app) else { continue };
        let up = up(ctx, &app);
        let mode_on = ctx.world.maintenance_mode(&app) == Some(true);
        by_word(ctx, before, &up, !mode_on, again)?;
        ctx.ensure(Act::MaintenanceMode { app: app.clone(), on: true }, &looks[..1], mode_on)?;
        let done = up.is_empty();
        ctx.ensure(Act::Scale { app, quantities: zero(up) }, &looks[1..], done)?;
    }
    Ok(())
}

/// What is up and should not be: process types other than `web`.
fn up(ctx: &Ctx<'_>, app: &Named) -> Vec<Quantity> {
    let formation = ctx.world.formation(app).unwrap_or_default().iter();
    let writes = formation.filter(|process| process.kind != "web" && process.quantity > 0);
    writes.map(|process| Quantity { kind: process.kind.clone(), quantity: process.quantity }).collect()
}

fn zero(mut quantities: Vec<Quantity>) -> Vec<Quantity> {
    for quantity in &mut quantities {
        quantity.quantity = 0;
    }
    quantities
}

/// Somebody else's hand is not overruled silently: what was paused and is up again is paused only by word.
fn by_word(ctx: &Ctx<'_>, before: &Before, up: &[Quantity], mode_off: bool, again: Again) -> Way {
    let app = &before.app;
    let paused = ctx.past.over.get(&Step::Pause).map(|over| over.index);
    let was_paused = again == Again::EverythingByWord && ctx.past.was_before(app, paused);
    let seen = |act: Act| {
        let last = ctx.past.last_on(&act.target()).filter(|tried| tried.began.index >= ctx.past.round);
        last.and_then(|tried| tried.seen).map(|seen| seen.index)
    };
    let scaled = seen(Act::Scale { app: app.clone(), quantities: Vec::new() });
    let moded = seen(Act::MaintenanceMode { app: app.clone(), on: true });
    let held = |kind: &str| scaled.is_some() && ctx.past.ledger.holds_process(app, kind);
    let processes: Vec<Quantity> = up.iter().filter(|q| was_paused || held(&q.kind)).cloned().collect();
    let mode_off = mode_off && (was_paused || moded.is_some());
    let since = |seen: Option<usize>| seen.max(paused).unwrap_or(ctx.past.round);
    // A word counts until its effect was seen: after that it is somebody else's hand again.
    let may = |since: usize, covers: &dyn Fn(&[Quantity], bool) -> bool| {
        let fits = |said: &Said| match &said.question {
            Question::WritersBack { app: of, processes, mode_off } => {
                of.id == app.id && said.reply == Reply::PauseAgain && covers(processes, *mode_off)
            }
            _ => false,
        };
        ctx.past.said_where(since, fits).is_some()
    };
    let may_scale = processes.is_empty()
        || may(since(scaled), &|spoken, _| processes.iter().all(|process| spoken.contains(process)));
    let may_mode = !mode_off || may(since(moded), &|_, spoken| spoken);
    if may_scale && may_mode {
        return Ok(());
    }
    Detour::ask(Question::WritersBack { app: app.clone(), processes, mode_off })
}
