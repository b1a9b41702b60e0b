#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use platform::{Endpoint, ListEndpoint, endpoints::*};

use super::*;

/// One of every endpoint there is, by its name.
macro_rules! calls {
    ($($name:ident $({ $($field:ident: $value:expr),* $(,)? })?),* $(,)?) => {
        vec![$((stringify!($name), $name $({ $($field: $value),* })?.wire())),*]
    };
}

fn every_call() -> Vec<(&'static str, Wire)> {
    let x = || "x".to_owned();
    calls![
        GetAccount,
        GetRateLimits,
        ListApps,
        ListTeams,
        GetApp { app: x() },
        ListAppAddons { app: x() },
        SetMaintenanceMode { app: x(), on: true },
        PreAuthorize { app: x() },
        GetPreboot { app: x() },
        ListAddons,
        GetAddon { addon: x() },
        ResolveAddon { addon: x(), app: None },
        ListPlans { service: x() },
        CreateAddon { app: x(), plan: x(), name: None, attachment: None, confirm: None, fork: None },
        DestroyAddon { app: x(), addon: x(), force: true },
        ListAttachments,
        ListAddonAttachments { addon: x() },
        ListAppAttachments { app: x() },
        CreateAttachment { addon: x(), app: x(), name: None, confirm: None, namespace: None },
        DeleteAttachment { attachment: x() },
        GetAddonConfig { addon: x() },
        GetConfigVars { app: x() },
        GetStoreUrl { store: x() },
        GetDatabase { store: x() },
        GetWait { store: x() },
        GetSettings { store: x() },
        RequestUpgrade { store: x(), version: x() },
        ChangeSettings { store: x(), maxmemory_policy: None, notify_keyspace_events: None, timeout: None },
        GetMaintenance { addon: x() },
        ListMaintenances { app: x() },
        GetHistory { addon: x(), limit: 1 },
        GetWindow { addon: x() },
        RunMaintenance { addon: x() },
        SetWindow { addon: x(), day_of_week: x(), time_of_day: x() },
        ScheduleMaintenance { addon: x(), delay_weeks: 2 },
        RotateCredentials { store: x() },
        ResetStatistics { store: x() },
        ListDynos { app: x() },
        ListFormation { app: x() },
        ListReleases { app: x() },
        ScaleFormation { app: x(), quantities: vec![] },
    ]
}

fn every_bar() -> Vec<Bar> {
    vec![
        Bar::LookOnly(LookOnly::ByHost),
        Bar::LookOnly(LookOnly::ByToken { scopes: vec!["read".to_owned()] }),
        Bar::LookOnly(LookOnly::ByPerson),
        Bar::SignedOut,
        Bar::Offline,
    ]
}

#[test]
fn the_list_above_holds_every_endpoint_there_is() {
    let module = include_str!("../../../crates/platform/src/endpoints/mod.rs");
    let exported: BTreeSet<&str> = module
        .split("pub use ")
        .skip(1)
        .filter_map(|line| line.split_once('{')?.1.split_once('}'))
        .flat_map(|(names, _)| names.split(','))
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .collect();
    let listed: BTreeSet<&str> = every_call().into_iter().map(|(name, _)| name).collect();
    assert!(exported.len() > 30, "the module is read wrongly: {exported:?}");
    assert_eq!(listed, exported);
}

#[test]
fn no_change_passes_while_anything_bars_it() {
    for bar in every_bar() {
        for (name, wire) in every_call() {
            let refused = clear(&wire, Some(bar.clone()));
            match (wire.effect(), &bar) {
                (Effect::Change, _) | (Effect::Unlock, Bar::Offline) => {
                    let error = refused.expect_err(name);
                    assert!(NotSent::of(&error).is_some() && !error.may_have_happened(), "{name}: {error:?}");
                    assert!(error.message.contains("Nothing was sent"), "{name}: {}", error.message);
                }
                (Effect::Read | Effect::Unlock, _) => assert!(refused.is_ok(), "{name} {bar:?}"),
            }
        }
    }
}

#[test]
fn whatever_is_no_get_is_a_change_but_for_two_calls_that_are_named() {
    let passing: Vec<&str> = every_call()
        .into_iter()
        .filter(|(_, wire)| wire.method != http::Method::GET && wire.effect() != Effect::Change)
        .map(|(name, _)| name)
        .collect();
    assert_eq!(passing, ["PreAuthorize", "ResolveAddon"]);
    let changes = every_call().into_iter().filter(|(_, wire)| wire.effect() == Effect::Change).count();
    assert_eq!(changes, 13);
}

#[test]
fn each_refusal_says_who_switched_it_on_and_what_to_do_next() {
    let message = |why| Bar::LookOnly(why).error().message;
    let (host, person) = (message(LookOnly::ByHost), message(LookOnly::ByPerson));
    let token = message(LookOnly::ByToken { scopes: vec!["read".to_owned()] });
    assert!(host.contains("whoever hosts this console") && host.contains("another console"), "{host}");
    assert!(token.contains("read") && token.contains("write-protected"), "{token}");
    assert!(person.contains("you have") && person.contains("Switch it off"), "{person}");
}

#[test]
fn with_nothing_in_the_way_every_call_passes() {
    for (name, wire) in every_call() {
        assert!(clear(&wire, None).is_ok(), "{name}");
    }
}

#[test]
fn an_answer_of_the_platform_is_never_taken_for_a_refusal_of_the_guard() {
    let mut error = Bar::Offline.error();
    assert_eq!(NotSent::of(&error), Some(NotSent::Offline));
    error.status = Some(403);
    assert_eq!(NotSent::of(&error), None);
}
