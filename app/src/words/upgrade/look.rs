//! What is read, as a thing.

use upgrade::Look;

/// `the formation of storefront`.
pub fn thing(look: &Look) -> String {
    match look {
        Look::Addon => "the add-on".to_owned(),
        Look::Database => "the store and its version".to_owned(),
        Look::Maintenance => "the maintenance".to_owned(),
        Look::Wait => "whether the store is busy".to_owned(),
        Look::Attachments => "the list of attached apps".to_owned(),
        Look::App(app) => format!("the app {}", app.name),
        Look::Formation(app) => format!("the process types of {}", app.name),
        Look::Dynos(app) => format!("the dynos of {}", app.name),
        Look::AppAddons(app) => format!("the add-ons of {}", app.name),
        Look::AppAttachments(app) => format!("the attachments of {}", app.name),
        Look::Fork(name) => format!("the add-on {name}"),
        Look::DatabaseOf(addon) => format!("the store {} and its version", addon.name),
        Look::WaitOf(addon) => format!("whether {} is still being filled", addon.name),
        Look::AttachmentsOf(addon) => format!("the list of apps attached to {}", addon.name),
        Look::Settings(addon) => format!("the settings of {}", addon.name),
        Look::Window(addon) => format!("the maintenance window of {}", addon.name),
        Look::Preboot(app) => format!("preboot of {}", app.name),
    }
}
