//! Running dynos: reading, restarting and stopping them.

use super::views;
use crate::access::right::Right;
use crate::state::World;
use crate::state::dyno::Dyno;
use crate::wire::answer::{Answer, Outcome};
use crate::wire::call::Call;
use crate::wire::error::ApiError;
use http::StatusCode;
use serde_json::json;

pub fn list(world: &mut World, call: &Call) -> Outcome {
    let app = world.visible_app(call, call.param("app"))?;
    Answer::rows(app.dynos.iter().map(|dyno| views::dyno(app, dyno)), &["id", "name"])
}

pub fn one(world: &mut World, call: &Call) -> Outcome {
    let app = world.visible_app(call, call.param("app"))?;
    let dyno = app.dynos.iter().find(|dyno| picks(dyno, call.param("dyno")));
    Answer::ok(views::dyno(app, dyno.ok_or_else(|| ApiError::not_found("dyno"))?))
}

pub fn restart_all(world: &mut World, call: &Call) -> Outcome {
    let app = world.app_for(call, call.param("app"), Right::Operate)?;
    world.restart(app, |_| true);
    accepted()
}

/// One dyno by name, or all of a process type.
pub fn restart(world: &mut World, call: &Call) -> Outcome {
    let app = world.app_for(call, call.param("app"), Right::Operate)?;
    let asked = call.param("dyno");
    known(world, call)?;
    world.restart(app, |dyno| picks(dyno, asked));
    // What the formation does not want back is gone for good.
    let one_off =
        |dyno: &Dyno| picks(dyno, asked) && matches!(dyno.kind.as_str(), "run" | "scheduler" | "release");
    world.stop(app, one_off);
    accepted()
}

pub fn stop(world: &mut World, call: &Call) -> Outcome {
    let app = world.app_for(call, call.param("app"), Right::Operate)?;
    let asked = call.param("dyno");
    known(world, call)?;
    world.stop(app, |dyno| picks(dyno, asked));
    accepted()
}

pub fn sizes(world: &mut World, _: &Call) -> Outcome {
    Answer::rows(world.catalogue.dyno_sizes.iter().map(|size| views::size(world, size)), &["id", "name"])
}

fn known(world: &World, call: &Call) -> Result<(), ApiError> {
    let app = world.visible_app(call, call.param("app"))?;
    let known = app.dynos.iter().any(|dyno| picks(dyno, call.param("dyno")));
    known.then_some(()).ok_or_else(|| ApiError::not_found("dyno"))
}

fn picks(dyno: &Dyno, asked: &str) -> bool {
    dyno.name() == asked || dyno.kind == asked || dyno.id.to_string() == asked
}

fn accepted() -> Outcome {
    Ok(Answer::new(StatusCode::ACCEPTED, crate::wire::answer::Content::Json(json!({}))))
}
