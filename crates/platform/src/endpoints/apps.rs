//! Apps and teams.

use http::Method;
use serde_json::json;

use super::addons::EXPANSION;
use crate::{
    Api, Endpoint, ListEndpoint, Wire,
    model::{Addon, App, Feature, Message, Team},
    wire::segment,
};

/// `GET /apps`: every app the account sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListApps;

impl ListEndpoint for ListApps {
    type Row = App;
    fn wire(&self) -> Wire {
        Wire::get(Api::Platform, "/apps".to_owned())
    }
}

/// `GET /teams`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListTeams;

impl ListEndpoint for ListTeams {
    type Row = Team;
    fn wire(&self) -> Wire {
        Wire::get(Api::Platform, "/teams".to_owned())
    }
}

/// `GET /apps/{id or name}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GetApp {
    pub app: String,
}

impl Endpoint for GetApp {
    type Answer = App;
    fn wire(&self) -> Wire {
        Wire::get(Api::Platform, format!("/apps/{}", segment(&self.app)))
    }
}

/// `GET /apps/{app}/addons`: the add-ons attached to an app, also those owned elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListAppAddons {
    pub app: String,
}

impl ListEndpoint for ListAppAddons {
    type Row = Addon;
    fn wire(&self) -> Wire {
        Wire::get(Api::Platform, format!("/apps/{}/addons", segment(&self.app)))
            .expanded(EXPANSION.0, EXPANSION.1)
    }
}

/// `PATCH /apps/{app}`: maintenance mode on or off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetMaintenanceMode {
    pub app: String,
    pub on: bool,
}

impl Endpoint for SetMaintenanceMode {
    type Answer = App;
    fn wire(&self) -> Wire {
        let path = format!("/apps/{}", segment(&self.app));
        Wire::call(Api::Platform, Method::PATCH, path, Some(json!({ "maintenance": self.on })))
    }
}

/// `PUT /apps/{app}/pre-authorizations`: sent once with a second factor's code, it opens the app for a while, so that
/// calls side by side need no code each (facts 1.5). The code travels in [`crate::Carry`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreAuthorize {
    pub app: String,
}

impl Endpoint for PreAuthorize {
    type Answer = Message;
    fn wire(&self) -> Wire {
        let path = format!("/apps/{}/pre-authorizations", segment(&self.app));
        Wire::call(Api::Platform, Method::PUT, path, None)
    }
}

/// `GET /apps/{app}/features/preboot`: whether old web dynos live on beside new ones for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GetPreboot {
    pub app: String,
}

impl Endpoint for GetPreboot {
    type Answer = Feature;
    fn wire(&self) -> Wire {
        Wire::get(Api::Platform, format!("/apps/{}/features/preboot", segment(&self.app)))
    }
}
