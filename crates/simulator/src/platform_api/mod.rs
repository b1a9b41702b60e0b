//! The Platform API (facts 3.1 to 3.4).

mod account;
mod addon_change;
mod addons;
mod app_features;
mod apps;
mod attach;
mod attachments;
mod capabilities;
mod config_vars;
mod dynos;
mod find;
mod formation;
mod releases;
mod resolve;
mod routes;
mod services;
mod teams;
mod views;

pub use routes::ROUTES;
