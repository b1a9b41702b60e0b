//! The second column: what is happening now, and the one next action.

mod advice;
mod answers;
mod ask_clients;
mod by_hand;
mod bystanders;
mod commands;
mod confirm;
mod done;
mod kept;
mod kind;
mod look_back;
mod not_kept;
mod other_tab;
mod panel;
mod planned;
mod question;
mod report;
mod second_factor;
mod stopped;
mod told;
mod working;

pub use ask_clients::AskClients;
pub use commands::Commands;
pub use panel::Panel;
pub use told::Telling;
