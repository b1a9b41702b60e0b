//! Floor 4: how it is shown. Pages, components and the browser; nothing here decides how an upgrade goes.
//!
//! By feature: [`session`], [`fleet`], [`addon`], [`upgrade`], [`activity`]; below them what they share: [`ui`],
//! [`shell`], [`words`], [`paths`], [`fleet_store`], [`transport`], [`browser`].

pub mod activity;
pub mod addon;
pub mod app;
pub mod boot;
pub mod browser;
pub mod change;
pub mod clients;
pub mod config;
pub mod deadlines;
pub mod entrance;
pub mod fleet;
pub mod fleet_store;
pub mod lookup;
pub mod maintenance;
pub mod meanwhile;
pub mod palette;
pub mod parts;
pub mod paste;
pub mod paths;
pub mod report;
pub mod session;
pub mod settings;
pub mod shell;
pub mod shortcuts;
pub mod text;
pub mod transport;
pub mod ui;
pub mod upgrade;
pub mod words;

/// Puts the console into the page.
pub fn start() {
    browser::crash::watch();
    browser::theme::apply(browser::theme::stored());
    leptos::mount::mount_to_body(boot::Boot);
}
