//! When maintenances happen: the weekly window, and moving one by whole weeks.

use super::find;
use super::maintenance_view::{data_date, maintenance};
use crate::state::World;
use crate::state::maintenance::{Stage, Upkeep};
use crate::state::window::Window;
use crate::wire::answer::{Answer, Outcome};
use crate::wire::call::Call;
use crate::wire::error::ApiError;
use serde_json::json;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

pub fn window(world: &mut World, call: &Call) -> Outcome {
    let (_, upkeep) = find::upkept(world, call)?;
    let scheduled = upkeep.current.as_ref().and_then(|current| current.scheduled_for);
    let window = upkeep.window.ok_or_else(find::nothing)?;
    Answer::ok(json!({
        "previous_window": null,
        "previously_scheduled_for": null,
        "scheduled_for": scheduled.map(|at| data_date(world, at)),
        "window": window.words(),
    }))
}

pub fn set_window(world: &mut World, call: &Call) -> Outcome {
    let id = find::upkept_to_change(world, call)?;
    let fields = call.fields()?;
    let day = fields.text("day_of_week")?.unwrap_or_default();
    let time = fields.text("time_of_day")?.unwrap_or_default();
    let window = Window::parse(day, time).ok_or_else(unreadable)?;
    let (previous, was, is) = move_window(world, id, window)?;
    Answer::ok(json!({
        "previous_window": previous.words(),
        "previously_scheduled_for": was.map(|at| data_date(world, at)),
        "scheduled_for": is.map(|at| data_date(world, at)),
        "window": window.words(),
    }))
}

/// The older endpoint: `{description: "Mon 10:00"}`.
pub fn describe_window(world: &mut World, call: &Call) -> Outcome {
    let id = find::upkept_to_change(world, call)?;
    let fields = call.fields()?;
    let (day, time) =
        fields.text("description")?.and_then(|text| text.split_once(' ')).ok_or_else(unreadable)?;
    let window = Window::parse(day, time).ok_or_else(unreadable)?;
    move_window(world, id, window)?;
    Answer::ok(json!({ "window": window.words() }))
}

/// Moves a planned maintenance by whole weeks: 2 unless the request says otherwise; a negative
/// number pulls it in.
pub fn delay(world: &mut World, call: &Call) -> Outcome {
    let id = find::upkept_to_change(world, call)?;
    let fields = call.fields()?;
    let weeks: i64 = match fields.get("delay_weeks") {
        None => 2,
        Some(asked) => asked
            .as_i64()
            .or_else(|| asked.as_str()?.trim().parse().ok())
            .filter(|weeks| (-52..=52).contains(weeks))
            .ok_or_else(|| ApiError::invalid("delay_weeks must be a whole number of weeks."))?,
    };
    let now = world.clock.now();
    let planned = upkeep_of(world, id)?
        .current
        .as_mut()
        .filter(|current| matches!(current.stage, Stage::Pending | Stage::Preparing { .. } | Stage::Ready));
    let (planned, was) = planned
        .and_then(|planned| planned.scheduled_for.map(|was| (planned, was)))
        .ok_or_else(|| ApiError::invalid("There is no planned maintenance to move."))?;
    let moved = was.saturating_add(Duration::weeks(weeks));
    if moved < now || planned.required_by.is_some_and(|required| moved > required) {
        return Err(ApiError::invalid(
            "The maintenance cannot be moved there: it must lie ahead and before required_by.",
        ));
    }
    (planned.previously_scheduled_for, planned.scheduled_for) = (Some(was), Some(moved));
    let (addon, upkeep) = find::upkept(world, call)?;
    let mut body = maintenance(world, addon, upkeep.current.as_ref());
    if let Some(fields) = body.as_object_mut() {
        fields.insert("customer_requested".into(), true.into());
    }
    Answer::ok(body)
}

type Moved = (Window, Option<OffsetDateTime>, Option<OffsetDateTime>);

/// Gives the add-on a new window; what is planned moves to its next start.
fn move_window(world: &mut World, id: Uuid, window: Window) -> Result<Moved, ApiError> {
    let now = world.clock.now();
    let upkeep = upkeep_of(world, id)?;
    let previous = upkeep.window.ok_or_else(find::nothing)?;
    upkeep.window = Some(window);
    let planned = upkeep
        .current
        .as_mut()
        .filter(|current| matches!(current.stage, Stage::Pending | Stage::Preparing { .. } | Stage::Ready));
    let Some(planned) = planned else { return Ok((previous, None, None)) };
    let was = planned.scheduled_for;
    planned.scheduled_for = was.map(|was| window.next_start(was.saturating_sub(Duration::DAY).max(now)));
    planned.previously_scheduled_for = was;
    Ok((previous, was, planned.scheduled_for))
}

fn upkeep_of(world: &mut World, id: Uuid) -> Result<&mut Upkeep, ApiError> {
    world.addons.get_mut(&id).and_then(|addon| addon.upkeep.as_mut()).ok_or_else(find::nothing)
}

fn unreadable() -> ApiError {
    ApiError::invalid("Name a day of the week and a time on the hour or half past, such as tuesday 18:30.")
}
