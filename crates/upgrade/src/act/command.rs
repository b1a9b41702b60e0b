//! The commands of the official client that do the same (facts 7). No secret is ever in one.

use super::{Act, spelled};
use crate::{Intent, Setting};

/// One command as two generations of the official client take it: since v9 what is meant for the add-on stands behind
/// `--`; v8.11.5 and earlier take it like any other option. Most commands are the same in both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Syntaxes {
    /// v9 and later.
    pub v9: String,
    /// v8.11.5 and earlier.
    pub v8: String,
}

impl Syntaxes {
    /// Whether both are the same.
    pub fn is_one(&self) -> bool {
        self.v9 == self.v8
    }
}

impl Act {
    /// The command in both syntaxes.
    pub fn syntaxes(&self, intent: &Intent) -> Syntaxes {
        let Self::CreateFork { name, attachment, confirm } = self else {
            let command = self.command(intent);
            return Syntaxes { v9: command.clone(), v8: command };
        };
        let owner = &intent.owning_app.name;
        let plan = intent.as_fork().map_or("", |fork| fork.plan.as_str());
        let confirm = if *confirm { format!(" --confirm {owner}") } else { String::new() };
        let fork = format!("--fork \"<TLS URL of {}>\"", intent.addon.name);
        let create = format!("heroku addons:create {plan} --name {name} --as {attachment}");
        Syntaxes {
            v9: format!("{create} -a {owner}{confirm} -- {fork}"),
            v8: format!("{create} {fork} -a {owner}{confirm}"),
        }
    }

    /// The command of the official client that does the same, for its present version.
    pub fn command(&self, intent: &Intent) -> String {
        let (addon, owner, to) = (&intent.addon.name, &intent.owning_app.name, &intent.to);
        match self {
            Self::RequestUpgrade => {
                format!("heroku redis:upgrade {addon} --version {to} -a {owner} --confirm {owner}")
            }
            Self::RunMaintenance => format!("heroku data:maintenances:run {addon} -a {owner}"),
            Self::MaintenanceMode { app, on } => {
                format!("heroku maintenance:{} -a {}", if *on { "on" } else { "off" }, app.name)
            }
            Self::Scale { app, quantities } => {
                format!("heroku ps:scale {} -a {}", spelled(quantities, " "), app.name)
            }
            Self::CreateFork { .. } => self.syntaxes(intent).v9,
            Self::Attach { app, name, addon, instead_of } => {
                let confirm =
                    if instead_of.is_some() { format!(" --confirm {}", app.name) } else { String::new() };
                format!("heroku addons:attach {} --as {name} -a {}{confirm}", addon.name, app.name)
            }
            Self::Detach { app, name, .. } => format!("heroku addons:detach {name} -a {}", app.name),
            Self::ChangeSetting { addon, setting } => set(&addon.name, owner, setting),
            Self::Destroy { addon } => {
                format!("heroku addons:destroy {} -a {owner} --confirm {owner}", addon.name)
            }
        }
    }
}

fn set(addon: &str, app: &str, setting: &Setting) -> String {
    match setting {
        Setting::MaxmemoryPolicy(policy) => {
            format!("heroku redis:maxmemory {addon} --policy {policy} -a {app}")
        }
        Setting::Timeout(seconds) => format!("heroku redis:timeout {addon} --seconds {seconds} -a {app}"),
        Setting::KeyspaceEvents(flags) => {
            format!("heroku redis:keyspace-notifications {addon} --config '{flags}' -a {app}")
        }
        Setting::Window { day_of_week, time_of_day } => {
            format!("heroku data:maintenances:window:update {addon} {day_of_week} {time_of_day} -a {app}")
        }
    }
}
