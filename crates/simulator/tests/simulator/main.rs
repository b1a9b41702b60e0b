//! The simulated platform, through its only door: real HTTP requests at chosen moments.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod access;
mod addon_lifecycle;
mod attaching;
mod broken;
mod cors;
mod driver;
mod inspecting;
mod paging;
mod processes;
mod reading;
mod sameness;
mod scheduling;
mod settings;
mod two_factor;
mod upgrades;
