//! The page of one add-on: everything known about it, in groups that are read, fail and are tried again by
//! themselves, and beside them what to do.

mod advice;
mod attachments;
mod changes;
mod client;
mod engine;
mod follow;
mod head;
mod history;
mod info;
mod maintenance;
mod missing;
mod page;
mod plan;
mod read_part;
mod seek;
mod settings;
mod source;
mod subject;
mod summary;
mod tls;
mod unlock;
mod upgrade_action;
mod window;

pub use page::AddonPage;
pub use seek::SeekAddon;
pub use source::{Leaving, Source};
pub use subject::Subject;
