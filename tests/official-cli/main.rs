//! The simulated platform, judged by the platform's own command line client: what the client
//! prints, how it ends, and what has really happened.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod session;

mod article;
mod attaching;
mod coverage;
mod credentials;
mod destroying;
mod equivalents;
mod forking;
mod history;
mod kept_here;
mod listing;
mod maintenances;
mod processes;
mod promoting;
mod reading;
mod refused;
mod releases;
mod running;
mod scheduling;
mod settings;
mod signing_in;
mod upgrading;
