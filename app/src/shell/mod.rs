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
pub use footer::Version;
pub use frame::Frame;
pub use guard::signed;
pub use header::Simulated;
pub use language::{Language, LanguageSwitch, use_language};
pub use not_found::NotFoundPage;
pub use theme_switch::{ThemeChoice, ThemeSwitch, use_theme};
pub use title::{TabMark, Titled, UnderTitle};
pub use why_it_waits::WhyItWaits;
