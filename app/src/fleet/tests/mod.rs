//! Searching, filtering, ordering and counting, on records as they come from the platform.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod counting;
mod filtering;
mod offering;
mod ordering;
pub(crate) mod sample;
mod tones;
mod unlocking;
