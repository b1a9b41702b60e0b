//! Every call that the console makes, with how its answer is read.

use http::Response;
use platform::{
    Endpoint, ListEndpoint, Wire,
    endpoints::{
        ChangeSettings, CreateAddon, CreateAttachment, DeleteAttachment, DestroyAddon, GetAccount, GetAddon,
        GetAddonConfig, GetApp, GetConfigVars, GetDatabase, GetHistory, GetMaintenance, GetPreboot,
        GetRateLimits, GetSettings, GetStoreUrl, GetWait, GetWindow, ListAddonAttachments, ListAddons,
        ListAppAddons, ListAppAttachments, ListApps, ListAttachments, ListDynos, ListFormation,
        ListMaintenances, ListPlans, ListReleases, ListTeams, RequestUpgrade, ResetStatistics, ResolveAddon,
        RotateCredentials, RunMaintenance, ScaleFormation, ScheduleMaintenance, SetMaintenanceMode,
        SetWindow,
    },
    wire::{read, read_list},
};

type Read = Box<dyn Fn(&Response<Vec<u8>>) -> Result<(), String>>;

pub struct Call {
    /// What the platform floor calls it.
    pub name: &'static str,
    pub wire: Wire,
    /// Reads an answer, or says what cannot be read.
    pub read: Read,
    /// What an answer, or a row of it, is nothing without.
    pub needs: &'static [&'static str],
}

fn one<E: Endpoint + 'static>(name: &'static str, endpoint: E, needs: &'static [&'static str]) -> Call {
    let wire = endpoint.wire();
    let read: Read = Box::new(move |response| match read(&endpoint, response) {
        Ok(_) => Ok(()),
        Err(error) => Err(format!("{error:?}")),
    });
    Call { name, wire, read, needs }
}

fn list<E: ListEndpoint + 'static>(name: &'static str, endpoint: E, needs: &'static [&'static str]) -> Call {
    let wire = endpoint.wire();
    let read: Read = Box::new(move |response| match read_list(&endpoint, response) {
        Ok(answer) if answer.body.unreadable.is_empty() => Ok(()),
        Ok(answer) => Err(format!("{:?}", answer.body.unreadable)),
        Err(error) => Err(format!("{error:?}")),
    });
    Call { name, wire, read, needs }
}

const NAMED: &[&str] = &["id", "name"];

pub fn all() -> Vec<Call> {
    let name = || "words".to_owned();
    let attach = CreateAttachment { addon: name(), app: name(), name: None, confirm: None, namespace: None };
    let create =
        CreateAddon { app: name(), plan: name(), name: None, attachment: None, confirm: None, fork: None };
    let settings = ChangeSettings {
        store: name(),
        maxmemory_policy: None,
        notify_keyspace_events: None,
        timeout: Some(60),
    };
    let window = SetWindow { addon: name(), day_of_week: name(), time_of_day: name() };
    vec![
        one("GetAccount", GetAccount, &["id"]),
        one("GetRateLimits", GetRateLimits, &["remaining"]),
        list("ListApps", ListApps, NAMED),
        one("GetApp", GetApp { app: name() }, NAMED),
        one("SetMaintenanceMode", SetMaintenanceMode { app: name(), on: true }, NAMED),
        list("ListTeams", ListTeams, NAMED),
        one("GetPreboot", GetPreboot { app: name() }, &["name", "enabled"]),
        list("ListAppAddons", ListAppAddons { app: name() }, NAMED),
        list("ListAddons", ListAddons, NAMED),
        one("GetAddon", GetAddon { addon: name() }, NAMED),
        one("ResolveAddon", ResolveAddon { addon: name(), app: None }, NAMED),
        list("ListPlans", ListPlans { service: name() }, NAMED),
        one("CreateAddon", create, NAMED),
        one("DestroyAddon", DestroyAddon { app: name(), addon: name(), force: false }, NAMED),
        list("ListAttachments", ListAttachments, NAMED),
        list("ListAddonAttachments", ListAddonAttachments { addon: name() }, NAMED),
        list("ListAppAttachments", ListAppAttachments { app: name() }, NAMED),
        one("CreateAttachment", attach, NAMED),
        one("DeleteAttachment", DeleteAttachment { attachment: name() }, NAMED),
        one("GetAddonConfig", GetAddonConfig { addon: name() }, &[]),
        one("GetConfigVars", GetConfigVars { app: name() }, &[]),
        list("ListFormation", ListFormation { app: name() }, &["type", "quantity"]),
        one("ScaleFormation", ScaleFormation { app: name(), quantities: Vec::new() }, &["type", "quantity"]),
        list("ListDynos", ListDynos { app: name() }, &["name"]),
        list("ListReleases", ListReleases { app: name() }, &["version"]),
        one("GetDatabase", GetDatabase { store: name() }, &["addon_id"]),
        one("GetStoreUrl", GetStoreUrl { store: name() }, &["resource_url"]),
        one("GetWait", GetWait { store: name() }, &["waiting?"]),
        one("GetSettings", GetSettings { store: name() }, &[]),
        one("ChangeSettings", settings, &[]),
        one("RequestUpgrade", RequestUpgrade { store: name(), version: name() }, &[]),
        one("GetMaintenance", GetMaintenance { addon: name() }, &[]),
        one("ListMaintenances", ListMaintenances { app: name() }, &[]),
        one("GetHistory", GetHistory { addon: name(), limit: 5 }, &[]),
        one("GetWindow", GetWindow { addon: name() }, &[]),
        one("SetWindow", window, &[]),
        one("ScheduleMaintenance", ScheduleMaintenance { addon: name(), delay_weeks: 2 }, &[]),
        one("RotateCredentials", RotateCredentials { store: name() }, &[]),
        one("ResetStatistics", ResetStatistics { store: name() }, &[]),
        one("RunMaintenance", RunMaintenance { addon: name() }, &[]),
    ]
}
