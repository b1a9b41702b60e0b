//! Who is signed in, with which token, and what it may do.

mod about;
mod banner;
mod capability;
mod choice;
mod enter;
mod form;
mod keep;
mod left_behind;
mod locked;
mod look_only;
mod may;
mod page;
mod require;
mod rests;
mod resume;
mod state;
mod switch;
mod two_factor;

pub use banner::LookOnlyBanner;
pub use capability::{MayWrite, may_write, scope_known_to_read};
pub use enter::enter;
pub use form::SignInForm;
pub use left_behind::LeftBehind;
pub use locked::LockedApp;
pub use look_only::{LookOnly, look_only};
pub use page::SignInPage;
pub use require::Require;
pub use rests::Rests;
pub use resume::is_kept;
pub use state::{Ending, Pass, Session, Signed, Standing, use_session};
pub use switch::LookOnlySwitch;
pub use two_factor::TwoFactor;
