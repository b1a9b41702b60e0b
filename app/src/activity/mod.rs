//! What this tab asked of the platform and what it changed.

mod page;

pub use page::ActivityPage;
