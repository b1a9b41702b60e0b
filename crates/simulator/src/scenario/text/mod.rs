//! The shape of a scenario file. docs/simulator.md tells people what can be written.

pub mod addon;
pub mod app;
pub mod people;

use super::error::Place;
use super::repeat::Repeat;
use crate::inspect::faults::Fault;
use crate::quirk::Quirk;
use addon::AddOnText;
use app::{AppText, SpaceText};
use people::{AccountText, TeamText, TokenText};
use serde::Deserialize;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Text {
    /// What the scenario is for, in one line.
    pub about: String,
    /// Where the platform may be otherwise than the simulator's usual guess.
    pub quirks: Vec<Quirk>,
    /// Calls an account has at the beginning and at most, when not the usual 4,500.
    pub rate_limit: Option<u32>,
    /// The newest patch of every engine line there is, when not the usual ones.
    pub engine_versions: Vec<String>,
    pub account: Vec<AccountText>,
    /// The full-rights one first. Every account without any gets one.
    pub token: Vec<TokenText>,
    pub team: Vec<TeamText>,
    pub space: Vec<SpaceText>,
    pub app: Vec<AppText>,
    pub addon: Vec<AddOnText>,
    /// Many apps or add-ons that differ by a number.
    pub repeat: Vec<Repeat>,
    /// Planted before the first request.
    pub fault: Vec<Fault>,
}

/// An entry, and where in the file it stands.
#[derive(Clone, Debug)]
pub struct Placed<T> {
    pub place: Place,
    pub text: T,
}

/// Entries of a table, each with its place.
pub fn placed<T>(table: &'static str, entries: Vec<T>) -> Vec<Placed<T>> {
    entries
        .into_iter()
        .enumerate()
        .map(|(index, text)| Placed { place: Place { table, index }, text })
        .collect()
}
