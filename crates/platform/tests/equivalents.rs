//! Every call has the command of the official client that the table in tests/official-cli names; what the client asks
//! for when it runs them is looked at there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use http::Method;
use platform::{
    Api, Endpoint, ListEndpoint, Wire,
    endpoints::*,
    equivalent::{AddonNames, AttachmentNames, Equivalent, Names, equivalent},
    wire::ConnectionUrl,
};
use serde_json::{Value, json};

const TABLE: &str = include_str!("../../../tests/official-cli/equivalents.json");

/// Ids in these tests are names with a mark.
const MARK: &str = "id-of-";

struct Everybody;

impl Names for Everybody {
    fn addon(&self, id: &str) -> Option<AddonNames> {
        let name = id.strip_prefix(MARK).unwrap_or(id);
        let app = match name {
            "redis-cubic-73305" => "billing",
            "fresh" => "search",
            _ => "storefront",
        };
        Some(AddonNames { name: name.into(), app: app.into() })
    }

    fn app(&self, id: &str) -> Option<String> {
        id.strip_prefix(MARK).map(str::to_owned)
    }

    fn attachment(&self, id: &str) -> Option<AttachmentNames> {
        let (app, name) = id.strip_prefix(MARK)?.split_once("::")?;
        Some(AttachmentNames { name: name.into(), app: app.into() })
    }
}

struct Nobody;

impl Names for Nobody {
    fn addon(&self, _: &str) -> Option<AddonNames> {
        None
    }
    fn app(&self, _: &str) -> Option<String> {
        None
    }
    fn attachment(&self, _: &str) -> Option<AttachmentNames> {
        None
    }
}

fn rows() -> Vec<Value> {
    serde_json::from_str(TABLE).unwrap()
}

/// The call of a row, with ids.
fn wire(row: &Value) -> Wire {
    let (method, path) = row["call"].as_str().unwrap().split_once(' ').unwrap();
    let api =
        if path.starts_with("/redis/") || path.starts_with("/data/") { Api::Data } else { Api::Platform };
    let path = path.replace('{', MARK).replace('}', "");
    Wire::call(api, Method::try_from(method).unwrap(), path, row.get("body").cloned())
}

#[test]
fn every_call_in_the_table_has_its_command() {
    for row in rows() {
        let found = equivalent(&wire(&row), &Everybody);
        let told = row["command"].as_str().map(|command| Equivalent {
            command: command.to_owned(),
            same_call: row.get("asks").is_none(),
            prints_secret: row["prints_secret"] == true,
        });
        assert_eq!(found, told, "{}", row["call"]);
    }
}

/// One of each endpoint of this crate.
fn endpoints() -> Vec<Wire> {
    let id = |name: &str| format!("{MARK}{name}");
    let (app, addon) = (|| id("storefront"), || id("redis-curved-41873"));
    let cubic = || id("redis-cubic-73305");
    vec![
        GetAccount.wire(),
        GetRateLimits.wire(),
        ListApps.wire(),
        ListTeams.wire(),
        GetApp { app: app() }.wire(),
        ListAppAddons { app: app() }.wire(),
        SetMaintenanceMode { app: id("billing"), on: true }.wire(),
        PreAuthorize { app: app() }.wire(),
        GetPreboot { app: app() }.wire(),
        ListFormation { app: app() }.wire(),
        ListDynos { app: app() }.wire(),
        ListReleases { app: app() }.wire(),
        ScaleFormation { app: id("billing"), quantities: vec![("worker".into(), 0)] }.wire(),
        GetMaintenance { addon: cubic() }.wire(),
        ListMaintenances { app: id("billing") }.wire(),
        GetHistory { addon: cubic(), limit: 20 }.wire(),
        GetWindow { addon: cubic() }.wire(),
        RunMaintenance { addon: cubic() }.wire(),
        SetWindow { addon: cubic(), day_of_week: "monday".into(), time_of_day: "22:30".into() }.wire(),
        CreateAddon {
            app: id("search"),
            plan: "heroku-redis:premium-0".into(),
            name: None,
            attachment: None,
            confirm: None,
            fork: None,
        }
        .wire(),
        DestroyAddon { app: id("search"), addon: id("fresh"), force: false }.wire(),
        ListAddons.wire(),
        GetAddon { addon: addon() }.wire(),
        ResolveAddon { addon: "redis-curved-41873".into(), app: None }.wire(),
        ListPlans { service: "heroku-redis".into() }.wire(),
        GetDatabase { store: addon() }.wire(),
        GetWait { store: addon() }.wire(),
        GetSettings { store: addon() }.wire(),
        RotateCredentials { store: addon() }.wire(),
        ResetStatistics { store: addon() }.wire(),
        ScheduleMaintenance { addon: cubic(), delay_weeks: 1 }.wire(),
        RequestUpgrade { store: addon(), version: "9.1".into() }.wire(),
        ChangeSettings { store: addon(), timeout: Some(60), ..ChangeSettings::default() }.wire(),
        GetStoreUrl { store: addon() }.wire(),
        GetAddonConfig { addon: addon() }.wire(),
        GetConfigVars { app: app() }.wire(),
        ListAttachments.wire(),
        ListAddonAttachments { addon: addon() }.wire(),
        ListAppAttachments { app: app() }.wire(),
        CreateAttachment {
            addon: "redis-curved-41873".into(),
            app: "search".into(),
            name: Some("SESSIONS".into()),
            confirm: None,
            namespace: None,
        }
        .wire(),
        DeleteAttachment { attachment: id("search::SESSIONS") }.wire(),
    ]
}

