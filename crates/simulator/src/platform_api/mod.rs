//! The Platform API (facts 3.1 to 3.4).

mod account;
mod addon_create;
mod addon_destroy;
mod addons;
mod app_features;
mod apps;
mod attach;
mod attachment_name;
mod attachments;
mod capabilities;
mod config_vars;
mod dynos;
mod find;
mod fork_source;
mod formation;
mod releases;
mod resolve;
mod routes;
mod services;
mod teams;
mod views;

pub use attachment_name::{Claim, not_the_last};
pub use routes::ROUTES;
