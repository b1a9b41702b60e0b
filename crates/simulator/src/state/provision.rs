//! What a new store or database starts with.

use super::World;
use super::addon::{Endpoint, Store};
use super::catalogue::KEY_VALUE_STORE;
use super::engine;
use super::maintenance::Upkeep;
use super::settings::Settings;
use super::window::Window;

impl Store {
    pub fn new(version: String) -> Self {
        Self { version, settings: Settings::default(), standby_back_at: None, switching_until: None }
    }
}

impl World {
    /// Version, address and upkeep of a new add-on; the version is the newest there is.
    pub fn new_store(
        &mut self,
        name: &str,
        service: &str,
        plan: &str,
    ) -> (Option<String>, Option<Endpoint>, Option<Upkeep>) {
        let is_store = service == KEY_VALUE_STORE;
        if !is_store && service != "heroku-postgresql" {
            return (None, None, None);
        }
        let version = engine::newest(&self.catalogue.engine_versions).filter(|_| is_store).map(str::to_owned);
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
        };
        let window = (plan != "mini").then(|| Window::random(&mut rng));
        (version, Some(endpoint), Some(Upkeep { window, current: None, history: Vec::new() }))
    }
}
