//! A simulated Heroku platform: the Platform API and the Data API on one origin, for the
//! Key-Value Store's part of both.
//!
//! The core is a pure function of state, time and request. It does no I/O, reads no clock and
//! starts no thread, so that tests drive it in virtual time and a browser can hold it one day.
//! It shares no code with the floors that speak to the platform: it is the other party.
//!
//! docs/simulator.md tells how to start it, what a scenario file may hold, what the reserved prefix
//! `/_simulator` answers, and what it does where the platform's behaviour is not known.
//!
//! # Features
//! Without any it is the core alone. `sockets` puts it on a port; `program` (the default) is the
//! program that stands alone.

mod access;
mod data_api;
mod gate;
mod inspect;
mod options;
mod platform_api;
mod quirk;
mod routes;
mod scenario;
mod simulator;
#[cfg(feature = "sockets")]
pub mod sockets;
mod spoil;
mod state;
mod wire;

pub use options::Options;
pub use quirk::{Quirk, UnknownQuirk};
pub use routes::endpoints;
pub use scenario::{Scenario, ScenarioError};
pub use simulator::{Reply, SignIn, Simulator};
