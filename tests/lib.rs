//! What the tests drive the console with: the server and its simulated platform, a headless browser
//! that finds things by what they are called, and the platform's own command line client.
//!
//! A test in a browser is a [`Journey`]; each has a server, a platform and a browser of its own.
#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing)]

mod browser;
mod console;
mod official_client;
mod patience;
mod platform;
mod secrets;

pub use browser::{
    Came, FIRST_LOAD, Finds, Journey, Key, Look, Memory, PHONE, Page, Place, Theme, Visit, WIDE, pages, saved,
};
pub use console::{Account, Console};
pub use official_client::{OfficialClient, Outcome, stores_agree};
pub use patience::{patience, until};
pub use platform::{AddonState, AppState, Asked, Fault, Platform, Requests, SettingsState, State, Then};
