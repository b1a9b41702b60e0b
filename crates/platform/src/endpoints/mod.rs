//! One value per call, by what it is about (facts 3).

mod account;
mod addon_lifetime;
mod addons;
mod apps;
mod attachments;
mod credentials;
mod databases;
mod maintenances;
mod processes;

pub use account::{GetAccount, GetRateLimits};
pub use addon_lifetime::{CreateAddon, DestroyAddon};
pub use addons::{GetAddon, ListAddons, ListPlans, ResolveAddon};
pub use apps::{GetApp, GetPreboot, ListAppAddons, ListApps, ListTeams, PreAuthorize, SetMaintenanceMode};
pub use attachments::{
    CreateAttachment, DeleteAttachment, ListAddonAttachments, ListAppAttachments, ListAttachments,
};
pub use credentials::{GetAddonConfig, GetConfigVars, GetStoreUrl};
pub use databases::{
    ChangeSettings, GetDatabase, GetSettings, GetWait, RequestUpgrade, ResetStatistics, RotateCredentials,
};
pub use maintenances::{
    GetHistory, GetMaintenance, GetWindow, ListMaintenances, RunMaintenance, ScheduleMaintenance, SetWindow,
};
pub use processes::{ListDynos, ListFormation, ListReleases, ScaleFormation};
