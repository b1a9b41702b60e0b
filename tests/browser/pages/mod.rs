//! The pages, by what people see on them.

mod fleet;
mod person;
mod sign_in;
mod upgrade;

pub use fleet::Fleet;
pub use person::Person;
pub use sign_in::SignIn;
pub use upgrade::Upgrade;