#[test]
fn every_endpoint_stands_in_the_table() {
    let table: Vec<Wire> = rows().iter().map(wire).collect();
    for call in endpoints() {
        let path = call.path.replace("%3A", ":");
        let is_it = |row: &&Wire| (row.api, &row.method, &row.path) == (call.api, &call.method, &path);
        assert!(table.iter().any(|row| is_it(&row)), "{} {} is not in the table", call.method, call.path);
    }
}

#[test]
fn a_fork_stands_for_its_source_with_a_variable() {
    let url = ConnectionUrl::parse("rediss://h:s3cret@host:6480").unwrap();
    let call = CreateAddon {
        app: "shop".into(),
        plan: "heroku-redis:premium-0".into(),
        name: Some("redis-fork-1".into()),
        attachment: None,
        confirm: None,
        fork: Some(url),
    };
    let command = equivalent(&call.wire(), &Nobody).unwrap().command;
    assert_eq!(
        command,
        r#"heroku addons:create heroku-redis:premium-0 -a shop --name redis-fork-1 -- --fork "$KVS_URL""#
    );
}

#[test]
fn what_has_no_name_is_left_to_be_filled_in() {
    let store = "01234567-89ab-cdef-0123-456789abcdef".to_owned();
    let command = |wire: Wire| equivalent(&wire, &Nobody).unwrap().command;
    assert_eq!(command(GetDatabase { store: store.clone() }.wire()), "heroku redis:info ADDON -a APP --json");
    assert_eq!(command(GetDatabase { store: "mine".into() }.wire()), "heroku redis:info mine -a APP --json");
    assert_eq!(command(ListDynos { app: "shop".into() }.wire()), "heroku ps -a shop --json");
    assert_eq!(command(DeleteAttachment { attachment: store }.wire()), "heroku addons:detach NAME -a APP");
}

#[test]
fn a_word_that_a_shell_would_read_otherwise_is_quoted() {
    let change = ChangeSettings {
        store: "mine".into(),
        notify_keyspace_events: Some("g$lshz".into()),
        ..ChangeSettings::default()
    };
    let command = equivalent(&change.wire(), &Nobody).unwrap().command;
    assert_eq!(command, "heroku redis:keyspace-notifications mine --config 'g$lshz' -a APP");
    let odd = Wire::get(Api::Platform, "/apps/%3B%20rm%20-rf/dynos".into());
    assert_eq!(equivalent(&odd, &Nobody).unwrap().command, "heroku ps -a '; rm -rf' --json");
    let kinds = ScaleFormation { app: "shop".into(), quantities: vec![("a b".into(), 1), ("web".into(), 2)] };
    let command = equivalent(&kinds.wire(), &Nobody).unwrap().command;
    assert_eq!(command, "heroku ps:scale 'a b=1' web=2 -a shop");
}

#[test]
fn a_call_nobody_knows_has_no_command() {
    for (api, method, path) in [
        (Api::Platform, Method::GET, "/apps/x/webhooks"),
        (Api::Platform, Method::PATCH, "/apps/x"),
        (Api::Data, Method::POST, "/data/maintenances/v1/x/window"),
        (Api::Data, Method::DELETE, "/redis/v0/databases/x"),
    ] {
        let wire = Wire::call(api, method, path.into(), Some(json!({ "other": 1 })));
        assert_eq!(equivalent(&wire, &Nobody), None, "{}", wire.path);
    }
}
