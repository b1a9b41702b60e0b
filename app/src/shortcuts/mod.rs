//! Single keys that do something anywhere on a page, unless somebody types: listed under `?`, and nothing for those who
//! switch them off (WCAG 2.1.4).

mod book;
mod keys;
mod list;

pub use book::{Shortcuts, use_shortcut, use_shortcuts};
pub use list::ShortcutList;
