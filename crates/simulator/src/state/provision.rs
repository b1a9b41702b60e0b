//! Making add-ons, and what a new store or database starts with.

use super::World;
use super::addon::{AddOn, Phase, Store};
use super::catalogue::KEY_VALUE_STORE;
use super::clients::Clients;
use super::data::Data;
use super::endpoint::Endpoint;
use super::engine;
use super::fork::Fork;
use super::maintenance::Upkeep;
use super::settings::Settings;
use super::window::Window;
use crate::quirk::Quirk;
use uuid::Uuid;

/// Seconds until a new store answers, outside and inside a space.
const MAKING: f64 = 120.0;
const MAKING_IN_SPACE: f64 = 600.0;

/// What somebody asked for.
pub struct Wanted {
    pub service: String,
    pub plan: String,
    pub name: Option<String>,
    /// The engine's; the newest when nobody says.
    pub version: Option<String>,
    /// The store to copy.
    pub fork_of: Option<Uuid>,
}

impl World {
    /// Begins to make an add-on for an app, without any attachment yet.
    pub fn provision(&mut self, app: Uuid, wanted: Wanted) -> Uuid {
        let now = self.clock.now();
        let id = self.ids.next("addon");
        let Wanted { service, plan, name, version, fork_of } = wanted;
        let name = name.unwrap_or_else(|| self.made_up_name(&service, id));
        let (mut store, endpoint, upkeep) = self.new_store(&name, &service, &plan);
        if let Some(store) = &mut store {
            store.fork = fork_of.and_then(|source| self.addons.get(&source)).map(Fork::new);
            store.version = version.unwrap_or_else(|| store.version.clone());
        }
        let mut addon = AddOn {
            id,
            provider_id: self.ids.next("provider"),
            name,
            service,
            plan,
            app,
            phase: Phase::Provisioned,
            created_at: now,
            updated_at: now,
            endpoint,
            store,
            upkeep,
            flaw: None,
        };
        if addon.store.is_some() {
            let takes = if addon.in_space() { MAKING_IN_SPACE } else { MAKING };
            addon.phase = Phase::Provisioning { until: now.saturating_add(self.pace.seconds(takes)) };
        }
        self.addons.insert(id, addon);
        id
    }

    /// An empty store of the newest version with usual settings, an address and a window of its own.
    pub fn new_store(
        &mut self,
        name: &str,
        service: &str,
        plan: &str,
    ) -> (Option<Store>, Option<Endpoint>, Option<Upkeep>) {
        let is_store = service == KEY_VALUE_STORE;
        if !is_store && service != "heroku-postgresql" {
            return (None, None, None);
        }
        let version = engine::newest(&self.catalogue.engine_versions).filter(|_| is_store);
        let store = version.map(|version| Store {
            version: version.to_owned(),
            settings: Settings::default(),
            standby_back_at: None,
            switching_until: None,
            data: Data::of(0),
            clients: Clients { per_dyno: self.ids.rng(&format!("clients {name}")).u32(1..=3), others: 1 },
            fork: None,
        });
        let mut rng = self.ids.rng(&format!("endpoint {name}"));
        let host_number = |rng: &mut fastrand::Rng| rng.u8(1..=254);
        let host = format!(
            "ec2-{}-{}-{}-{}.compute-1.amazonaws.com",
            host_number(&mut rng),
            host_number(&mut rng),
            host_number(&mut rng),
            host_number(&mut rng)
        );
        let endpoint = Endpoint {
            user: if is_store { String::new() } else { format!("u{}", rng.u32(..)) },
            password: self.ids.password(),
            host,
            port: if is_store { rng.u16(6000..32_000) } else { 5432 },
            tls_port: None,
            second_var: !self.quirks.has(Quirk::MiniWithoutTlsUrl),
        };
        let window = (plan != "mini").then(|| Window::random(&mut rng));
        (store, Some(endpoint), Some(Upkeep { window, current: None, history: Vec::new() }))
    }

    fn made_up_name(&self, service: &str, id: Uuid) -> String {
        const SHAPES: [&str; 8] =
            ["angular", "cubic", "flat", "round", "spherical", "tapered", "curved", "shaped"];
        let stem = service.strip_prefix("heroku-").unwrap_or(service);
        let mut rng = self.ids.rng(&format!("name {id}"));
        loop {
            let shape = rng.choice(SHAPES).unwrap_or("round");
            let name = format!("{stem}-{shape}-{}", rng.u32(10_000..100_000));
            if self.addon_named(&name).is_none() {
                return name;
            }
        }
    }
}
