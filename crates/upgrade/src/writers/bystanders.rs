//! What may write and is not ours to pause (facts 5.4).

use crate::{
    Bystander, Look, Named, Question, Reply, World,
    flow::{Ctx, Detour, Way},
    world::lives,
};

/// Services that start dynos by themselves, also in maintenance mode.
const SCHEDULERS: [&str; 3] = ["scheduler", "advanced-scheduler", "crontogo"];

/// Passes when the person spoke for every bystander there is now.
pub(crate) fn bystanders_known(ctx: &Ctx<'_>) -> Way {
    let apps = ctx.apps();
    let dynos: Vec<Look> =
        apps.iter().flat_map(|app| [Look::Formation(app.clone()), Look::Dynos(app.clone())]).collect();
    ctx.need(&dynos)?;
    ctx.try_need(&apps.iter().cloned().map(Look::AppAddons).collect::<Vec<_>>())?;
    let spoken: Vec<&Bystander> =
        ctx.past.said.iter().flat_map(|said| spoken_for(&said.question, &said.reply)).collect();
    let all = apps.iter().flat_map(|app| bystanders(ctx.world, app));
    let bystanders: Vec<Bystander> = all.filter(|bystander| !spoken.contains(&bystander)).collect();
    if bystanders.is_empty() { Ok(()) } else { Detour::ask(Question::Bystanders { bystanders }) }
}

fn spoken_for<'a>(question: &'a Question, reply: &Reply) -> &'a [Bystander] {
    match (question, reply) {
        (Question::Bystanders { bystanders }, Reply::GoOn) => bystanders,
        _ => &[],
    }
}

/// The bystanders of an app, as last read.
pub(crate) fn bystanders(world: &World, app: &Named) -> Vec<Bystander> {
    let mut found = Vec::new();
    let addons = Look::AppAddons(app.clone());
    if world.seen(&addons).is_some_and(|seen| seen.error.is_some()) {
        found.push(Bystander::Unknown { app: app.clone() });
    }
    for addon in world.app_addons(app).unwrap_or_default() {
        if SCHEDULERS.contains(&addon.addon_service.name.as_str()) {
            found.push(Bystander::Scheduler {
                app: app.clone(),
                service: addon.addon_service.name.clone(),
                addon: addon.name.clone(),
                page: addon.web_url.clone(),
            });
        }
    }
    let formation = world.formation(app).unwrap_or_default();
    for dyno in world.dynos(app).unwrap_or_default().iter().filter(|dyno| lives(dyno)) {
        let of_formation = formation.iter().any(|process| process.kind == dyno.kind) || dyno.kind == "web";
        if !of_formation {
            found.push(Bystander::OneOff {
                app: app.clone(),
                dyno: dyno.name.clone(),
                kind: dyno.kind.clone(),
                command: dyno.command.clone(),
            });
        }
    }
    found
}
