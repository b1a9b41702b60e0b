//! What to set in a client, library by library: the page, and the parts of it that others can use.
//!
//! The guide is a file of its own (`/clients.json`), read when somebody opens a page that needs it and kept for the rest of
//! the visit. [`ClientHelp`] is picker and advice together; who keeps the choice, and where, is up to its user.

mod advice;
mod chosen;
mod connection;
mod guided;
mod guides;
mod help;
mod in_use;
mod link;
mod messages;
mod page;
mod picker;
mod subject;
mod sureness;

pub use guides::Guides;
pub use help::ClientHelp;
pub use in_use::ClientsInUse;
pub use link::ClientsLink;
pub use page::ClientsPage;
