//! The upgrade wizard. [`engine`] carries an upgrade out and knows no view; the rest shows it.

mod address;
mod aside;
mod desk;
mod engine;
mod now;
mod page;
mod sign_out;
mod slug;
mod start;
mod steps;
mod stop_dialog;
mod title;
mod under_way;
mod wizard;
mod writers;

pub use engine::{Upgrades, use_upgrades};
pub use page::UpgradePage;
pub use sign_out::SignOut;
pub use under_way::UnderWay;
