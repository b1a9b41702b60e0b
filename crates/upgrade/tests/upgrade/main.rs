//! Upgrades against a small platform in virtual time.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod by_hand;
mod checks;
mod consent;
mod drive;
mod elsewhere;
mod errors;
mod file;
mod fork;
mod in_place;
mod intent;
mod journal;
mod kept;
mod lost;
mod maintenance;
mod model;
mod pause;
mod platform;
mod resume;
mod stop;
