//! One add-on in the simulated platform's state.

use serde_json::Value;

/// An add-on, as far as an upgrade touches it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddonState {
    /// Where it is in its life: `provisioning`, `provisioned`, `deprovisioning`, `deprovisioned`.
    pub life: String,
    /// The app that owns it.
    pub app: String,
    /// With its service: `heroku-redis:premium-0`.
    pub plan: String,
    /// Such as `9.1.0`.
    pub version: String,
    /// Apps it is attached to, by name.
    pub apps: Vec<String>,
    /// Where it is attached under which name: `storefront::REDIS`. Sorted.
    pub attachments: Vec<String>,
    /// What a fork does not copy.
    pub settings: SettingsState,
    /// When the platform may work on it: `tuesday 18:30`.
    pub window: Option<String>,
    /// Where a maintenance is: `preparing`, `ready` ...; none when there is none.
    pub maintenance: Option<String>,
    /// When that starts by itself: `2026-12-08T18:30:00.000+00:00`.
    pub scheduled_for: Option<String>,
    /// What it was forked from, and how far that is: `awaited`, `copying`, `copied`, `failed`.
    pub fork: Option<(String, String)>,
}

/// The settings of a store.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SettingsState {
    /// The eviction policy.
    pub maxmemory_policy: String,
    /// Flags of keyspace notifications; empty for none.
    pub notify_keyspace_events: String,
    /// Seconds.
    pub timeout: u64,
}

impl AddonState {
    pub(super) fn read(addon: &Value) -> Self {
        let attachments = || addon["attachments"].as_array().into_iter().flatten();
        let mut apps: Vec<String> = attachments().map(|attachment| text(&attachment["app"])).collect();
        apps.sort();
        apps.dedup();
        let named =
            |attachment: &Value| format!("{}::{}", text(&attachment["app"]), text(&attachment["name"]));
        let mut attachments: Vec<String> = attachments().map(named).collect();
        attachments.sort();
        let (settings, fork) = (&addon["settings"], &addon["fork"]);
        Self {
            life: text(&addon["state"]),
            app: text(&addon["app"]),
            plan: text(&addon["plan"]),
            version: text(&addon["version"]),
            apps,
            attachments,
            settings: SettingsState {
                maxmemory_policy: text(&settings["maxmemory_policy"]),
                notify_keyspace_events: text(&settings["notify_keyspace_events"]),
                timeout: settings["timeout"].as_u64().unwrap_or_default(),
            },
            window: addon["window"].as_str().map(str::to_owned),
            maintenance: addon["maintenance"]["status"].as_str().map(str::to_owned),
            scheduled_for: addon["maintenance"]["scheduled_for"].as_str().map(str::to_owned),
            fork: fork["of"].as_str().map(|of| (of.to_owned(), text(&fork["stage"]))),
        }
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
