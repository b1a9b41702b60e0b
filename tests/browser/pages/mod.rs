//! The pages, by what people see on them.

mod sign_in;
mod upgrade;

pub use sign_in::SignIn;
pub use upgrade::Upgrade;
