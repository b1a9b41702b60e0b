//! The server behind `kvs-console`: serves the built console, runs the simulated platform beside
//! it, and relays to the platform where a browser cannot go by itself.
//!
//! It knows HTTP and nothing of add-ons: what a request means is between the console and the
//! platform.

pub mod announce;
pub mod assets;
pub mod complaint;
pub mod config;
pub mod console;
pub mod csp;
pub mod flags;
pub mod headers;
pub mod listen;
pub mod origins;
pub mod party;
pub mod relay;
pub mod remarks;
pub mod run;
pub mod settings;
pub mod shutdown;
pub mod simulated;
