//! What the platform sells and runs: add-on services, plans, engine lines, dyno sizes. The data
//! is in `scenario/catalogue.json`.

use serde::Deserialize;

#[derive(Clone, Deserialize)]
pub struct Catalogue {
    pub services: Vec<Service>,
    /// The newest patch of every engine line.
    pub engine_versions: Vec<String>,
    pub dyno_sizes: Vec<DynoSize>,
}

#[derive(Clone, Deserialize)]
pub struct Service {
    pub name: String,
    pub human_name: String,
    /// What attachments are called when nobody says: `REDIS`, `DATABASE`.
    pub default_attachment: String,
    /// What further attachments begin with: `HEROKU_REDIS`.
    pub colour_prefix: String,
    pub supports_sharing: bool,
    pub plans: Vec<Plan>,
}

#[derive(Clone, Deserialize)]
pub struct Plan {
    /// Without the service: `premium-0`.
    pub name: String,
    pub human_name: String,
    pub cents: u64,
    /// Where it can be installed.
    #[serde(default)]
    pub place: Place,
    /// The most clients at once, for stores.
    #[serde(default)]
    pub connections: u32,
    /// How much a store can hold.
    #[serde(default)]
    pub memory_mb: u64,
    /// The price is a contract's.
    #[serde(default)]
    pub contract: bool,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    #[default]
    Common,
    Private,
    Shield,
    Anywhere,
}

#[derive(Clone, Deserialize)]
pub struct DynoSize {
    pub name: String,
    pub memory_gb: f64,
    pub cents: u64,
}

/// The Key-Value Store's service.
pub const KEY_VALUE_STORE: &str = "heroku-redis";

impl Catalogue {
    pub fn service(&self, name: &str) -> Option<&Service> {
        self.services.iter().find(|service| service.name == name)
    }

    /// A plan by its full name, `heroku-redis:premium-0`.
    pub fn plan(&self, full_name: &str) -> Option<(&Service, &Plan)> {
        let (service, plan) = full_name.split_once(':')?;
        let service = self.service(service)?;
        Some((service, service.plans.iter().find(|candidate| candidate.name == plan)?))
    }

    pub fn dyno_size(&self, name: &str) -> Option<&DynoSize> {
        self.dyno_sizes.iter().find(|size| size.name.eq_ignore_ascii_case(name))
    }
}
