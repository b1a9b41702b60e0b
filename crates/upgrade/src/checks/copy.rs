//! Checks that only matter when the store is copied and its names move (facts 5).

use kvs::{KeyValueStore, Plan, Reading, Usage, Version};
use platform::model::{Attachment, MaintenanceStatus};
use time::OffsetDateTime;

use super::{Facts, Verdict, Why, store::not_read, verdict::Found};
use crate::{Fork, Intent, Joined, Look, Method, Named, World, fork::is_over, version};

/// A copy can be made from any version; one of the same line is no upgrade.
pub(super) fn version(facts: &Facts<'_>) -> Found {
    let Some(database) = facts.world.database() else {
        return not_read(facts, &Look::Database, Verdict::Warning);
    };
    let text = version::text(database);
    let parsed = text.as_deref().and_then(Version::parse);
    let Some((running, target)) = parsed.zip(Version::parse(&facts.intent.to)) else {
        return Found::new(Verdict::CannotTell, vec![Why::NoVersion]);
    };
    let why = Why::Versions { running: running.text().to_owned(), target: facts.intent.to.clone() };
    let older = running < target && !target.covers(&running);
    Found::new(if older { Verdict::Passed } else { Verdict::Warning }, vec![why])
}

/// What is switched meanwhile cannot be copied; what is only prepared stays behind on the old add-on.
pub(super) fn no_other_maintenance(facts: &Facts<'_>) -> Found {
    let Some(record) = facts.world.maintenance() else {
        return not_read(facts, &Look::Maintenance, Verdict::CannotTell);
    };
    let why = Why::Maintenance { status: record.status.as_str().to_owned(), reason: record.reason.clone() };
    match record.status {
        MaintenanceStatus::None | MaintenanceStatus::Completed => Found::new(Verdict::Passed, Vec::new()),
        MaintenanceStatus::Running => Found::new(Verdict::Failed, vec![why]),
        _ => Found::new(Verdict::Warning, vec![why]),
    }
}

/// The copy is one more client of the source.
pub(super) fn connections(facts: &Facts<'_>, fork: &Fork) -> Found {
    let Some(usage) = usage(facts) else { return not_read(facts, &Look::Database, Verdict::CannotTell) };
    let holds = Plan::parse(&fork.from_plan).characteristics().map(|plan| plan.connections);
    let Some((used, limit)) = usage.connections.zip(usage.connection_limit.or(holds)) else {
        return Found::new(Verdict::CannotTell, vec![Why::NumbersUnknown]);
    };
    let why = vec![Why::Clients { used, limit }];
    Found::new(if used.saturating_add(1) < limit { Verdict::Passed } else { Verdict::Warning }, why)
}

/// Data and clients fit into the new plan.
pub(super) fn room(facts: &Facts<'_>, fork: &Fork) -> Found {
    let Some(usage) = usage(facts) else { return not_read(facts, &Look::Database, Verdict::CannotTell) };
    let (old, new) = (Plan::parse(&fork.from_plan), Plan::parse(&fork.plan));
    let (old, Some(new)) = (old.characteristics(), new.characteristics()) else {
        return Found::new(Verdict::CannotTell, vec![Why::NumbersUnknown]);
    };
    let mut why = Vec::new();
    match usage.data_bytes {
        Some(bytes) if bytes > new.memory.bytes() => {
            why.push(Why::Data { bytes, holds: new.memory.bytes() });
        }
        None if old.is_none_or(|old| old.memory > new.memory) => why.push(Why::NumbersUnknown),
        _ => {}
    }
    if let Some(used) = usage.connections.filter(|used| *used > new.connections) {
        why.push(Why::Clients { used, limit: new.connections });
    }
    Found::unless(Verdict::Warning, why)
}

fn usage(facts: &Facts<'_>) -> Option<Usage> {
    let database = Reading::known(facts.world.database()?.clone(), OffsetDateTime::UNIX_EPOCH);
    Some(KeyValueStore { database, ..KeyValueStore::default() }.usage())
}

