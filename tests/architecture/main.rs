//! The rules of the house (docs/architecture.md), read from its files and manifests.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod floors;
mod names;
mod prose;
mod sources;
mod words;
