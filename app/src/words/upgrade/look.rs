//! What is read, as a thing.

use upgrade::Look;

use crate::text::upgrade::look::*;

/// `the process types of storefront`.
pub fn thing(look: &Look) -> String {
    match look {
        Look::Addon => ADDON.into(),
        Look::Database => DATABASE.into(),
        Look::Maintenance => MAINTENANCE.into(),
        Look::Wait => WAIT.into(),
        Look::Attachments => ATTACHMENTS.into(),
        Look::App(app) => App { app: &app.name }.text(),
        Look::Formation(app) => Formation { app: &app.name }.text(),
        Look::Dynos(app) => Dynos { app: &app.name }.text(),
        Look::AppAddons(app) => AppAddons { app: &app.name }.text(),
        Look::AppAttachments(app) => AppAttachments { app: &app.name }.text(),
        Look::Fork(name) => Fork { addon: name }.text(),
        Look::DatabaseOf(addon) => DatabaseOf { addon: &addon.name }.text(),
        Look::WaitOf(addon) => WaitOf { addon: &addon.name }.text(),
        Look::AttachmentsOf(addon) => AttachmentsOf { addon: &addon.name }.text(),
        Look::Settings(addon) => Settings { addon: &addon.name }.text(),
        Look::Window(addon) => Window { addon: &addon.name }.text(),
        Look::Preboot(app) => Preboot { app: &app.name }.text(),
    }
}
