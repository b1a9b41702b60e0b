//! Attachments: under which name an app uses an add-on, and the config vars that gives it.

use super::World;
use super::addon::{AddOn, Phase};
use super::catalogue::KEY_VALUE_STORE;
use std::collections::{BTreeMap, BTreeSet};
use time::OffsetDateTime;
use uuid::Uuid;

pub struct Attachment {
    pub id: Uuid,
    pub name: String,
    /// Which of the add-on's credentials it uses, where there is a choice.
    pub namespace: Option<String>,
    pub addon: Uuid,
    pub app: Uuid,
    pub created_at: OffsetDateTime,
}

/// All of them in the order of their ids, found by add-on and by app without looking at the others.
#[derive(Default)]
pub struct Attachments {
    all: BTreeMap<Uuid, Attachment>,
    by_addon: BTreeMap<Uuid, BTreeSet<Uuid>>,
    by_app: BTreeMap<Uuid, BTreeSet<Uuid>>,
}

impl Attachments {
    pub fn get(&self, id: Uuid) -> Option<&Attachment> {
        self.all.get(&id)
    }

    pub fn values(&self) -> impl Iterator<Item = &Attachment> {
        self.all.values()
    }

    pub fn of_addon(&self, addon: Uuid) -> impl Iterator<Item = &Attachment> {
        self.by_addon.get(&addon).into_iter().flatten().filter_map(|id| self.all.get(id))
    }

    pub fn of_app(&self, app: Uuid) -> impl Iterator<Item = &Attachment> {
        self.by_app.get(&app).into_iter().flatten().filter_map(|id| self.all.get(id))
    }

    /// Answers the one that had its id before.
    pub fn insert(&mut self, attachment: Attachment) -> Option<Attachment> {
        let before = self.remove(attachment.id);
        self.by_addon.entry(attachment.addon).or_default().insert(attachment.id);
        self.by_app.entry(attachment.app).or_default().insert(attachment.id);
        self.all.insert(attachment.id, attachment);
        before
    }

    pub fn remove(&mut self, id: Uuid) -> Option<Attachment> {
        let removed = self.all.remove(&id)?;
        for (index, key) in [(&mut self.by_addon, removed.addon), (&mut self.by_app, removed.app)] {
            if let Some(ids) = index.get_mut(&key) {
                ids.remove(&id);
            }
        }
        Some(removed)
    }
}

const COLOURS: [&str; 24] = [
    "AMBER", "AQUA", "BLACK", "BLUE", "BRONZE", "BROWN", "COBALT", "COPPER", "CRIMSON", "CYAN", "GOLD",
    "GRAY", "GREEN", "IVORY", "JADE", "MAROON", "MAUVE", "NAVY", "OLIVE", "ONYX", "PINK", "PURPLE", "SILVER",
    "TEAL",
];

impl Attachment {
    /// The config vars it puts into its app, with their values; none before the add-on is made.
    pub fn config_vars(&self, addon: &AddOn) -> Vec<(String, String)> {
        let Some(url) = addon.url().filter(|_| !matches!(addon.phase, Phase::Provisioning { .. })) else {
            return Vec::new();
        };
        let name = &self.name;
        let mut vars = vec![(format!("{name}_URL"), url)];
        if addon.service == KEY_VALUE_STORE && addon.is_mini() {
            let second = addon.endpoint.as_ref().is_some_and(|endpoint| endpoint.second_var);
            vars.extend(addon.tls_url().filter(|_| second).map(|url| (format!("{name}_TLS_URL"), url)));
        }
        if addon.service == KEY_VALUE_STORE && addon.in_space() {
            vars.push((format!("{name}_BASTIONS"), "10.1.34.7,10.1.51.20".to_owned()));
            vars.push((format!("{name}_BASTION_KEY"), format!("key-{}", addon.provider_id.simple())));
            vars.push((format!("{name}_BASTION_REKEYS_AFTER"), "2027-01-01T00:00:00Z".to_owned()));
        }
        vars
    }
}

impl World {
    pub fn attachments_of_addon(&self, addon: Uuid) -> impl Iterator<Item = &Attachment> {
        self.attachments.of_addon(addon)
    }

    pub fn attachments_of_app(&self, app: Uuid) -> impl Iterator<Item = &Attachment> {
        self.attachments.of_app(app)
    }

    /// A name nobody uses on the app: the service's own (`REDIS`), else one with a colour.
    pub fn free_attachment_name(&self, app: Uuid, addon: &AddOn) -> String {
        let service = self.catalogue.service(&addon.service);
        let taken = |name: &str| self.attachments_of_app(app).any(|attachment| attachment.name == name);
        let plain = service.map_or("ADDON", |service| service.default_attachment.as_str());
        if !taken(plain) {
            return plain.to_owned();
        }
        let prefix = service.map_or("ADDON", |service| service.colour_prefix.as_str());
        let mut colours = COLOURS;
        self.ids.rng(&format!("colours {app}")).shuffle(&mut colours);
        let coloured = colours.iter().map(|colour| format!("{prefix}_{colour}"));
        let numbered = (1..).map(|number| format!("{prefix}_{number}"));
        coloured.chain(numbered).find(|name| !taken(name)).unwrap_or_default()
    }

    /// The apps that use an add-on, each with the config vars it has from it.
    pub fn config_var_names_by_app(&self, addon: Uuid) -> BTreeMap<Uuid, String> {
        let mut by_app: BTreeMap<Uuid, Vec<String>> = BTreeMap::new();
        let Some(made) = self.addons.get(&addon) else { return BTreeMap::new() };
        for attachment in self.attachments_of_addon(addon) {
            let names = attachment.config_vars(made).into_iter().map(|(name, _)| name);
            by_app.entry(attachment.app).or_default().extend(names);
        }
        by_app.into_iter().map(|(app, names)| (app, names.join(", "))).collect()
    }

    /// Takes all of an add-on's attachments away; answers which apps had them.
    pub fn detach_everywhere(&mut self, addon: Uuid) -> BTreeSet<Uuid> {
        let ids: Vec<Uuid> = self.attachments_of_addon(addon).map(|attachment| attachment.id).collect();
        ids.into_iter().filter_map(|id| self.attachments.remove(id)).map(|gone| gone.app).collect()
    }

    /// Config vars of an app as add-ons give them.
    pub fn addon_config(&self, app: Uuid) -> Vec<(String, String)> {
        self.attachments_of_app(app)
            .filter_map(|attachment| Some(attachment.config_vars(self.addons.get(&attachment.addon)?)))
            .flatten()
            .collect()
    }
}
