//! Only what we changed is changed back, and only from where we left it.

use platform::model::DynoState;

use crate::{
    Act, Back, Changed, Finding, Look, Named, Quantity, Question, Reply, Thing, WaitingFor, What,
    flow::{Ctx, Detour, Watch, Way, times},
};

/// Passes when everything we changed is as before, or left by the person's word. Quantities first, then maintenance
/// mode. Answers count from the place `since` in the journal on.
pub(crate) fn bring_back(ctx: &Ctx<'_>, since: usize) -> Way {
    let open = ctx.past.ledger.open();
    for app in apps(&open) {
        quantities(ctx, &app, &open, since)?;
    }
    for app in apps(&open) {
        mode(ctx, &app, &open, since)?;
    }
    Ok(())
}

fn apps(open: &[Changed]) -> Vec<Named> {
    let mut apps: Vec<Named> = Vec::new();
    for changed in open {
        if let Thing::MaintenanceMode { app } | Thing::Process { app, .. } = &changed.thing
            && !apps.contains(app)
        {
            apps.push(app.clone());
        }
    }
    apps
}

fn quantities(ctx: &Ctx<'_>, app: &Named, open: &[Changed], since: usize) -> Way {
    let ours: Vec<(&Thing, Quantity)> = open
        .iter()
        .filter_map(|changed| match &changed.thing {
            Thing::Process { app: of, kind, from } if of.id == app.id => {
                Some((&changed.thing, Quantity { kind: kind.clone(), quantity: *from }))
            }
            _ => None,
        })
        .collect();
    if ours.is_empty() {
        return Ok(());
    }
    if ctx.is_left_since(app, since) {
        return Err(Detour::Note(ours.iter().map(|(thing, _)| left(thing)).collect()));
    }
    let looks = [Look::Formation(app.clone())];
    ctx.need(&looks)?;
    let wish = Act::Scale { app: app.clone(), quantities: ours.iter().map(|(_, q)| q.clone()).collect() };
    ctx.notice(&wish)?;
    ctx.settled(&wish, &looks)?;
    let formation = ctx.world.formation(app).unwrap_or_default();
    let mut missing = Vec::new();
    for (thing, before) in ours {
        match formation.iter().find(|process| process.kind == before.kind).map(|process| process.quantity) {
            None => return Err(Detour::Note(vec![type_gone(app, &before), left(thing)])),
            Some(now) if now == before.quantity => {
                return Err(Detour::Note(vec![What::Returned { thing: thing.clone(), back: Back::Done }]));
            }
            Some(0) => missing.push(before),
            Some(found) => {
                theirs(ctx, app, thing, &before, found, since)?;
                missing.push(before);
            }
        }
    }
    let act = Act::Scale { app: app.clone(), quantities: missing };
    ctx.ensure(act, &looks, false)
}

/// Somebody set it to something else meanwhile: passes when it is to be overwritten.
fn theirs(ctx: &Ctx<'_>, app: &Named, thing: &Thing, before: &Quantity, found: u32, since: usize) -> Way {
    let (kind, before) = (before.kind.clone(), before.quantity);
    let question = Question::ChangedMeanwhile { app: app.clone(), kind: kind.clone(), before, found };
    if ctx.past.said_since(since, &question, &Reply::KeepTheirs) {
        let finding = Finding::KeptTheirs { app: app.clone(), kind, before, found };
        return Err(Detour::Note(vec![What::Found { finding }, left(thing)]));
    }
    ctx.consent(since, question, &Reply::PutBack)
}

fn mode(ctx: &Ctx<'_>, app: &Named, open: &[Changed], since: usize) -> Way {
    let thing = Thing::MaintenanceMode { app: app.clone() };
    if !open.iter().any(|changed| changed.thing == thing) {
        return Ok(());
    }
    if ctx.is_left_since(app, since) {
        return Detour::note(left(&thing));
    }
    let looks = [Look::App(app.clone())];
    ctx.need(&looks)?;
    let on = ctx.world.maintenance_mode(app) != Some(false);
    ctx.ensure(Act::MaintenanceMode { app: app.clone(), on: false }, &looks, !on)?;
    Detour::note(What::Returned { thing, back: Back::Done })
}

fn left(thing: &Thing) -> What {
    What::Returned { thing: thing.clone(), back: Back::Left }
}

fn type_gone(app: &Named, before: &Quantity) -> What {
    let (kind, quantity) = (before.kind.clone(), before.quantity);
    What::Found { finding: Finding::ProcessTypeGone { app: app.clone(), kind, quantity } }
}

/// Passes when restored dynos are up, or have had their time: a dyno that crashes is told, not waited for.
pub(crate) fn up_again(ctx: &Ctx<'_>) -> Way {
    let all = ctx.past.ledger.all();
    let restored = all.iter().filter(|changed| changed.back == Back::Done);
    let restored: Vec<(&Named, &str, u32)> = restored
        .filter_map(|changed| match &changed.thing {
            Thing::Process { app, kind, from } => Some((app, kind.as_str(), *from)),
            _ => None,
        })
        .collect();
    let mut looks: Vec<Look> = restored.iter().map(|(app, ..)| Look::Dynos((*app).clone())).collect();
    looks.dedup();
    ctx.try_need(&looks)?;
    let missing: Vec<(&Named, &str, u32, u32)> = restored
        .into_iter()
        .filter_map(|(app, kind, of)| {
            let up =
                ctx.world.dynos(app)?.iter().filter(|d| d.kind == kind && d.state == DynoState::Up).count();
            let up = u32::try_from(up).unwrap_or(u32::MAX);
            (up < of).then_some((app, kind, up, of))
        })
        .collect();
    let since = all.iter().filter_map(|changed| changed.back_at).max().unwrap_or(ctx.now);
    if missing.is_empty() {
        return Ok(());
    }
    if ctx.elapsed(since) < ctx.pace.of(times::DYNOS_UP) {
        let apps = missing.iter().map(|(app, _, up, of)| ((*app).clone(), (of - up) as usize)).collect();
        let (what, usually) = (WaitingFor::DynosUp { apps }, Some(times::USUALLY_DYNOS));
        return ctx.watch(Watch { looks: &looks, what, since, poll: times::POLL, usually, late: None });
    }
    for (app, kind, up, of) in missing {
        let (app, kind) = (app.clone(), kind.to_owned());
        // Told once, with the number at the end of the wait.
        let told = |found: &Finding| matches!(found, Finding::DynosNotUp { app: a, kind: k, .. } if a.id == app.id && *k == kind);
        if !ctx.past.findings.iter().any(told) {
            ctx.find(Finding::DynosNotUp { app, kind, up, of })?;
        }
    }
    Ok(())
}
