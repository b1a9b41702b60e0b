//! Add-ons (facts 3.2).

use serde::{Deserialize, Serialize};

use super::{Moment, Plan, Reference, open::open_enum};
use crate::lenient::{address, or_default, rows, spoken};

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
    #[serde(default, deserialize_with = "or_default")]
    pub addon_service: Service,
    #[serde(default, deserialize_with = "or_default")]
    pub plan: Plan,
    /// The owning app: it pays, and its name is what a person types to confirm.
    #[serde(default, deserialize_with = "or_default")]
    pub app: Reference,
    #[serde(default, deserialize_with = "or_default")]
    pub billing_entity: Option<BillingEntity>,
    /// What is really paid; goes before the plan's price.
    #[serde(default, deserialize_with = "or_default")]
    pub billed_price: Option<BilledPrice>,
    /// Names only, as the owning app sees them.
    #[serde(default, deserialize_with = "rows")]
    pub config_vars: Vec<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub state: AddonState,
    /// What the provider says about making it; shown word for word.
    #[serde(default, deserialize_with = "spoken")]
    pub provision_message: Option<String>,
    /// The add-on's page at its provider; `https` only.
    #[serde(default, deserialize_with = "address")]
    pub web_url: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    pub created_at: Option<Moment>,
}

/// The service an add-on comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct Service {
    #[serde(default, deserialize_with = "or_default")]
    pub id: String,
    #[serde(default, deserialize_with = "or_default")]
    pub name: String,
}

/// Who pays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct BillingEntity {
    #[serde(default, deserialize_with = "or_default")]
    pub id: String,
    #[serde(default, deserialize_with = "or_default")]
    pub name: String,
    /// `app` or `team`.
    #[serde(default, rename = "type", deserialize_with = "or_default")]
    pub kind: String,
}

/// A price in cents; `contract` means it is agreed elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct BilledPrice {
    #[serde(default, deserialize_with = "or_default")]
    pub cents: Option<u64>,
    #[serde(default, deserialize_with = "or_default")]
    pub contract: bool,
    #[serde(default, deserialize_with = "or_default")]
    pub unit: Option<String>,
}
