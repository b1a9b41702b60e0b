//! Upgrades against a small platform in virtual time.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod consent;
mod drive;
mod in_place;
mod lost;
mod maintenance;
mod model;
mod pause;
mod platform;
