//! Engine versions and the lines they belong to.

mod line;
mod number;

pub use line::Line;
pub use number::{NotAVersion, Version};
