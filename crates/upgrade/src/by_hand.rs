//! What the person says to have put back by hand: read, and asked about once more where it reads otherwise.

use serde::{Deserialize, Serialize};

use crate::{
    Act, Back, Changed, Look, Named, Quantity, Question, Reply, Step, Thing, What,
    act::Target,
    flow::{Ctx, Detour, Way},
};

/// Something that is not as it was before, as last read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "still", rename_all = "snake_case")]
pub enum Still {
    /// Maintenance mode is on; it was off.
    Mode { app: Named },
    /// It was `before`; now it is `now`, or the process type does not exist.
    Process {
        app: Named,
        #[serde(rename = "type")]
        kind: String,
        before: u32,
        now: Option<u32>,
    },
    /// The app cannot be read, in the platform's words.
    Unread { app: Named, message: String },
}

/// Whether anything can have been put back by hand.
pub(crate) fn is_possible(ctx: &Ctx<'_>) -> bool {
    let half_way = ctx.past.moves.is_some()
        && !ctx.past.is_past(Step::Promote)
        && ctx.past.tried.iter().any(|tried| matches!(tried.act.target(), Target::Place(..)));
    !half_way && !ctx.past.ledger.not_back().is_empty()
}

/// Passes when everything reads as before, or the person says that it is meant to be as it is. Answers count from the
/// place `since` in the journal on.
pub(crate) fn pass(ctx: &Ctx<'_>, since: usize) -> Way {
    let open = ctx.past.ledger.not_back();
    let looks: Vec<Look> = open.iter().filter_map(look).collect();
    ctx.try_need(&looks)?;
    let (mut still, mut done) = (Vec::new(), Vec::new());
    for changed in &open {
        match differs(ctx, changed)? {
            None => done.push(returned(changed, Back::Done)),
            Some(one) if still.contains(&one) => {}
            Some(one) => still.push(one),
        }
    }
    if !done.is_empty() {
        return Err(Detour::Note(done));
    }
    if still.is_empty() {
        return Ok(());
    }
    let question = Question::NotBack { still };
    if !ctx.past.said_since(since, &question, &Reply::GoOn) {
        return Detour::ask(question);
    }
    Err(Detour::Note(open.iter().map(|changed| returned(changed, Back::ByWord)).collect()))
}

/// What shows a change.
fn look(changed: &Changed) -> Option<Look> {
    match &changed.thing {
        Thing::MaintenanceMode { app } => Some(Look::App(app.clone())),
        Thing::Process { app, .. } => Some(Look::Formation(app.clone())),
        _ => None,
    }
}

/// How it still differs; nothing when it is as before, and no change of ours can still undo that.
fn differs(ctx: &Ctx<'_>, changed: &Changed) -> Way<Option<Still>> {
    let Some(look) = look(changed) else { return Ok(None) };
    if let Some(error) = ctx.world.seen(&look).and_then(|seen| seen.error.as_ref()) {
        let app = look.app().cloned();
        return Ok(app.map(|app| Still::Unread { app, message: error.message.clone() }));
    }
    let looks = std::slice::from_ref(&look);
    match &changed.thing {
        Thing::MaintenanceMode { app } => {
            ctx.settled(&Act::MaintenanceMode { app: app.clone(), on: false }, looks)?;
            let is_on = ctx.world.maintenance_mode(app) != Some(false);
            Ok(is_on.then(|| Still::Mode { app: app.clone() }))
        }
        Thing::Process { app, kind, from } => {
            let wish = Quantity { kind: kind.clone(), quantity: *from };
            ctx.settled(&Act::Scale { app: app.clone(), quantities: vec![wish] }, looks)?;
            let formation = ctx.world.formation(app).unwrap_or_default();
            let now = formation.iter().find(|row| row.kind == *kind).map(|row| row.quantity);
            let (app, kind, before) = (app.clone(), kind.clone(), *from);
            Ok((now != Some(before)).then_some(Still::Process { app, kind, before, now }))
        }
        _ => Ok(None),
    }
}

fn returned(changed: &Changed, back: Back) -> What {
    What::Returned { thing: changed.thing.clone(), back }
}
