//! The upgrade wizard. [`engine`] carries an upgrade out and knows no view; the rest shows it.

mod address;
mod aside;
mod cautions;
mod desk;
mod engine;
mod idle_addon;
mod import;
mod now;
mod page;
mod planned_clients;
mod promotion_table;
mod settings_table;
mod sign_out;
mod slug;
mod start;
mod steps;
mod stop_dialog;
mod title;
mod under_way;
mod unread;
mod wizard;
mod writers;

pub use address::place_of;
pub use engine::{NotImported, Ongoing, Shown, Upgrades, use_upgrades};
pub use idle_addon::AfterFork;
pub use import::ImportJournal;
pub use page::UpgradePage;
pub use sign_out::SignOut;
pub use under_way::UnderWay;
