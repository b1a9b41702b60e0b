//! The pages, by what people see on them.

mod sign_in;

pub use sign_in::SignIn;
