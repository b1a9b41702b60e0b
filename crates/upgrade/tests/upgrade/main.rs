//! Upgrades against a small platform in virtual time.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod drive;
mod in_place;
mod model;
mod platform;
