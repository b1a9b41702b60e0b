//! Every endpoint of the Data API that the simulator knows.

use super::{credentials, database, maintenances, schedule, settings, upgrade, wait};
use crate::access::scope::Scope::{Read, ReadProtected, Write, WriteProtected};
use crate::routes::{Route, route};

pub const ROUTES: &[Route] = &[
    // stores
    route("GET", "/redis/v0/databases/{database}", ReadProtected, database::one),
    route("GET", "/redis/v0/databases/{database}/wait", Read, wait::wait),
    route("POST", "/redis/v0/databases/{database}/upgrade", Write, upgrade::upgrade),
    route("GET", "/redis/v0/databases/{database}/config", Read, settings::show),
    route("PATCH", "/redis/v0/databases/{database}/config", Write, settings::change),
    route("POST", "/redis/v0/databases/{database}/credentials_rotation", WriteProtected, credentials::rotate),
    route("POST", "/redis/v0/databases/{database}/stats/reset", Write, credentials::reset_stats),
    route("GET", "/redis/v0/databases/{database}/maintenance", Read, maintenances::words),
    route("POST", "/redis/v0/databases/{database}/maintenance", Write, maintenances::run),
    route("PUT", "/redis/v0/databases/{database}/maintenance_window", Write, schedule::describe_window),
    // maintenances
    route("GET", "/data/maintenances/v1/{database}", Read, maintenances::one),
    route("GET", "/data/maintenances/v1/apps/{app}", Read, maintenances::of_app),
    route("GET", "/data/maintenances/v1/{database}/history", Read, maintenances::history),
    route("GET", "/data/maintenances/v1/{database}/history/", Read, maintenances::history),
    route("POST", "/data/maintenances/v1/{database}/run", Write, maintenances::run),
    route("POST", "/data/maintenances/v1/{database}/schedule", Write, schedule::delay),
    route("GET", "/data/maintenances/v1/{database}/window", Read, schedule::window),
    route("POST", "/data/maintenances/v1/{database}/window", Write, schedule::set_window),
    // the older names of the same
    route("GET", "/data/v0/maintenances/addons/{database}", Read, maintenances::one),
    route("GET", "/data/v0/maintenances/apps/{app}", Read, maintenances::of_app),
    route("GET", "/data/v0/maintenances/addons/{database}/history/", Read, maintenances::history),
    route("POST", "/data/v0/maintenances/addons/{database}/run", Write, maintenances::run),
    route("POST", "/data/v0/maintenances/addons/{database}/schedule", Write, schedule::delay),
    route("GET", "/data/v0/maintenances/addons/{database}/window", Read, schedule::window),
    route("POST", "/data/v0/maintenances/addons/{database}/window", Write, schedule::set_window),
];
