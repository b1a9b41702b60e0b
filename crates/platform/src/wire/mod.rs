//! One request and its answer, without saying who carries them.

mod answer;
mod endpoint;
mod error;
mod paging;
mod request;
mod secret;
mod token;

pub use answer::{Answer, Facts, read, read_list};
pub use endpoint::{Api, Effect, Endpoint, ListEndpoint, Origins, Wire};
pub use error::{Error, ErrorKind, Unreadable};
pub use paging::{List, Page};
pub use request::{Carry, segment};
pub use secret::Secret;
pub use token::{Token, TokenError, TokenShape};
