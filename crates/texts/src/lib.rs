//! Texts in every language. A text is written in the part of ICU's MessageFormat that this console needs: `{name}`, and
//! `{days, plural, one {# day} other {# days}}`. See <https://unicode-org.github.io/icu/userguide/format_parse/messages/>.
//!
//! The browser gets [`fill`] and [`unpacked`]; the rest is for the build (`feature = "build"`): it reads one TOML file a subject
//! and language, says what is missing in which, and makes the Rust names by which the console calls a text.

#[cfg(feature = "build")]
mod catalogue;
mod fill;
#[cfg(feature = "build")]
mod names;
#[cfg(feature = "build")]
mod pack;
mod parse;
#[cfg(feature = "build")]
mod problem;
#[cfg(feature = "build")]
mod rust;
mod unpack;

#[cfg(feature = "build")]
pub use catalogue::{Catalogue, Message, Place};
pub use fill::{Speech, Value, fill};
#[cfg(feature = "build")]
pub use pack::Packed;
pub use parse::{Category, Malformed, Piece, parse};
#[cfg(feature = "build")]
pub use problem::Problem;
pub use unpack::unpacked;
