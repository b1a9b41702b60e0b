use crate::{Bystander, Named, flow::Ctx, writers::bystanders};

/// One app's writers: how they were, how they are, what is still to stop.
#[derive(Clone, Debug, PartialEq)]
pub struct AppWriters {
    pub app: Named,
    pub mode: ModeNow,
    /// Process types other than `web` that ran before, or run now.
    pub processes: Vec<ProcessNow>,
    /// Dynos and add-ons that may write and are not ours to pause.
    pub bystanders: Vec<Bystander>,
    /// Nothing of this app writes through a paused path any more.
    pub paused: bool,
}

/// Maintenance mode of an app; `None` where not known yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ModeNow {
    /// As recorded before anything was changed.
    pub before: Option<bool>,
    /// As last read.
    pub now: Option<bool>,
    /// Whether we turned it on.
    pub ours: bool,
}

/// A process type of an app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProcessNow {
    pub kind: String,
    /// As recorded before anything was changed.
    pub before: Option<u32>,
    /// As last read.
    pub now: Option<u32>,
    /// Dynos of it that still run.
    pub running: Option<usize>,
}

/// Every app's writers as last read.
pub(crate) fn writers(ctx: &Ctx<'_>) -> Vec<AppWriters> {
    let recorded = ctx.past.before.iter().map(|before| before.app.clone());
    let mut apps = ctx.apps();
    for app in recorded {
        if !apps.iter().any(|known| known.id == app.id) {
            apps.push(app);
        }
    }
    apps.into_iter().map(|app| one(ctx, app)).collect()
}

fn one(ctx: &Ctx<'_>, app: Named) -> AppWriters {
    let before = ctx.past.before(&app);
    let mode = ModeNow {
        before: before.map(|before| before.maintenance_mode),
        now: ctx.world.maintenance_mode(&app),
        ours: ctx.past.ledger.holds_mode(&app),
    };
    let mut kinds: Vec<String> = Vec::new();
    let recorded = before.map(|before| before.formation.as_slice()).unwrap_or_default();
    let formation = ctx.world.formation(&app);
    let was =
        |kind: &str| recorded.iter().find(|process| process.kind == kind).map(|process| process.quantity);
    let is =
        |kind: &str| formation?.iter().find(|process| process.kind == kind).map(|process| process.quantity);
    let named = recorded.iter().map(|process| process.kind.as_str());
    for kind in named.chain(formation.unwrap_or_default().iter().map(|process| process.kind.as_str())) {
        let matters = was(kind).unwrap_or(0) > 0 || is(kind).unwrap_or(0) > 0;
        if kind != "web" && matters && !kinds.iter().any(|known| known == kind) {
            kinds.push(kind.to_owned());
        }
    }
    let processes: Vec<ProcessNow> = kinds
        .into_iter()
        .map(|kind| ProcessNow {
            before: was(&kind),
            now: is(&kind),
            running: ctx.world.running(&app, &kind),
            kind,
        })
        .collect();
    let still = |process: &ProcessNow| process.now.unwrap_or(0) > 0 || process.running.unwrap_or(1) > 0;
    let paused = mode.now == Some(true) && formation.is_some() && !processes.iter().any(still);
    AppWriters { bystanders: bystanders(ctx.world, &app), app, mode, processes, paused }
}
