//! The upgrade wizard.

mod page;

pub use page::UpgradePage;
