//! What of the store itself can get in the way of a fork.

use crate::{Cited, ConfigVars, Family, KeyValueStore, sources};

/// Whether the store takes the one more client that copies it (facts 5.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyRoom {
    /// So many more clients fit.
    Free { clients: u32, limit: u32 },
    /// No further client fits: the copy cannot begin until some are gone.
    Full { limit: u32 },
    /// How many are connected is not known; the plan's limit, where that is.
    NotKnown { limit: Option<u32> },
}

/// Whether the store takes the one more client that copies it, as of when it was read.
pub fn copy_room(store: &KeyValueStore) -> CopyRoom {
    let usage = store.usage();
    let of_plan = || store.plan().characteristics().map(|figures| figures.connections);
    let limit = usage.connection_limit.or_else(of_plan);
    match (usage.connections, limit) {
        (Some(used), Some(limit)) if used >= limit => CopyRoom::Full { limit },
        (Some(used), Some(limit)) => CopyRoom::Free { clients: limit - used, limit },
        _ => CopyRoom::NotKnown { limit },
    }
}

/// Why the official client's way to promote, which goes by config vars whose name holds `REDIS_URL`, would not do what
/// a person expects here (facts 5.3). This console goes by attachments.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PromoteTrap {
    /// Another name holds `REDIS_URL` as well: it is taken for the main one.
    LookAlike { app: String, config_var: String },
    /// A second var holds the TLS URL: the old store is taken for one that has another attachment.
    TlsVar { app: String, config_var: String },
    /// The client only promotes to `REDIS`; an app that reads this name keeps the old store.
    OtherName { app: String, attachment: String },
    /// The client promotes for one app; this one uses the store as well.
    OtherApp { app: String },
    /// These follow the attachment's name; whoever tunnels into the space has to read them again.
    BastionVars { app: String, attachment: String },
}

/// Every such trap, by app.
pub fn promote_traps(store: &KeyValueStore) -> Vec<Cited<PromoteTrap>> {
    let mut traps = Vec::new();
    for app in store.attached_apps() {
        let name = || app.app.name.clone();
        if !app.owner {
            traps.push(PromoteTrap::OtherApp { app: name() });
        }
        for attached in &app.attachments {
            for config_var in attached.config_vars.names() {
                let (app, config_var) = (name(), config_var.clone());
                if config_var.ends_with("_TLS_URL") {
                    traps.push(PromoteTrap::TlsVar { app, config_var });
                } else if config_var.contains(MAIN) && config_var != MAIN {
                    traps.push(PromoteTrap::LookAlike { app, config_var });
                }
            }
            let Some(attachment) = attached.name.clone() else { continue };
            if has_bastion(store, &attached.config_vars) {
                traps.push(PromoteTrap::BastionVars { app: name(), attachment: attachment.clone() });
            }
            if attachment != "REDIS" {
                traps.push(PromoteTrap::OtherName { app: name(), attachment });
            }
        }
    }
    traps.into_iter().map(|trap| Cited::new(trap, sources::CLI_PROMOTE)).collect()
}

const MAIN: &str = "REDIS_URL";

fn has_bastion(store: &KeyValueStore, vars: &ConfigVars) -> bool {
    vars.names().iter().any(|name| name.ends_with("_BASTIONS"))
        || (vars.is_derived() && store.plan().family() == Family::Private)
}
