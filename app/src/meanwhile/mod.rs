//! While one waits: the tab's name and icon say how far an upgrade is and whose turn it is, and a message on the desktop
//! calls the person, if they want that.

mod percent;
mod standing;
mod tell_me;
mod watch;

pub use tell_me::TellMe;
pub use watch::watch;
