//! The step: app by app, by the person's word.

use super::moves::recorded;
use crate::{
    Act, Finding, Named, Place, Question, Reply,
    flow::{Ctx, Detour, Way},
    fork,
    journal::{Moves, Said},
    writers,
};

/// Passes when every app that is not left has the new add-on under the old names, and the spare attachment is gone.
pub(crate) fn pass(ctx: &Ctx<'_>) -> Way {
    if ctx.intent.as_fork().is_some() {
        writers::came(ctx)?;
    }
    let moves = recorded(ctx)?;
    ctx.need(&[ctx.users_of(&moves.from), ctx.users_of(&moves.to)])?;
    for place in &moves.unmoved {
        ctx.find(Finding::NotMoved { app: place.app.clone(), name: place.name.clone() })?;
    }
    // Whatever was lost on the way shows first: a move that arrived is no move to ask about.
    for place in &moves.places {
        ctx.notice(&attach(&moves, place))?;
    }
    let due = |app: &Named| {
        let mut mine = moves.places.iter().filter(|place| place.app.id == app.id);
        mine.any(|place| is_due(ctx, &moves, place) || is_on_its_way(ctx, &moves, place))
    };
    stays(ctx, &moves)?;
    let (left, rest): (Vec<Named>, Vec<Named>) = apps(&moves).into_iter().partition(|app| left(ctx, app));
    for app in left {
        ctx.find(Finding::NotPromoted { app })?;
    }
    let (spoken_for, open): (Vec<Named>, Vec<Named>) =
        rest.into_iter().filter(due).partition(|app| has_word(ctx, app));
    for app in &spoken_for {
        let copied = ctx.intent.as_fork().is_some();
        if copied {
            writers::record(ctx)?;
        }
        writers::pause(ctx, writers::Again::EverythingByWord)?;
        if copied {
            writers::gone(ctx)?;
        }
        fork::is_whole(ctx)?;
        park(ctx, &moves.from, &moves.parking)?;
        for place in moves.places.iter().filter(|place| place.app.id == app.id) {
            let moved = !is_due(ctx, &moves, place);
            ctx.ensure(attach(&moves, place), &looks(ctx, &moves), moved)?;
        }
    }
    if !open.is_empty() {
        let has = |app: &Named| {
            moves.places.iter().any(|place| place.app.id == app.id && has_moved(ctx, &moves, place))
        };
        let promoted = apps(&moves).into_iter().filter(has).collect();
        return Detour::ask(Question::Promote { apps: open, promoted });
    }
    give_up_spare(ctx, &moves)
}

/// Notes the apps that were left out from the beginning, or came after the moves were written down: they go on with
/// what they have.
fn stays(ctx: &Ctx<'_>, moves: &Moves) -> Way {
    let users = ctx.users(&moves.from).unwrap_or_default();
    let other = |place: &Place| !moves.unmoved.contains(place) && *place != moves.parking;
    let users = users
        .iter()
        .map(|held| Place { app: Named::new(&held.app.id, &held.app.name), name: held.name.clone() });
    let late: Vec<Named> = users.clone().filter(other).map(|place| place.app).collect();
    let uses = |app: &Named| users.clone().any(|place| place.app.id == app.id);
    let left_out = ctx.intent.apps.iter().filter(|app| ctx.is_left_out(app) && uses(app));
    for app in left_out.chain(&late) {
        if !moves.places.iter().any(|place| place.app.id == app.id) {
            ctx.find(Finding::NotPromoted { app: app.clone() })?;
        }
    }
    Ok(())
}

/// The apps of the places, in order.
pub(super) fn apps(moves: &Moves) -> Vec<Named> {
    let mut apps: Vec<Named> = Vec::new();
    for place in &moves.places {
        if !apps.contains(&place.app) {
            apps.push(place.app.clone());
        }
    }
    apps
}

