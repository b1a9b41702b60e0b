//! The joined record.

use platform::model::{Addon, AddonState, App, Attachment, Database, Maintenance, Settings, Window};

use super::{AttachedApp, MaintenanceProgress, Reading, Usage, attached, maintenance, usage};
use crate::{Plan, Price, UnknownVersion, Version, WeeklyWindow};

/// Everything known about one Key-Value Store add-on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeyValueStore {
    pub addon: Addon,
    /// The owning app, when the account sees it.
    pub app: Option<App>,
    /// Every visible attachment, of any app.
    pub attachments: Vec<Attachment>,
    pub database: Reading<Database>,
    /// The most recent maintenance; `None` when there never was one.
    pub maintenance: Reading<Option<Maintenance>>,
    pub settings: Reading<Settings>,
    pub window: Reading<Window>,
    /// Newest first, as the platform gives them.
    pub history: Reading<Vec<Maintenance>>,
}

impl KeyValueStore {
    /// UUID of the add-on.
    pub fn id(&self) -> &str {
        &self.addon.id
    }

    /// Name of the add-on.
    pub fn name(&self) -> &str {
        &self.addon.name
    }

    /// Name of the owning app; what a person types to confirm.
    pub fn owner(&self) -> &str {
        self.app.as_ref().map(|app| &app.name).filter(|name| !name.is_empty()).unwrap_or(&self.addon.app.name)
    }

    /// The plan, from the add-on; the Data API's word is used only when the add-on has none.
    pub fn plan(&self) -> Plan {
        let own = Plan::parse(&self.addon.plan.name);
        match self.database.last_known() {
            Some(database) if own.name().is_empty() => Plan::parse(&database.plan),
            _ => own,
        }
    }

    /// What it costs.
    pub fn price(&self) -> Price {
        Price::of(&self.addon)
    }

    /// How much of it is in use, as far as that was ever read.
    pub fn usage(&self) -> Usage {
        self.database.last_known().map(usage::usage).unwrap_or_default()
    }

    /// The engine version as text, as it was read: the top-level field, else the `Version` row.
    pub fn version_text(&self) -> Option<String> {
        let database = self.database.last_known()?;
        let top = database.version.as_deref().map(str::trim).filter(|text| !text.is_empty());
        top.map(str::to_owned).or_else(|| {
            let row = database.info.iter().find(|row| row.name.eq_ignore_ascii_case("version"))?;
            row.values.first().map(ToString::to_string).filter(|text| !text.is_empty())
        })
    }

    /// The engine version, when one was read and is one.
    pub fn version(&self) -> Option<Version> {
        self.read_version().ok()
    }

    /// The engine version, or why it is not known. A version read before a later read failed still counts.
    ///
    /// # Errors
    /// Why there is none.
    pub fn read_version(&self) -> Result<Version, UnknownVersion> {
        match &self.database {
            Reading::Absent { .. } => return Err(UnknownVersion::NotThere),
            Reading::NotRead | Reading::Remembered { .. } if !self.is_provisioned() => {
                return Err(UnknownVersion::NotThere);
            }
            Reading::NotRead | Reading::Remembered { .. } => return Err(UnknownVersion::NotRead),
            Reading::Failed { last: None, .. } => return Err(UnknownVersion::ReadFailed),
            Reading::Known { .. } | Reading::Failed { .. } => {}
        }
        let text = self.version_text().ok_or(UnknownVersion::Missing)?;
        Version::parse(&text).ok_or(UnknownVersion::Unreadable { text })
    }

    /// The team that owns the app or pays for the add-on.
    pub fn team(&self) -> Option<&str> {
        let of_app = self.app.as_ref().and_then(|app| app.team.as_ref()).map(|team| team.name.as_str());
        let payer = self.addon.billing_entity.as_ref().filter(|payer| payer.kind == "team");
        of_app.filter(|name| !name.is_empty()).or(payer.map(|payer| payer.name.as_str()))
    }

    /// Every app that uses it, the owning app first, then by name, each with its config vars.
    pub fn attached_apps(&self) -> Vec<AttachedApp> {
        attached::apps(self)
    }

    /// How many apps besides the owning one use it.
    pub fn shared_with(&self) -> usize {
        self.attached_apps().iter().filter(|app| !app.owner).count()
    }

    /// Whether any part of it is only remembered.
    pub fn is_remembered(&self) -> bool {
        self.database.remembered_since().or(self.maintenance.remembered_since()).is_some()
    }

    /// The same with what is remembered of it as if it had been read: for a list that says how old each value is, and
    /// never for what a change is based on.
    #[must_use]
    pub fn recalled(self) -> Self {
        Self { database: self.database.recalled(), maintenance: self.maintenance.recalled(), ..self }
    }

    /// Its own among the maintenances of its app, see [`maintenance::of_store`].
    pub fn maintenance_among(&self, all: &[Maintenance]) -> Option<Maintenance> {
        maintenance::of_store(self.id(), all)
    }

    /// Whether it is there and not being made or removed.
    pub fn is_provisioned(&self) -> bool {
        self.addon.state == AddonState::Provisioned
    }

    /// How far a maintenance is, in the words that matter here.
    pub fn maintenance_progress(&self) -> MaintenanceProgress {
        MaintenanceProgress::of(&self.maintenance)
    }

    /// The weekly maintenance window, wherever it was read.
    pub fn weekly_window(&self) -> Option<WeeklyWindow> {
        let direct = self.window.last_known().and_then(|window| window.window.clone());
        let of_maintenance = || {
            let maintenance = self.maintenance.last_known()?.as_ref()?;
            maintenance.window.clone().or_else(|| maintenance.addon.window.clone())
        };
        let is_some = |text: &String| !text.trim().is_empty();
        let told = direct.filter(is_some).or_else(|| of_maintenance().filter(is_some));
        told.map(|text| WeeklyWindow::parse(&text)).or_else(|| self.window_of_info())
    }

    /// The window as the info rows have it: these are free-form, so only one that can be read counts (facts 3.5).
    fn window_of_info(&self) -> Option<WeeklyWindow> {
        let database = self.database.last_known()?;
        let names = ["maintenance window", "maintenance"];
        let rows = database
            .info
            .iter()
            .filter(|row| names.iter().any(|name| row.name.trim().eq_ignore_ascii_case(name)));
        rows.flat_map(|row| &row.values)
            .map(|value| WeeklyWindow::parse(&value.to_string()))
            .find(|window| window.slot().is_some())
    }
}
