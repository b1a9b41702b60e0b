//! Accounts, tokens, teams and spaces of a scenario.

use super::error::{Place, ScenarioError};
use super::text::Text;
use super::text::people::{AccountText, TeamText, TokenShape, TokenText};
use crate::access::rate_limit::{Bucket, FULL};
use crate::access::scope;
use crate::state::World;
use crate::state::account::{Account, Space, Team, Token};
use crate::state::ids::Ids;
use std::collections::BTreeMap;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// Who there is when a file names nobody.
const USUAL: &str = "owner";

pub fn people(world: &mut World, text: &Text) -> Result<(), ScenarioError> {
    accounts(world, text);
    tokens(world, text)?;
    for (index, team) in text.team.iter().enumerate() {
        self::team(world, team).map_err(|error| error.at(Place { table: "team", index }))?;
    }
    for space in &text.space {
        let id = world.ids.of("space", &space.name);
        let (name, region) = (space.name.clone(), space.region.clone());
        world.spaces.insert(id, Space { id, name, region, shield: space.shield });
    }
    Ok(())
}

fn accounts(world: &mut World, text: &Text) {
    let now = world.clock.now();
    let full = text.rate_limit.map_or(FULL, f64::from);
    let usual = [AccountText { name: USUAL.to_owned(), full_name: None, two_factor: false, can_pay: true }];
    for account in if text.account.is_empty() { &usual } else { text.account.as_slice() } {
        let id = world.ids.of("account", &account.name);
        world.accounts.insert(
            id,
            Account {
                id,
                name: account.name.clone(),
                email: format!("{}@example.com", account.name),
                full_name: account.full_name.clone().unwrap_or_else(|| account.name.clone()),
                created_at: days_before(now, 900),
                two_factor: account.two_factor,
                verified: account.can_pay,
                bucket: Bucket::new(full, now),
            },
        );
    }
}

/// Those of the file, and one with every right for each account that has none.
fn tokens(world: &mut World, text: &Text) -> Result<(), ScenarioError> {
    let owner_of = |token: &TokenText| token.account.clone().unwrap_or_else(|| token.name.clone());
    let of_file = text.token.iter().cloned().enumerate().map(|(index, token)| (Some(index), token));
    let names = match text.account.is_empty() {
        true => vec![USUAL.to_owned()],
        false => text.account.iter().map(|account| account.name.clone()).collect(),
    };
    let without = names.into_iter().filter(|name| !text.token.iter().any(|token| owner_of(token) == *name));
    let made = without.map(|name| (None, TokenText::usual(name)));
    for (index, token) in of_file.chain(made) {
        let found = account(world, &owner_of(&token));
        let account = found.map_err(|error| match index {
            Some(index) => error.at(Place { table: "token", index }),
            None => error,
        })?;
        world.tokens.push(Token {
            secret: secret(&world.ids, &token),
            may: token.may.unwrap_or_else(|| format!("what {} allows", scope::words(&token.scopes))),
            name: token.name,
            account,
            scopes: token.scopes,
            revoked: token.revoked,
        });
    }
    Ok(())
}

impl TokenText {
    fn usual(name: String) -> Self {
        Self {
            account: Some(name.clone()),
            name,
            shape: TokenShape::default(),
            scopes: vec![scope::Scope::Global],
            may: Some("everything the account may".to_owned()),
            revoked: false,
        }
    }
}

fn team(world: &mut World, text: &TeamText) -> Result<(), ScenarioError> {
    let id = world.ids.of("team", &text.name);
    let members = text.members.iter().map(|(name, role)| Ok((account(world, name)?, role.word().to_owned())));
    let members = members.collect::<Result<BTreeMap<Uuid, String>, ScenarioError>>()?;
    let (name, kind) = (text.name.clone(), text.kind.word().to_owned());
    let created_at = days_before(world.clock.now(), 800);
    world.teams.insert(id, Team { id, name, kind, created_at, members });
    Ok(())
}

/// An account the scenario knows by name.
pub fn account(world: &World, name: &str) -> Result<Uuid, ScenarioError> {
    let id = world.ids.of("account", name);
    let known = || world.accounts.values().map(|account| account.name.as_str());
    world
        .accounts
        .contains_key(&id)
        .then_some(id)
        .ok_or_else(|| ScenarioError::unknown("account", name, known()))
}

pub fn days_before(now: OffsetDateTime, days: u32) -> OffsetDateTime {
    now.saturating_sub(Duration::days(i64::from(days)))
}

fn secret(ids: &Ids, token: &TokenText) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
    let id = ids.of("token", &token.name);
    match token.shape {
        TokenShape::Legacy => id.to_string(),
        TokenShape::Prefixed => format!("HRKU-{id}"),
        TokenShape::Current => {
            let mut rng = ids.rng(&format!("token {}", token.name));
            let tail = (0..58).filter_map(|_| rng.choice(LETTERS).copied().map(char::from));
            format!("HRKU-AA{}", tail.collect::<String>())
        }
    }
}
