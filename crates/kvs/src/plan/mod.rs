//! Plans: which family, what they hold, how they behave (facts 4.1).

mod characteristics;
mod rules;
mod slug;

pub use characteristics::{Characteristics, Memory, Tenancy};
pub use rules::{Bastion, Persistence, Place};
pub use slug::{Family, Plan};
