//! Add-ons (facts 3.2).

use serde::{Deserialize, Serialize};

use super::{Moment, Plan, Reference, open::open_enum};

open_enum! {
    /// How far an add-on is. The schema knows three; `deprovisioning` is seen in real traffic.
    AddonState {
        Provisioning = "provisioning",
        Provisioned = "provisioned",
        Deprovisioning = "deprovisioning",
        Deprovisioned = "deprovisioned",
    }
}

/// An add-on of any service.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Addon {
    /// UUID; the Data API's `addon_id`.
    pub id: String,
    pub name: String,
    #[serde(default)]
    pub addon_service: Service,
    #[serde(default)]
    pub plan: Plan,
    /// The owning app: it pays, and its name is what a person types to confirm.
    #[serde(default)]
    pub app: Reference,
    #[serde(default)]
    pub billing_entity: Option<BillingEntity>,
    /// What is really paid; goes before the plan's price.
    #[serde(default)]
    pub billed_price: Option<BilledPrice>,
    /// Names only, as the owning app sees them.
    #[serde(default)]
    pub config_vars: Vec<String>,
    #[serde(default)]
    pub state: AddonState,
    /// The add-on's page at its provider.
    #[serde(default)]
    pub web_url: Option<String>,
    #[serde(default)]
    pub created_at: Option<Moment>,
}

/// The service an add-on comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct Service {
    #[serde(default)]
    pub id: String,
    #[serde(default)]
    pub name: String,
}

/// Who pays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct BillingEntity {
    #[serde(default)]
    pub id: String,
    #[serde(default)]
    pub name: String,
    /// `app` or `team`.
    #[serde(default, rename = "type")]
    pub kind: String,
}

/// A price in cents; `contract` means it is agreed elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct BilledPrice {
    #[serde(default)]
    pub cents: Option<u64>,
    #[serde(default)]
    pub contract: bool,
    #[serde(default)]
    pub unit: Option<String>,
}
