//! Words of upgrading by fork, of going back from one, and of destroying what is not used any more.

pub mod afterwards;
pub mod change;
pub mod compare;
pub mod plan;
pub mod promote;
pub mod question;
pub mod setting;
pub mod step;
pub mod trap;
pub mod wish;

#[cfg(test)]
pub mod samples;

#[cfg(test)]
mod told;
