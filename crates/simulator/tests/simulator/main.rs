//! The simulated platform, through its only door: real HTTP requests at chosen moments.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod access;
mod addon_lifecycle;
mod any_story;
mod attaching;
mod broken;
mod cors;
mod destroying;
mod driver;
mod fork_failures;
mod fork_refusals;
mod forks;
mod inspecting;
mod paging;
mod processes;
mod promoting;
mod quirk_cors;
mod quirk_maintenances;
mod quirk_refusals;
mod quirk_stores;
mod reading;
mod sameness;
mod scenario_files;
mod scheduling;
mod settings;
mod two_factor;
mod upgrades;
mod writes;
