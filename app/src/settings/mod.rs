//! What a person changes about a store itself: its settings, its credentials, its statistics.

mod credentials;
mod eviction;
mod form;
mod notifications;
mod statistics;
mod timeout;
mod typed;

pub use credentials::Credentials;
pub use form::SettingForm;
pub use statistics::Statistics;
