//! The simulated platform, judged by the platform's own command line client: what the client
//! prints, how it ends, and what has really happened.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod session;

mod attaching;
mod destroying;
mod forking;
mod kept_here;
mod maintenances;
mod processes;
mod promoting;
mod reading;
mod refused;
mod settings;
mod upgrading;
