//! Drives the console as a person would: starts the server with its simulated platform, opens a
//! headless browser, finds things by what they are called, and asks the platform itself what has
//! really happened.
//!
//! A test is a [`Journey`]; each has a server, a platform and a browser of its own.
#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing)]

mod browser;
mod console;
mod driver;
mod evidence;
mod hands;
mod journey;
mod keyboard;
mod log;
mod look;
mod page;
pub mod pages;
mod patience;
mod place;
mod platform;
mod request_log;
mod secrets;
mod spoken;
mod state;
mod trail;

pub use browser::{PHONE, Theme, WIDE};
pub use console::{Account, Console};
pub use journey::{Journey, Visit};
pub use look::{Finds, Look};
pub use page::Page;
pub use patience::until;
pub use place::Place;
pub use platform::{Fault, Platform, Then};
pub use request_log::{Asked, Requests};
pub use state::{AddonState, AppState, State};
pub use thirtyfour::Key;
