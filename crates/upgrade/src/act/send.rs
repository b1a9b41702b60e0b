//! Sending a change.

use platform::{
    Error, ErrorKind,
    endpoints::{
        ChangeSettings, CreateAddon, CreateAttachment, DeleteAttachment, DestroyAddon, GetAddonConfig,
        GetConfigVars, GetStoreUrl, RequestUpgrade, RunMaintenance, ScaleFormation, SetMaintenanceMode,
        SetWindow,
    },
    model::ConnectionUrls,
    wire::ConnectionUrl,
};

use super::Act;
use crate::{Carrier, Intent, Method, Setting};

impl Act {
    /// Sends it; gives the platform's words, if it had any. Only an [`Attempt`](crate::Attempt) gets here, so
    /// nothing is sent that the journal does not hold.
    pub(crate) async fn send<C: Carrier>(
        &self,
        intent: &Intent,
        carrier: &C,
    ) -> Result<Option<String>, Error> {
        let addon = intent.addon.id.clone();
        match self {
            Self::RequestUpgrade => {
                let request = RequestUpgrade { store: addon, version: intent.to.clone() };
                carrier.one(&request).await.map(|answer| answer.message)
            }
            Self::RunMaintenance => carrier.one(&RunMaintenance { addon }).await.map(|answer| answer.message),
            Self::MaintenanceMode { app, on } => {
                carrier.one(&SetMaintenanceMode { app: app.id.clone(), on: *on }).await.map(|_| None)
            }
            Self::Scale { app, quantities } => {
                let quantities = quantities.iter().map(|q| (q.kind.clone(), q.quantity)).collect();
                carrier.one(&ScaleFormation { app: app.id.clone(), quantities }).await.map(|_| None)
            }
            Self::CreateFork { name, attachment, confirm } => {
                let owner = &intent.owning_app;
                let create = CreateAddon {
                    app: owner.id.clone(),
                    plan: intent.as_fork().map(|fork| fork.plan.clone()).unwrap_or_default(),
                    name: Some(name.clone()),
                    attachment: Some(attachment.clone()),
                    confirm: confirm.then(|| owner.name.clone()),
                    fork: Some(source(intent, carrier).await?),
                };
                carrier.one(&create).await.map(|made| made.provision_message)
            }
            Self::Attach { app, name, addon, instead_of } => {
                let attach = CreateAttachment {
                    addon: addon.id.clone(),
                    app: app.id.clone(),
                    name: Some(name.clone()),
                    confirm: instead_of.as_ref().map(|_| app.name.clone()),
                    namespace: None,
                };
                carrier.one(&attach).await.map(|_| None)
            }
            Self::Detach { attachment, .. } => {
                carrier.one(&DeleteAttachment { attachment: attachment.clone() }).await.map(|_| None)
            }
            Self::ChangeSetting { addon, setting } => set(&addon.id, setting, carrier).await,
            Self::Destroy { addon } => {
                let (app, addon) = (intent.owning_app.id.clone(), addon.id.clone());
                // Only where it was parked on another app: the platform counts that as a use.
                let force = match &intent.method {
                    Method::Destroy(destroy) => destroy.unused.iter().any(|place| place.app.id != app),
                    _ => false,
                };
                carrier.one(&DestroyAddon { app, addon, force }).await.map(|answer| answer.message)
            }
        }
    }
}

async fn set<C: Carrier>(addon: &str, setting: &Setting, carrier: &C) -> Result<Option<String>, Error> {
    let mut change = ChangeSettings { store: addon.to_owned(), ..ChangeSettings::default() };
    match setting.clone() {
        Setting::MaxmemoryPolicy(policy) => change.maxmemory_policy = Some(policy),
        Setting::Timeout(seconds) => change.timeout = Some(seconds),
        Setting::KeyspaceEvents(flags) => change.notify_keyspace_events = Some(flags),
        Setting::Window { day_of_week, time_of_day } => {
            let window = SetWindow { addon: addon.to_owned(), day_of_week, time_of_day };
            return carrier.one(&window).await.map(|_| None);
        }
    }
    carrier.one(&change).await.map(|_| None)
}

/// The URL to copy from: the store's own, over TLS wherever the store has it. It lives from here to the call that
/// sends it on, and nowhere else. A read that fails says so as what it is: nothing was changed yet.
async fn source<C: Carrier>(intent: &Intent, carrier: &C) -> Result<ConnectionUrl, Error> {
    let store = intent.addon.id.clone();
    let own = carrier.one(&GetStoreUrl { store: store.clone() }).await.map_err(unread)?;
    if own.resource_url.is_tls() {
        return Ok(own.resource_url);
    }
    let from_config = |urls: &ConnectionUrls| own.clone().preferring_tls(urls);
    if let Ok(urls) = carrier.one(&GetAddonConfig { addon: store }).await {
        let url = from_config(&urls);
        if url.is_tls() {
            return Ok(url);
        }
    }
    // The app's config vars hold more secrets than these, so they are read only when the TLS address is nowhere else.
    let config = GetConfigVars { app: intent.owning_app.id.clone() };
    let urls = carrier.one(&config).await.map_err(unread)?;
    let url = from_config(&urls);
    let tls = (!url.is_tls()).then(|| url.tls_one_port_up().filter(|_| has_next_port(intent))).flatten();
    Ok(tls.unwrap_or(url))
}

/// Production engines before 6 speak TLS one port up (facts 4.4).
fn has_next_port(intent: &Intent) -> bool {
    let old = intent.from.as_deref().and_then(kvs::Version::parse);
    let production = intent.as_fork().is_some_and(|fork| fork.from_production);
    production && old.is_some_and(|version| version.major() < 6)
}

/// The read before the change failed: the change was not sent.
fn unread(error: Error) -> Error {
    if !error.may_have_happened() {
        return error;
    }
    Error { kind: ErrorKind::Invalid, ..error }
}
