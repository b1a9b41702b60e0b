//! Add-ons, and the store or database behind those that have one.

use super::clients::Clients;
use super::data::Data;
use super::endpoint::Endpoint;
use super::fork::Fork;
use super::maintenance::Upkeep;
use super::settings::Settings;
use time::OffsetDateTime;
use uuid::Uuid;

pub struct AddOn {
    pub id: Uuid,
    pub name: String,
    pub service: String,
    /// Without the service: `premium-0`.
    pub plan: String,
    /// The app that owns it and is billed for it.
    pub app: Uuid,
    pub phase: Phase,
    pub provider_id: Uuid,
    pub created_at: OffsetDateTime,
    pub updated_at: OffsetDateTime,
    /// Where clients connect, for services that hand out an address.
    pub endpoint: Option<Endpoint>,
    /// The Key-Value Store behind it, when it is one.
    pub store: Option<Store>,
    /// Maintenances of data services.
    pub upkeep: Option<Upkeep>,
    /// What its Data API does wrong, in scenarios that need it.
    pub flaw: Option<super::flaw::Flaw>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    Provisioning {
        until: OffsetDateTime,
    },
    Provisioned,
    /// Destroyed by somebody, and gone at the moment named.
    Deprovisioning {
        until: OffsetDateTime,
    },
    /// Given up by the platform, and gone at the moment named.
    Deprovisioned {
        until: OffsetDateTime,
    },
}

pub struct Store {
    pub version: String,
    pub settings: Settings,
    /// The standby is being rebuilt until then.
    pub standby_back_at: Option<OffsetDateTime>,
    /// A mini store is switching to its new version until then.
    pub switching_until: Option<OffsetDateTime>,
    pub data: Data,
    pub clients: Clients,
    /// What it was forked from, when it was.
    pub fork: Option<Fork>,
}

impl Phase {
    /// As the API names it; its schema knows one word less than it says (facts 3.2).
    pub fn word(self) -> &'static str {
        match self {
            Self::Provisioning { .. } => "provisioning",
            Self::Provisioned => "provisioned",
            Self::Deprovisioning { .. } => "deprovisioning",
            Self::Deprovisioned { .. } => "deprovisioned",
        }
    }

    /// Whether nothing of the add-on is left.
    pub fn is_over(self, now: OffsetDateTime) -> bool {
        matches!(self, Self::Deprovisioning { until } | Self::Deprovisioned { until } if until <= now)
    }
}

impl AddOn {
    pub fn full_plan(&self) -> String {
        format!("{}:{}", self.service, self.plan)
    }

    pub fn is_mini(&self) -> bool {
        self.plan == "mini" || self.plan.starts_with("hobby")
    }

    pub fn in_space(&self) -> bool {
        self.plan.starts_with("private-") || self.plan.starts_with("shield-")
    }
}

impl Store {
    /// Native TLS since engine 6 (facts 4.4).
    pub fn speaks_tls(&self) -> bool {
        super::engine::numbers(&self.version).is_none_or(|numbers| numbers.first() >= Some(&6))
    }
}
