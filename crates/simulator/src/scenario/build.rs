//! Makes a world of a scenario's text.

use super::error::ScenarioError;
use super::text::Text;
use super::{build_addon, build_app, build_people, repeat};
use crate::options::Options;
use crate::quirk::Quirks;
use crate::state::World;
use crate::state::attachment::Attachments;
use crate::state::catalogue::Catalogue;
use crate::state::clock::Clock;
use crate::state::engine;
use crate::state::ids::Ids;
use crate::state::pace::Pace;
use std::collections::BTreeMap;
use time::OffsetDateTime;

pub fn world(text: &Text, options: &Options, now: OffsetDateTime) -> Result<World, ScenarioError> {
    let pace = Pace::new(options.speed)
        .ok_or_else(|| ScenarioError::new("The speed must be from 0.001 to 1,000,000."))?;
    let clock = Clock::new(now);
    let clock_now = clock.now();
    let mut world = World {
        ids: Ids::new(options.seed),
        pace,
        clock,
        quirks: text.quirks.iter().chain(&options.quirks).copied().collect::<Quirks>(),
        catalogue: catalogue(text)?,
        accounts: BTreeMap::new(),
        tokens: Vec::new(),
        pre_authorizations: Vec::new(),
        teams: BTreeMap::new(),
        spaces: BTreeMap::new(),
        apps: BTreeMap::new(),
        addons: BTreeMap::new(),
        attachments: Attachments::default(),
        settled_at: clock_now,
        quiet_until: None,
    };
    build_people::people(&mut world, text)?;
    let (apps, addons) = repeat::entries(text)?;
    for app in &apps {
        build_app::app(&mut world, &app.text).map_err(|error| error.at(app.place))?;
    }
    for addon in &addons {
        build_addon::addon(&mut world, &addon.text).map_err(|error| error.at(addon.place))?;
    }
    build_app::connect(&mut world);
    Ok(world)
}

fn catalogue(text: &Text) -> Result<Catalogue, ScenarioError> {
    let mut catalogue: Catalogue = serde_json::from_str(include_str!("catalogue.json"))
        .map_err(|error| ScenarioError::new(format!("The catalogue is unreadable, {error}.")))?;
    if let Some(wrong) = text.engine_versions.iter().find(|version| engine::numbers(version).is_none()) {
        let what = format!("{wrong:?} in engine_versions is no version such as 7.2.14.");
        return Err(ScenarioError::new(what));
    }
    if !text.engine_versions.is_empty() {
        catalogue.engine_versions.clone_from(&text.engine_versions);
    }
    Ok(catalogue)
}
