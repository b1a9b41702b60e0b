//! The list as a file for a spreadsheet: what is shown, in its order.

mod button;
mod csv;
mod sheet;

pub use button::SaveSheet;
