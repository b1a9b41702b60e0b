//! The page of one add-on.

mod page;

pub use page::AddonPage;
