//! One value per call, by what it is about (facts 3).

mod account;
mod addons;
mod apps;
mod databases;
mod maintenances;
mod processes;

pub use account::{GetAccount, GetRateLimits};
pub use addons::{GetAddon, ListAddonAttachments, ListAddons, ListAttachments, ListPlans, ResolveAddon};
pub use apps::{GetApp, GetPreboot, ListAppAddons, ListApps, ListTeams, PreAuthorize, SetMaintenanceMode};
pub use databases::{GetDatabase, GetSettings, GetWait, RequestUpgrade};
pub use maintenances::{GetHistory, GetMaintenance, GetWindow, RunMaintenance};
pub use processes::{ListDynos, ListFormation, ListReleases, ScaleFormation};