pub(super) fn attach(moves: &Moves, place: &Place) -> Act {
    let (app, name, addon) = (place.app.clone(), place.name.clone(), moves.to.clone());
    Act::Attach { app, name, addon, instead_of: Some(moves.from.clone()) }
}

fn looks(ctx: &Ctx<'_>, moves: &Moves) -> [crate::Look; 2] {
    [ctx.users_of(&moves.from), ctx.users_of(&moves.to)]
}

/// Whether a place still has the old add-on. One that has neither is somebody else's business by now.
fn is_due(ctx: &Ctx<'_>, moves: &Moves, place: &Place) -> bool {
    ctx.attachment(&moves.from, &place.app, &place.name).is_some()
}

/// Whether a move may still arrive.
fn is_on_its_way(ctx: &Ctx<'_>, moves: &Moves, place: &Place) -> bool {
    let tried = ctx.past.last_on(&attach(moves, place).target());
    tried.is_some_and(|tried| tried.is_unclear() && tried.began.index >= ctx.past.round)
}

/// Whether a place has the new add-on.
pub(crate) fn has_moved(ctx: &Ctx<'_>, moves: &Moves, place: &Place) -> bool {
    ctx.attachment(&moves.to, &place.app, &place.name).is_some()
}

/// Whether the person left an app on the old add-on.
pub(super) fn left(ctx: &Ctx<'_>, app: &Named) -> bool {
    let Some((moment, _)) = &ctx.past.moves else { return false };
    let fits = |said: &Said| match (&said.question, &said.reply) {
        (Question::Promote { apps, .. }, Reply::LeaveOut) => apps.contains(app),
        _ => false,
    };
    ctx.past.said_where(moment.index, fits).is_some() || ctx.is_left_since(app, moment.index)
}

/// Whether the person said that this app is to be moved.
fn has_word(ctx: &Ctx<'_>, app: &Named) -> bool {
    let since = ctx.past.moves.as_ref().map_or(0, |(moment, _)| moment.index);
    let fits = |said: &Said| match (&said.question, &said.reply) {
        (Question::Promote { apps, .. }, Reply::All) => apps.contains(app),
        (Question::Promote { .. }, Reply::Only(only)) => only.id == app.id,
        _ => false,
    };
    ctx.past.said_where(since, fits).is_some()
}

/// Passes when an add-on is attached under a name that is not to be moved: it never loses its last one.
pub(super) fn park(ctx: &Ctx<'_>, addon: &Named, place: &Place) -> Way {
    let parked = ctx.attachment(addon, &place.app, &place.name).is_some();
    let (app, name) = (place.app.clone(), place.name.clone());
    let act = Act::Attach { app, name, addon: addon.clone(), instead_of: None };
    ctx.ensure(act, &[ctx.users_of(addon)], parked)
}

/// The attachment the new add-on was made with (or parked under) is of no use once it has another one.
fn give_up_spare(ctx: &Ctx<'_>, moves: &Moves) -> Way {
    let Some(spare) = &moves.spare else { return Ok(()) };
    let users = ctx.users(&moves.to).unwrap_or_default();
    let Some(held) = users.iter().find(|held| spare.is(&held.app.id, &held.name)) else {
        return match ctx.past.tried.iter().rev().find(|tried| is_detach(&tried.act, spare)) {
            Some(tried) => ctx.notice(&tried.act.clone()),
            None => Ok(()),
        };
    };
    let act = Act::Detach {
        app: spare.app.clone(),
        name: spare.name.clone(),
        addon: moves.to.clone(),
        attachment: held.id.clone(),
    };
    let since = ctx.past.moves.as_ref().map_or(0, |(moment, _)| moment.index);
    if users.len() < 2 || ctx.is_left_since(&spare.app, since) {
        return Ok(());
    }
    ctx.ensure(act, &[ctx.users_of(&moves.to)], false)
}

fn is_detach(act: &Act, place: &Place) -> bool {
    matches!(act, Act::Detach { app, name, .. } if place.is(&app.id, name))
}
