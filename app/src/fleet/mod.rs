//! The fleet page: every add-on in one list.

mod page;

pub use page::FleetPage;
