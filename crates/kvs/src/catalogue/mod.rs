//! The version catalogue: dated data with sources, never constants in code (facts 4.2, anchors B4).

mod entry;
mod file;
mod tls;

pub use entry::{Applies, Confidence, Engine, Retirement, VersionLine, Withdrawn};
pub use file::{Catalogue, NotCatalogue, Problem};
pub use tls::TlsFacts;
