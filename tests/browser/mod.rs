//! A person in front of a browser.

mod axe;
mod chromium;
mod driver;
mod evidence;
mod files;
mod firefox;
mod gauge;
mod hands;
mod journey;
mod keyboard;
mod kind;
mod language;
mod leaks;
mod log;
mod look;
mod page;
pub mod pages;
mod place;
mod profile;
mod spoken;
mod sudden;
mod trail;
mod window;
mod wire;

pub use files::saved;
pub use gauge::Memory;
pub use journey::{Journey, Visit};
pub use look::{Finds, Look};
pub use page::Page;
pub use place::Place;
pub use thirtyfour::Key;
pub use window::{PHONE, Theme, WIDE};
pub use wire::{Came, FIRST_LOAD};
