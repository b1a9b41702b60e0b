//! Formation, dynos and releases of an app.

use http::Method;
use serde_json::{Value, json};

use crate::{
    Api, Endpoint, ListEndpoint, Page, Wire,
    model::{Dyno, Formation, Release},
    wire::segment,
};

/// `GET /apps/{app}/formation`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListFormation {
    pub app: String,
}

impl ListEndpoint for ListFormation {
    type Row = Formation;
    fn wire(&self) -> Wire {
        Wire::get(Api::Platform, format!("/apps/{}/formation", segment(&self.app)))
    }
}

/// `GET /apps/{app}/dynos`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListDynos {
    pub app: String,
}

impl ListEndpoint for ListDynos {
    type Row = Dyno;
    fn wire(&self) -> Wire {
        Wire::get(Api::Platform, format!("/apps/{}/dynos", segment(&self.app)))
    }
}

/// `GET /apps/{app}/releases`: the newest ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListReleases {
    pub app: String,
}

impl ListEndpoint for ListReleases {
    type Row = Release;
    fn wire(&self) -> Wire {
        Wire::get(Api::Platform, format!("/apps/{}/releases", segment(&self.app)))
    }
    fn first(&self) -> Page {
        Page::Newest(20)
    }
}

/// `PATCH /apps/{app}/formation`: quantities of several process types in one call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScaleFormation {
    pub app: String,
    /// Process type and number of dynos. Sizes are never sent: tiers cannot be mixed (facts 5.4).
    pub quantities: Vec<(String, u32)>,
}

impl Endpoint for ScaleFormation {
    type Answer = Vec<Formation>;
    fn wire(&self) -> Wire {
        let updates: Vec<Value> = self
            .quantities
            .iter()
            .map(|(kind, quantity)| json!({ "type": kind, "quantity": quantity }))
            .collect();
        Wire::call(
            Api::Platform,
            Method::PATCH,
            format!("/apps/{}/formation", segment(&self.app)),
            Some(json!({ "updates": updates })),
        )
    }
}
