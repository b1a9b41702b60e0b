//! What carries an upgrade out, without a view: the run, who drives it, and what is kept of it.

mod after;
mod carrier;
mod custody;
mod driver;
mod elsewhere;
mod guard;
mod import;
mod keeper;
mod ongoing;
mod order;
mod record;
mod resting;
mod shown;
mod unread;
mod unseen;
mod upgrades;

pub use after::{After, Use};
pub use elsewhere::Elsewhere;
pub use guard::is_guarded;
pub use import::NotImported;
pub use keeper::Lost;
pub use ongoing::Ongoing;
pub use record::{Kept, claims_the_page, has_begun, is_finished, is_putting_back, key, key_of, way};
pub use resting::Resting;
pub use shown::Shown;
pub use upgrades::{Upgrades, use_upgrades};
