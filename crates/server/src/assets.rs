//! The built console's files: which there are, and how they are served.
//!
//! `memory-serve` embeds and packs them, negotiates the encoding and answers 304; what is added
//! here is what a single-page console needs on top: its own addresses all give the page, a file
//! that is gone is a clear 404, and every file says how long it may be kept.

mod freshness;
mod pages;

pub use memory_serve::Asset;
pub use pages::serve;

/// The files found in `dist/` when this program was built; empty when the console was not.
pub static BUILT: &[Asset] = include!(concat!(env!("OUT_DIR"), "/console_files.rs"));

/// The page itself.
pub const INDEX: &str = "/index.html";

/// Whether `files` are a console.
#[must_use]
pub fn is_built(files: &[Asset]) -> bool {
    files.iter().any(|file| file.route == INDEX)
}
