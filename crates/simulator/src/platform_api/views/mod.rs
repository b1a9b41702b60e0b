//! The platform's objects as JSON.

mod addon;
mod app;
mod attachment;
mod process;
mod service;
mod team;

pub use addon::addon;
pub use app::{app, preboot};
pub use attachment::attachment;
pub use process::{dyno, process, release, size};
pub use service::{plan, service};
pub use team::team;
