//! The browser: the only folder that names `web_sys`, `js_sys` or a binding of the page. Everything above takes
//! plain values from here and gives plain values back.

mod channel;
pub mod clipboard;
pub mod clock;
pub mod controls;
pub mod crash;
mod database;
pub mod dice;
pub mod download;
pub mod element;
pub mod fetch;
pub mod file;
pub mod icon;
pub mod json;
pub mod keyboard;
pub mod languages;
pub mod locks;
pub mod notification;
pub mod own_file;
pub mod page;
pub mod pasting;
mod queue;
pub mod records;
pub mod scroll;
mod shelf;
pub mod snapshots;
pub mod storage;
pub mod theme;
pub mod wake;
pub mod zone;
