//! The one store of joined records. Pages read signals from it and ask it to read; nothing else caches.
//!
//! One signal holds which rows there are, and each row holds its own record in a signal of its own: the arrival of
//! one store's version moves that store's cells and nothing else.

mod fleet;
mod locked;
mod lookup;
mod part;
mod read;
mod read_app;
mod remembered;
mod row;
mod snapshot;
mod tell;
mod wanted;

pub use fleet::{Fleet, FleetState, Gap, use_fleet};
pub use locked::{Locked, locked};
pub use lookup::Lookup;
pub use part::Part;
pub use row::Row;
pub use snapshot::follow as keep_for_reload;
