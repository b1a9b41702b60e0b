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
    pub addon: Uuid,
    pub app: Uuid,
    pub created_at: OffsetDateTime,
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
            vars.extend(addon.tls_url().map(|url| (format!("{name}_TLS_URL"), url)));
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
        self.attachments.values().filter(move |attachment| attachment.addon == addon)
    }

    pub fn attachments_of_app(&self, app: Uuid) -> impl Iterator<Item = &Attachment> {
        self.attachments.values().filter(move |attachment| attachment.app == app)
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
        let apps = self.attachments_of_addon(addon).map(|attachment| attachment.app).collect();
        self.attachments.retain(|_, attachment| attachment.addon != addon);
        apps
    }

    /// Config vars of an app as add-ons give them.
    pub fn addon_config(&self, app: Uuid) -> Vec<(String, String)> {
        self.attachments_of_app(app)
            .filter_map(|attachment| Some(attachment.config_vars(self.addons.get(&attachment.addon)?)))
            .flatten()
            .collect()
    }
}
