//! What a person sees, in a real browser, against a simulated platform.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod sealed;
