//! Add-ons and their plans.

use http::Method;
use serde_json::json;

use crate::{
    Api, Endpoint, ListEndpoint, Wire,
    model::{Addon, Plan},
    wire::segment,
};

/// The header that turns references into whole plans with prices (facts 1.5).
pub(super) const EXPANSION: (&str, &str) = ("accept-expansion", "addon_service,plan");

/// `GET /addons`: every add-on on every app the account sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListAddons;

impl ListEndpoint for ListAddons {
    type Row = Addon;
    fn wire(&self) -> Wire {
        Wire::get(Api::Platform, "/addons".to_owned()).expanded(EXPANSION.0, EXPANSION.1)
    }
}

/// `GET /addons/{id or name}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GetAddon {
    pub addon: String,
}

impl Endpoint for GetAddon {
    type Answer = Addon;
    fn wire(&self) -> Wire {
        Wire::get(Api::Platform, format!("/addons/{}", segment(&self.addon)))
            .expanded(EXPANSION.0, EXPANSION.1)
    }
}

/// `POST /actions/addons/resolve`: finds an add-on by name, id or attachment name. Reads only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResolveAddon {
    pub addon: String,
    pub app: Option<String>,
}

impl Endpoint for ResolveAddon {
    type Answer = Vec<Addon>;
    fn wire(&self) -> Wire {
        let body = json!({ "addon": self.addon, "app": self.app });
        Wire::call(Api::Platform, Method::POST, "/actions/addons/resolve".to_owned(), Some(body))
            .expanded(EXPANSION.0, EXPANSION.1)
    }
}

/// `GET /addon-services/{service}/plans`; needs no token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListPlans {
    pub service: String,
}

impl ListEndpoint for ListPlans {
    type Row = Plan;
    fn wire(&self) -> Wire {
        Wire::get(Api::Platform, format!("/addon-services/{}/plans", segment(&self.service)))
    }
}
