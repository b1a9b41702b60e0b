//! The dates as a file for a person's own calendar.

mod button;
mod events;
mod ics;

pub use button::SaveCalendar;
