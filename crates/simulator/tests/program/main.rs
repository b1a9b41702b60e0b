//! The program that stands alone, and the sockets it shares with the console's server.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod client;
mod documented;
mod listings;
mod refused_starts;
mod running;
mod serving;
mod standing_alone;
