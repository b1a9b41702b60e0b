//! An app's maintenance mode, preboot and formation.

use crate::state::World;
use crate::state::formation::{MOST, quantity};
use crate::wire::error::ApiError;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppChange {
    app: String,
    maintenance: Option<bool>,
    preboot: Option<bool>,
    /// Process type to quantity: a number, or `"+1"`.
    #[serde(default)]
    formation: BTreeMap<String, Value>,
}

pub fn change(world: &mut World, change: AppChange) -> Result<(), ApiError> {
    let id = super::app_id(world, &change.app)?;
    let now = world.clock.now();
    let app = world.apps.get_mut(&id).ok_or_else(|| ApiError::not_found("app"))?;
    for (kind, asked) in &change.formation {
        let known: Vec<String> = app.formation.iter().map(|process| process.kind.clone()).collect();
        let process = app
            .formation
            .iter_mut()
            .find(|process| process.kind == *kind)
            .ok_or_else(|| super::missing("process type", kind, known.iter().map(String::as_str)))?;
        process.quantity = quantity(asked, process.quantity)
            .ok_or_else(|| ApiError::invalid(format!("A quantity must be from 0 to {MOST}.")))?;
        process.updated_at = now;
    }
    app.maintenance = change.maintenance.unwrap_or(app.maintenance);
    app.preboot = change.preboot.unwrap_or(app.preboot);
    app.updated_at = now;
    world.follow_formation(id);
    Ok(())
}
