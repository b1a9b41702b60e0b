//! Which apps use a store, and under which config vars.

use platform::model::{Attachment, Reference};

use super::KeyValueStore;

/// Names of config vars, and how sure they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConfigVars {
    /// The platform named them.
    Named(Vec<String>),
    /// Made from the attachment's name by the rule `NAME_URL`; there may be more.
    Derived(Vec<String>),
}

impl ConfigVars {
    /// The names, however they are known.
    pub fn names(&self) -> &[String] {
        match self {
            Self::Named(names) | Self::Derived(names) => names,
        }
    }

    /// Whether the names follow from a rule and were not read.
    pub fn is_derived(&self) -> bool {
        matches!(self, Self::Derived(_))
    }
}

/// One attachment of one app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttachedAs {
    /// `REDIS`; `None` when only the config vars are known, not which attachment made them.
    pub name: Option<String>,
    pub config_vars: ConfigVars,
}

/// One app that uses the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttachedApp {
    pub app: Reference,
    /// Whether it owns (and pays for) the store.
    pub owner: bool,
    pub attachments: Vec<AttachedAs>,
}

/// The owning app first, then by name. The owning app is there even when no attachment of it is visible, because an
/// add-on cannot lose its last attachment and its config vars are listed on the add-on.
pub(super) fn apps(store: &KeyValueStore) -> Vec<AttachedApp> {
    let mut apps: Vec<AttachedApp> = Vec::new();
    for attachment in &store.attachments {
        let at = apps.iter().position(|known| same_app(&known.app, &attachment.app));
        let entry = AttachedAs { name: Some(attachment.name.clone()), config_vars: vars(store, attachment) };
        match at.and_then(|at| apps.get_mut(at)) {
            Some(known) => known.attachments.push(entry),
            None => apps.push(AttachedApp {
                app: attachment.app.clone(),
                owner: same_app(&attachment.app, &store.addon.app),
                attachments: vec![entry],
            }),
        }
    }
    if !apps.iter().any(|app| app.owner) && !store.addon.config_vars.is_empty() {
        let entry =
            AttachedAs { name: None, config_vars: ConfigVars::Named(store.addon.config_vars.clone()) };
        apps.push(AttachedApp { app: store.addon.app.clone(), owner: true, attachments: vec![entry] });
    }
    for app in &mut apps {
        app.attachments.sort_by(|a, b| a.name.cmp(&b.name));
    }
    apps.sort_by(|a, b| b.owner.cmp(&a.owner).then_with(|| a.app.name.cmp(&b.app.name)));
    apps
}

fn same_app(a: &Reference, b: &Reference) -> bool {
    if a.id.is_empty() || b.id.is_empty() { !a.name.is_empty() && a.name == b.name } else { a.id == b.id }
}

fn vars(store: &KeyValueStore, attachment: &Attachment) -> ConfigVars {
    if let Some(named) = attachment.config_vars.as_ref().filter(|names| !names.is_empty()) {
        return ConfigVars::Named(named.clone());
    }
    if same_app(&attachment.app, &store.addon.app) {
        let own = own_vars(store, attachment);
        if !own.is_empty() {
            return ConfigVars::Named(own);
        }
    }
    ConfigVars::Derived(vec![format!("{}_URL", attachment.name)])
}

/// Of the config vars the owning app sees, those that begin with this attachment's name and with no longer name of
/// another attachment of the same app (`REDIS_CACHE_URL` belongs to `REDIS_CACHE`, not to `REDIS`).
fn own_vars(store: &KeyValueStore, attachment: &Attachment) -> Vec<String> {
    let fits = |name: &str, var: &str| var.strip_prefix(name).is_some_and(|rest| rest.starts_with('_'));
    let longer = |var: &str| {
        store.attachments.iter().any(|other| {
            same_app(&other.app, &attachment.app)
                && other.name.len() > attachment.name.len()
                && fits(&other.name, var)
        })
    };
    let names = store.addon.config_vars.iter();
    names.filter(|var| fits(&attachment.name, var) && !longer(var)).cloned().collect()
}
