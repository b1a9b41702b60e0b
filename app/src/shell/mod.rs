//! What stands around every page.

mod announcer;
mod banners;
mod footer;
mod frame;
mod guard;
mod header;
mod language;
mod not_found;
mod theme_switch;
mod title;
mod why_it_waits;

pub use announcer::{Announcer, use_announcer};
pub use frame::Frame;
pub use guard::signed;
pub use language::{Language, use_language};
pub use not_found::NotFoundPage;
pub use theme_switch::{ThemeChoice, use_theme};
pub use title::{TabMark, Titled, UnderTitle};
pub use why_it_waits::WhyItWaits;
