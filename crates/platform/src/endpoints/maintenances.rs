//! Maintenances at the Data API; they take the add-on's UUID only (facts 3.6).

use http::Method;
use serde_json::json;

use crate::{
    Api, Endpoint, Wire,
    model::{Maintenance, Maintenances, Message, Window},
    wire::segment,
};

fn path(addon: &str, rest: &str) -> String {
    format!("/data/maintenances/v1/{}{rest}", segment(addon))
}

/// `GET /data/maintenances/v1/{addon}`: the most recent one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GetMaintenance {
    pub addon: String,
}

impl Endpoint for GetMaintenance {
    type Answer = Maintenance;
    fn wire(&self) -> Wire {
        Wire::get(Api::Data, path(&self.addon, ""))
    }
}

/// `GET /data/maintenances/v1/apps/{app}`: the most recent one of each data add-on the app owns, whatever its service.
/// It takes the app's UUID only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListMaintenances {
    pub app: String,
}

impl Endpoint for ListMaintenances {
    type Answer = Maintenances;
    fn wire(&self) -> Wire {
        Wire::get(Api::Data, format!("/data/maintenances/v1/apps/{}", segment(&self.app)))
    }
}

/// `GET …/history/?limit=n`, at most 20.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GetHistory {
    pub addon: String,
    pub limit: u8,
}

impl Endpoint for GetHistory {
    type Answer = Maintenances;
    fn wire(&self) -> Wire {
        Wire::get(Api::Data, path(&self.addon, &format!("/history/?limit={}", self.limit)))
    }
}

/// `GET …/window`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GetWindow {
    pub addon: String,
}

impl Endpoint for GetWindow {
    type Answer = Window;
    fn wire(&self) -> Wire {
        Wire::get(Api::Data, path(&self.addon, "/window"))
    }
}

/// `POST …/run`: starts a prepared maintenance. It has no body, and its answer is not relied on (facts 3.6).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunMaintenance {
    pub addon: String,
}

impl Endpoint for RunMaintenance {
    type Answer = Message;
    fn wire(&self) -> Wire {
        Wire::call(Api::Data, Method::POST, path(&self.addon, "/run"), None)
    }
}

/// `POST …/schedule`: moves a planned maintenance by whole weeks, back with a negative number (facts 4.5). The number
/// travels as a text, as the official client sends it; when it happens is read again and not taken from the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduleMaintenance {
    pub addon: String,
    pub delay_weeks: i64,
}

impl Endpoint for ScheduleMaintenance {
    type Answer = Message;
    fn wire(&self) -> Wire {
        let body = json!({ "delay_weeks": self.delay_weeks.to_string() });
        Wire::call(Api::Data, Method::POST, path(&self.addon, "/schedule"), Some(body))
    }
}

/// `POST …/window`: when maintenances may begin, in UTC. The window is four hours long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetWindow {
    pub addon: String,
    /// `tuesday`.
    pub day_of_week: String,
    /// `18:30`, on the hour or half past.
    pub time_of_day: String,
}

impl Endpoint for SetWindow {
    type Answer = Window;
    fn wire(&self) -> Wire {
        let body = json!({ "day_of_week": self.day_of_week, "time_of_day": self.time_of_day });
        Wire::call(Api::Data, Method::POST, path(&self.addon, "/window"), Some(body))
    }
}
