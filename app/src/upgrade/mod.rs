//! The upgrade wizard. [`engine`] carries an upgrade out and knows no view; the rest shows it.

mod address;
mod aside;
mod desk;
mod engine;
mod now;
mod page;
mod slug;
mod start;
mod steps;
mod stop_dialog;
mod title;
mod under_way;
mod wizard;
mod writers;

pub use engine::Upgrades;
pub use page::UpgradePage;
pub use under_way::UnderWay;
