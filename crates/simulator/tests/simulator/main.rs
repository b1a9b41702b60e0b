//! The simulated platform, through its only door: real HTTP requests at chosen moments.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod driver;
mod upgrades;
