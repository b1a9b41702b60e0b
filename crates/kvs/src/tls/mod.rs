//! TLS: required or not, since when, and what a client must do (facts 4.4).

mod client;
mod requirement;
mod seen;

pub use client::{ClientDuty, client_duties};
pub(crate) use requirement::tls_requirement;
pub use requirement::{Since, TlsOffer, TlsReason, TlsRequirement, UnknownTls};
pub use seen::{Scheme, TlsSeen};