/// Apps other than the owning one that have to be moved too.
pub(super) fn other_apps(facts: &Facts<'_>) -> Found {
    let Some(attachments) = facts.world.attachments() else {
        return not_read(facts, &Look::Attachments, Verdict::Failed);
    };
    let others = attachments.iter().filter(|held| held.app.id != facts.intent.owning_app.id);
    let named = |held: &Attachment| Why::AttachedAs { app: app(held), name: held.name.clone() };
    Found::unless(Verdict::Warning, others.map(named).collect())
}

/// Config vars that people and the official client trip over.
pub(super) fn config_vars(facts: &Facts<'_>) -> Found {
    let Some(attachments) = facts.world.attachments() else {
        return not_read(facts, &Look::Attachments, Verdict::Failed);
    };
    let mut why = Vec::new();
    for held in attachments {
        let usual = vec![format!("{}_URL", held.name)];
        for var in held.config_vars.as_ref().unwrap_or(&usual) {
            if var.ends_with("_TLS_URL") {
                why.push(Why::TlsVar { app: app(held), var: var.clone() });
            } else if var.contains("REDIS_URL") && var != "REDIS_URL" {
                why.push(Why::LikeRedisUrl { app: app(held), var: var.clone() });
            }
        }
        if let Some(namespace) = &held.namespace {
            let (app, name) = (app(held), held.name.clone());
            why.push(Why::Namespace { app, name, namespace: namespace.clone() });
        }
    }
    Found::unless(Verdict::Warning, why)
}

fn app(held: &Attachment) -> Named {
    Named::new(&held.app.id, &held.app.name)
}

/// The fork that was made elsewhere is there: the same add-on, of the same owning app.
pub(super) fn there(facts: &Facts<'_>, joined: &Joined) -> Found {
    let name = &joined.addon.name;
    let Some(found) = facts.world.fork(name) else {
        return not_read(facts, &Look::Fork(name.clone()), Verdict::Failed);
    };
    let Some(addon) = found.filter(|addon| addon.id == joined.addon.id && !is_over(&addon.state)) else {
        let state = found.map_or_else(|| "404".to_owned(), |addon| addon.state.as_str().to_owned());
        return Found::new(Verdict::Failed, vec![Why::State(state)]);
    };
    let owner = &facts.intent.owning_app;
    if addon.app.id == owner.id {
        return Found::new(Verdict::Passed, Vec::new());
    }
    let app = Named::new(&addon.app.id, &addon.app.name);
    Found::new(Verdict::Failed, vec![Why::OwnedBy(app)])
}

/// The old add-on is there to go back to.
pub(super) fn way_back(facts: &Facts<'_>, to: &Named) -> Found {
    match facts.world.fork(&to.name) {
        None => not_read(facts, &Look::Fork(to.name.clone()), Verdict::Failed),
        Some(Some(addon)) if !is_over(&addon.state) => Found::new(Verdict::Passed, Vec::new()),
        Some(gone) => {
            let state = gone.map_or_else(|| "404".to_owned(), |addon| addon.state.as_str().to_owned());
            Found::new(Verdict::Failed, vec![Why::State(state)])
        }
    }
}

/// Who uses an add-on that is to be destroyed, besides where it was only parked.
pub(crate) fn users<'a>(intent: &Intent, world: &'a World) -> Vec<&'a Attachment> {
    let Method::Destroy(destroy) = &intent.method else { return Vec::new() };
    let parked = |held: &&Attachment| destroy.unused.iter().any(|place| place.is(&held.app.id, &held.name));
    world.attachments().unwrap_or_default().iter().filter(|held| !parked(held)).collect()
}

pub(super) fn still_used(facts: &Facts<'_>) -> Found {
    if facts.world.attachments().is_none() {
        return not_read(facts, &Look::Attachments, Verdict::Failed);
    }
    let named = |held: &Attachment| Why::AttachedAs { app: app(held), name: held.name.clone() };
    Found::unless(Verdict::Failed, users(facts.intent, facts.world).into_iter().map(named).collect())
}
