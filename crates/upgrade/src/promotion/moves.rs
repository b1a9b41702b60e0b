//! What is to be moved, written down before the first is.

use crate::{
    Act, Look, Method, Named, Place, Reason, What,
    act::Target,
    flow::{Ctx, Detour, Way},
    joining,
    journal::Moves,
};

/// Where the old add-on stays attached. Neither name makes a config var that the official client takes for `REDIS_URL`.
const OLD: &str = "REDIS_OLD";
/// Where the fork is attached before it has taken any name over.
pub(crate) const NEW: &str = "REDIS_NEW";

/// From which add-on to which, as far as they are known.
pub(crate) fn pair(ctx: &Ctx<'_>) -> Option<(Named, Named)> {
    let from = ctx.intent.addon.clone();
    match &ctx.intent.method {
        Method::Fork(_) => Some((from, ctx.past.made.clone()?)),
        Method::GoBack(back) => Some((from, back.to.clone())),
        Method::InPlace | Method::Destroy(_) => None,
    }
}

/// Passes when it is written down.
pub(super) fn recorded(ctx: &Ctx<'_>) -> Way<Moves> {
    if let Some((_, moves)) = &ctx.past.moves {
        return Ok(moves.clone());
    }
    // Without an add-on to move to there is nothing to move; the steps before see to it that there is one.
    let Some((from, to)) = pair(ctx) else { return Err(Detour::Halt(Reason::NoDecision)) };
    let host = host(ctx);
    ctx.need(&[ctx.users_of(&from), ctx.users_of(&to), Look::AppAttachments(host.clone())])?;
    joining::tell_moved(ctx)?;
    let moves = planned(ctx, from, to, host);
    Detour::note(What::Places { moves })
}

/// What would be moved, from the last reads.
pub(super) fn planned(ctx: &Ctx<'_>, from: Named, to: Named, host: Named) -> Moves {
    let held = ctx.users(&from).unwrap_or_default();
    let place = |held: &platform::model::Attachment| Place {
        app: Named::new(&held.app.id, &held.app.name),
        name: held.name.clone(),
    };
    let plain = held.iter().filter(|held| held.namespace.is_none()).map(place);
    let mut places: Vec<Place> = plain.filter(|place| !ctx.is_left_out(&place.app)).collect();
    places.retain(|place| !joining::is_parked(ctx, &from, place));
    places.sort_by_key(|place| (place.app.id != ctx.intent.owning_app.id, place.app.name.clone()));
    let spare = spare(ctx).filter(|spare| ctx.attachment(&to, &spare.app, &spare.name).is_some());
    let base = if matches!(ctx.intent.method, Method::GoBack(_)) { NEW } else { OLD };
    Moves {
        unmoved: held.iter().filter(|held| held.namespace.is_some()).map(place).collect(),
        parking: Place { name: free_name(ctx, &host, base), app: host },
        places,
        spare,
        from,
        to,
    }
}

/// The app on which add-ons are parked: the owning app, which cannot be detached from what it owns for good.
pub(super) fn host(ctx: &Ctx<'_>) -> Named {
    let owner = &ctx.intent.owning_app;
    if !ctx.is_left_out(owner) {
        return owner.clone();
    }
    ctx.apps().into_iter().next().unwrap_or_else(|| owner.clone())
}

/// Where the add-on that takes over is attached only to exist.
fn spare(ctx: &Ctx<'_>) -> Option<Place> {
    match &ctx.intent.method {
        Method::GoBack(back) => back.parked.clone(),
        Method::Fork(_) => {
            let tried = ctx.past.last_on(&Target::Fork(ctx.fork_name()?))?;
            let Act::CreateFork { attachment, .. } = &tried.act else { return None };
            Some(Place { app: ctx.intent.owning_app.clone(), name: attachment.clone() })
        }
        Method::InPlace | Method::Destroy(_) => None,
    }
}

/// A name nobody uses on an app, from the last read of what is attached to it.
pub(crate) fn free_name(ctx: &Ctx<'_>, app: &Named, base: &str) -> String {
    let attached = ctx.world.attachments_of(&Look::AppAttachments(app.clone())).unwrap_or_default();
    let taken = |name: &str| attached.iter().any(|held| held.name.eq_ignore_ascii_case(name));
    let numbered = (2..).map(|n| format!("{base}_{n}"));
    let mut names = [base.to_owned()].into_iter().chain(numbered);
    names.find(|name| !taken(name)).unwrap_or_else(|| base.to_owned())
}
