//! Who is signed in, with which token, and what it may do.

mod about;
mod banner;
mod capability;
mod enter;
mod form;
mod keep;
mod locked;
mod page;
mod require;
mod resume;
mod state;
mod two_factor;

pub use banner::ReadOnlyBanner;
pub use capability::{MayWrite, may_write, scope_known_to_read};
pub use enter::enter;
pub use form::SignInForm;
pub use locked::LockedApp;
pub use page::SignInPage;
pub use require::Require;
pub use state::{Ending, Pass, Session, Signed, Standing, use_session};
