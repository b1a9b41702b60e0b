//! One app of a scenario.

use super::build_people::{account, days_before};
use super::error::ScenarioError;
use super::text::app::{AppText, ProcessText};
use crate::state::World;
use crate::state::app::{App, Owner};
use crate::state::dyno::{Dyno, Phase};
use crate::state::formation::{MOST, Process};
use crate::state::release::Release;
use std::collections::BTreeSet;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

const USUAL_SIZE: &str = "Standard-1X";

pub fn app(world: &mut World, text: &AppText) -> Result<(), ScenarioError> {
    let now = world.clock.now();
    let id = world.ids.of("app", &text.name);
    let (owner, by) = owner(world, text)?;
    let space = match &text.space {
        None => None,
        Some(name) => {
            let space = world.spaces.values().find(|space| space.name == *name);
            let known = || world.spaces.values().map(|space| space.name.as_str());
            Some(space.ok_or_else(|| ScenarioError::unknown("space", name, known()))?.id)
        }
    };
    let collaborators = text.collaborators.iter().map(|(name, right)| Ok((account(world, name)?, *right)));
    let collaborators = collaborators.collect::<Result<_, ScenarioError>>()?;
    let created_at = text.created.from(now);
    let quiet_since = created_at.max(days_before(now, 3));
    let releases = releases(world, text, by, created_at, quiet_since);
    let formation = formation(world, text, quiet_since)?;
    let mut app = App {
        id,
        name: text.name.clone(),
        owner,
        collaborators,
        region: space
            .and_then(|space| world.spaces.get(&space))
            .map_or_else(|| text.region.clone(), |space| space.region.clone()),
        space,
        maintenance: text.maintenance,
        preboot: text.preboot,
        created_at,
        updated_at: quiet_since,
        formation,
        dynos: Vec::new(),
        releases,
        config: text.config.clone(),
        uses: BTreeSet::new(),
    };
    app.dynos = dynos(world, text, &app, now);
    if world.apps.insert(id, app).is_some() {
        return Err(ScenarioError::new(format!("There are two apps called {}.", text.name)));
    }
    Ok(())
}

/// Who owns the app, and who has made its releases.
fn owner(world: &World, text: &AppText) -> Result<(Owner, Uuid), ScenarioError> {
    match (&text.owner, &text.team) {
        (Some(_), Some(_)) => Err(ScenarioError::new(format!(
            "The app {} has an owner and a team: leave one of them out.",
            text.name
        ))),
        (Some(name), None) => account(world, name).map(|owner| (Owner::Account(owner), owner)),
        (None, Some(name)) => {
            let known = || world.teams.values().map(|team| team.name.as_str());
            let team = world.team_named(name).ok_or_else(|| ScenarioError::unknown("team", name, known()))?;
            Ok((Owner::Team(team.id), team.members.keys().next().copied().unwrap_or(team.id)))
        }
        (None, None) => {
            let first = world.tokens.first().map(|token| token.account);
            let first = first.ok_or_else(|| ScenarioError::new("There is no account to own the app."))?;
            Ok((Owner::Account(first), first))
        }
    }
}

/// An app's code uses the names its add-ons have at the beginning, or `REDIS` when there are none;
/// its dynos are connected to the stores behind them.
pub fn connect(world: &mut World) {
    let ids: Vec<Uuid> = world.apps.keys().copied().collect();
    for id in ids {
        let mut uses: BTreeSet<String> =
            world.attachments_of_app(id).map(|attachment| attachment.name.clone()).collect();
        if uses.is_empty() {
            uses.insert("REDIS".to_owned());
        }
        if let Some(app) = world.apps.get_mut(&id) {
            app.uses = uses;
        }
        let stores = world.stores_used_by(id);
        if let Some(app) = world.apps.get_mut(&id) {
            app.dynos.iter_mut().for_each(|dyno| dyno.stores.clone_from(&stores));
        }
    }
}

/// Evenly spread from the app's beginning until three days ago.
fn releases(
    world: &World,
    text: &AppText,
    by: Uuid,
    created_at: OffsetDateTime,
    quiet_since: OffsetDateTime,
) -> Vec<Release> {
    let count = text.releases.max(1);
    let span = (quiet_since - created_at).max(Duration::ZERO) / f64::from(count);
    let release = |version: u64| Release {
        id: world.ids.of("release", &format!("{} v{version}", text.name)),
        version,
        description: match version {
            1 => "Initial release".to_owned(),
            version => {
                format!("Deploy {:07x}", world.ids.rng(&format!("{} v{version}", text.name)).u32(..) >> 4)
            }
        },
        by,
        created_at: created_at.saturating_add(span * (version - 1) as f64),
    };
    (1..=u64::from(count)).map(release).collect()
}

fn formation(world: &World, text: &AppText, since: OffsetDateTime) -> Result<Vec<Process>, ScenarioError> {
    let process = |(kind, process): (&String, &ProcessText)| {
        let asked = process.size.as_deref().unwrap_or(USUAL_SIZE);
        let known = || world.catalogue.dyno_sizes.iter().map(|size| size.name.as_str());
        let size = world.catalogue.dyno_size(asked);
        let size = size.ok_or_else(|| ScenarioError::unknown("dyno size", asked, known()))?;
        if process.quantity > MOST {
            let what = format!("{} {kind} dynos are too many: at most {MOST}.", process.quantity);
            return Err(ScenarioError::new(what));
        }
        Ok(Process {
            id: world.ids.of("process", &format!("{} {kind}", text.name)),
            kind: kind.clone(),
            quantity: process.quantity,
            size: size.name.clone(),
            command: process.command.clone().unwrap_or_else(|| format!("bin/{kind}")),
            updated_at: since,
        })
    };
    text.formation.iter().map(process).collect()
}

fn dynos(world: &World, text: &AppText, app: &App, now: OffsetDateTime) -> Vec<Dyno> {
    let dyno = |kind: &str, number: u32, size: &str, command: &str, minutes: i64| Dyno {
        id: world.ids.of("dyno", &format!("{} {kind} {number}", app.name)),
        kind: kind.to_owned(),
        number,
        size: size.to_owned(),
        command: command.to_owned(),
        release: app.version(),
        phase: Phase::Up,
        created_at: now.saturating_sub(Duration::minutes(minutes)),
        updated_at: now.saturating_sub(Duration::minutes(minutes)),
        stores: Vec::new(),
    };
    let mut dynos = Vec::new();
    for process in &app.formation {
        let numbers = 1..=process.quantity;
        dynos.extend(numbers.map(|number| dyno(&process.kind, number, &process.size, &process.command, 400)));
    }
    let size = app.formation.first().map_or("Basic", |process| process.size.as_str());
    for command in &text.one_off {
        let number = world.ids.rng(&format!("one-off {} {command}", app.name)).u32(1000..10_000);
        dynos.push(dyno("run", number, size, command, 17));
    }
    dynos
}
