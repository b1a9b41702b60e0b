//! The database object. Its `resource_url` holds the password.

use super::maintenance_view::data_date;
use super::{find, flaws, info_rows};
use crate::state::World;
use crate::state::addon::AddOn;
use crate::wire::answer::Outcome;
use crate::wire::call::Call;
use serde_json::{Value, json};

pub fn one(world: &mut World, call: &Call) -> Outcome {
    let addon = find::store(world, call)?;
    flaws::before(world, addon.id)?;
    let body = view(world, addon);
    flaws::after(world, addon.id, body)
}

fn view(world: &World, addon: &AddOn) -> Value {
    let formation = world.ids.of("store formation", &addon.name);
    let mut rng = world.ids.rng(&format!("formation {}", addon.name));
    let haiku = format!("quiet-river-{}", rng.u16(1000..10_000));
    json!({
        "addon_id": addon.id,
        "created_at": data_date(world, addon.created_at),
        "formation": { "id": formation, "primary": haiku },
        "info": info_rows::rows(world, addon),
        "metaas_source": format!("redis-{haiku}"),
        "name": addon.name,
        "plan": addon.plan,
        "port": addon.endpoint.as_ref().map(|endpoint| endpoint.port),
        "prefer_native_tls": addon.store.as_ref().is_some_and(|store| store.speaks_tls()),
        "resource_url": addon.url(),
        "version": addon.store.as_ref().map(|store| store.version.as_str()),
    })
}
