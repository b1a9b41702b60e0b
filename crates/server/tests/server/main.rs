//! The server through real sockets: the parts put together here, and the program as it is started.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod browser;
mod combinations;
mod config;
mod files;
mod fixture;
mod not_built;
mod program;
mod read_only;
mod refused_starts;
mod relay;
mod relay_broken;
mod relay_guard;
mod running;
mod sealed;
