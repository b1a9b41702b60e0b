//! Makes a world of a scenario's text.

use super::text::{SignInText, Text, TokenShape};
use super::{ScenarioError, build_addon, build_app};
use crate::access::rate_limit::{Bucket, FULL};
use crate::state::World;
use crate::state::account::{Account, Space, Team, Token};
use crate::state::clock::Clock;
use crate::state::ids::Ids;
use crate::state::pace::Pace;
use std::collections::BTreeMap;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

pub fn world(text: &Text, seed: u64, speed: f64, now: OffsetDateTime) -> Result<World, ScenarioError> {
    let pace =
        Pace::new(speed).ok_or_else(|| ScenarioError::new("the speed must be from 0.001 to 1,000,000."))?;
    let catalogue = serde_json::from_str(include_str!("catalogue.json"))
        .map_err(|error| ScenarioError::new(format!("the catalogue is unreadable, {error}.")))?;
    let clock = Clock::new(now);
    let clock_now = clock.now();
    let mut world = World {
        ids: Ids::new(seed),
        pace,
        clock,
        catalogue,
        accounts: BTreeMap::new(),
        tokens: Vec::new(),
        pre_authorizations: Vec::new(),
        teams: BTreeMap::new(),
        spaces: BTreeMap::new(),
        apps: BTreeMap::new(),
        addons: BTreeMap::new(),
        attachments: BTreeMap::new(),
        settled_at: clock_now,
    };
    people(&mut world, text)?;
    for app in &text.apps {
        build_app::app(&mut world, app)?;
    }
    for addon in &text.addons {
        build_addon::addon(&mut world, addon)?;
    }
    build_app::connect(&mut world);
    Ok(world)
}

fn people(world: &mut World, text: &Text) -> Result<(), ScenarioError> {
    let now = world.clock.now();
    let full = text.rate_limit.map_or(FULL, f64::from);
    for account in &text.accounts {
        let id = world.ids.of("account", &account.name);
        world.accounts.insert(
            id,
            Account {
                id,
                email: format!("{}@example.com", account.name),
                full_name: account.full_name.clone(),
                created_at: days_before(now, 900),
                two_factor: account.two_factor,
                verified: !account.unverified,
                bucket: Bucket::new(full, now),
            },
        );
    }
    for sign_in in &text.sign_ins {
        let account = account(world, &sign_in.account)?;
        world.tokens.push(Token {
            name: sign_in.name.clone(),
            secret: secret(&world.ids, sign_in),
            account,
            scopes: sign_in.scopes.clone(),
            may: sign_in.may.clone(),
            revoked: false,
        });
    }
    for team in &text.teams {
        let id = world.ids.of("team", &team.name);
        let members = team.members.iter().map(|(name, role)| Ok((account(world, name)?, role.clone())));
        let members = members.collect::<Result<_, ScenarioError>>()?;
        let (name, kind) = (team.name.clone(), team.kind.clone());
        world.teams.insert(id, Team { id, name, kind, created_at: days_before(now, 800), members });
    }
    for space in &text.spaces {
        let id = world.ids.of("space", &space.name);
        let (name, region) = (space.name.clone(), space.region.clone());
        world.spaces.insert(id, Space { id, name, region, shield: space.shield });
    }
    Ok(())
}

/// An account the scenario knows by name.
pub fn account(world: &World, name: &str) -> Result<Uuid, ScenarioError> {
    let id = world.ids.of("account", name);
    world
        .accounts
        .contains_key(&id)
        .then_some(id)
        .ok_or_else(|| ScenarioError::new(format!("no account {name}.")))
}

pub fn days_before(now: OffsetDateTime, days: u32) -> OffsetDateTime {
    now.saturating_sub(Duration::days(i64::from(days)))
}

fn secret(ids: &Ids, sign_in: &SignInText) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
    let id = ids.of("token", &sign_in.name);
    match sign_in.shape {
        TokenShape::Legacy => id.to_string(),
        TokenShape::Prefixed => format!("HRKU-{id}"),
        TokenShape::Current => {
            let mut rng = ids.rng(&format!("token {}", sign_in.name));
            let tail = (0..58).filter_map(|_| rng.choice(LETTERS).copied().map(char::from));
            format!("HRKU-AA{}", tail.collect::<String>())
        }
    }
}
