//! Floor 1: what the wire says.
//!
//! Endpoints of the Platform API and the Data API as plain values that build an [`http::Request`] and read an
//! [`http::Response`]. Nothing here opens a connection, reads a clock or logs; which client carries a request is
//! the business of whoever holds one.
//!
//! - [`wire`]: one request, one answer: tokens, the [`Endpoint`] trait, errors by meaning, paging, rate limit.
//! - [`model`]: what the answers hold. Unknown values and extra fields survive.
//! - [`endpoints`]: one value per call.
//! - [`equivalent`]: the official client's command for a call.

mod body;
pub mod endpoints;
pub mod equivalent;
mod lenient;
pub mod model;
pub mod wire;
mod words;

pub use words::{MASK, spoken as without_secrets};

pub use wire::{
    Answer, Api, Carry, Effect, Endpoint, Error, ErrorKind, Facts, List, ListEndpoint, Origins, Page, Pages,
    Recorded, Token, Unreadable, Wire,
};
