//! What a page shows of the promotion, before it and while it goes on.

use kvs::Plan;

use super::{
    VarChange,
    moves::{NEW, free_name, host, pair, planned},
    pass::{apps, has_moved, left},
    vars,
};
use crate::{
    Act, Intent, Method, Named, Place,
    flow::Ctx,
    journal::{Moves, Past},
};

/// What the promotion does to one app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppPromotion {
    pub app: Named,
    pub moves: Vec<AttachmentMove>,
    /// The old add-on is attached under this name on this app, so that it never loses its last attachment.
    pub parking: Option<String>,
    /// This attachment, under which the new add-on was made, is taken away at the end.
    pub removes: Option<String>,
    /// Releases it takes; each restarts all dynos of the app.
    pub releases: usize,
    /// The person left the app on the old add-on.
    pub left_out: bool,
}

/// One attachment that moves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttachmentMove {
    /// `REDIS`
    pub name: String,
    pub vars: Vec<VarChange>,
    pub state: MoveState,
}

/// How far a move is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveState {
    Waiting,
    /// Sent; no read has shown it yet.
    Moving,
    Moved,
    /// It has a namespace, and stays with the old add-on.
    CannotMove,
}

/// App by app, from the first read of the attachments on.
pub(crate) fn promotion(ctx: &Ctx<'_>) -> Vec<AppPromotion> {
    let Some(moves) = now_or_planned(ctx) else { return Vec::new() };
    let mut all = apps(&moves);
    for place in moves.unmoved.iter().chain([&moves.parking]).chain(&moves.spare) {
        if !all.contains(&place.app) {
            all.push(place.app.clone());
        }
    }
    all.into_iter().map(|app| one(ctx, &moves, app)).collect()
}

/// What is written down, or what would be. The fork need not exist for that.
fn now_or_planned(ctx: &Ctx<'_>) -> Option<Moves> {
    if let Some((_, moves)) = &ctx.past.moves {
        return Some(moves.clone());
    }
    ctx.world.attachments()?;
    let host = host(ctx);
    if let Some((from, to)) = pair(ctx) {
        return Some(planned(ctx, from, to, host));
    }
    let to = Named::new("", ctx.fork_name()?);
    let spare = Place { app: ctx.intent.owning_app.clone(), name: free_name(ctx, &host, NEW) };
    Some(Moves { spare: Some(spare), ..planned(ctx, ctx.intent.addon.clone(), to, host) })
}

fn one(ctx: &Ctx<'_>, moves: &Moves, app: Named) -> AppPromotion {
    let here = |place: &&Place| place.app.id == app.id;
    let row = |place: &Place, state| AttachmentMove {
        vars: changes(ctx, moves, place),
        name: place.name.clone(),
        state,
    };
    let mut rows: Vec<AttachmentMove> =
        moves.places.iter().filter(here).map(|place| row(place, state(ctx, moves, place))).collect();
    rows.extend(moves.unmoved.iter().filter(here).map(|place| row(place, MoveState::CannotMove)));
    let parking = Some(&moves.parking).filter(here).map(|place| place.name.clone());
    let removes = moves.spare.as_ref().filter(here).map(|place| place.name.clone());
    let moving = rows.iter().filter(|row| row.state != MoveState::CannotMove).count();
    let releases = moving + usize::from(parking.is_some()) + usize::from(removes.is_some());
    AppPromotion { left_out: left(ctx, &app), app, moves: rows, parking, removes, releases }
}

fn state(ctx: &Ctx<'_>, moves: &Moves, place: &Place) -> MoveState {
    let act = super::pass::attach(moves, place);
    if has_moved(ctx, moves, place) {
        return MoveState::Moved;
    }
    let sent = ctx.past.last_on(&act.target());
    let on_its_way = sent.is_some_and(|tried| tried.act.aims_like(&act) && tried.is_unseen());
    if on_its_way { MoveState::Moving } else { MoveState::Waiting }
}

fn changes(ctx: &Ctx<'_>, moves: &Moves, place: &Place) -> Vec<VarChange> {
    let held = [&moves.from, &moves.to]
        .into_iter()
        .find_map(|addon| ctx.attachment(addon, &place.app, &place.name).cloned());
    let held = held.unwrap_or_else(|| platform::model::Attachment {
        name: place.name.clone(),
        ..platform::model::Attachment::default()
    });
    let (from, to) = plans(ctx.intent);
    // Once it has moved, its vars are the new ones: what they were is for the plan to say.
    let moved = has_moved(ctx, moves, place);
    let held = if moved { platform::model::Attachment { config_vars: None, ..held } } else { held };
    vars::of(&held, &from, &to)
}

fn plans(intent: &Intent) -> (Plan, Plan) {
    match &intent.method {
        Method::Fork(fork) => (Plan::parse(&fork.from_plan), Plan::parse(&fork.plan)),
        Method::GoBack(back) => (Plan::parse(&back.from_plan), Plan::parse(&back.to_plan)),
        Method::InPlace | Method::Destroy(_) => (Plan::parse(""), Plan::parse("")),
    }
}

/// Commands that give the old add-on its names again, for the person to keep.
pub(crate) fn way_back(past: &Past, intent: &Intent) -> Vec<String> {
    let Some((_, moves)) = &past.moves else { return Vec::new() };
    let back = |place: &Place| Act::Attach {
        app: place.app.clone(),
        name: place.name.clone(),
        addon: moves.from.clone(),
        instead_of: Some(moves.to.clone()),
    };
    moves.places.iter().map(|place| back(place).command(intent)).collect()
}
