//! What comes, and when: the dates of one store, and of many.

mod agenda;
mod due;
mod lifecycle;
mod maintenance;
mod missing;
mod of_store;
mod tracks;

pub use agenda::{Agenda, Entry, Lack, agenda};
pub use due::{Due, DueKind, DueReason, When};
pub use missing::{Missing, NotKnown};
pub use of_store::{Deadlines, deadlines};
pub use tracks::{Mark, Track, TrackOf, tracks};
