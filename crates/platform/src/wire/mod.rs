//! One request and its answer, without saying who carries them.

mod answer;
mod connection_url;
mod endpoint;
mod error;
mod facts;
mod pages;
mod paging;
mod recorded;
mod refusal;
mod request;
mod secret;
mod shell;
mod token;
mod unreadable;

pub use answer::{Answer, read, read_list};
pub use connection_url::ConnectionUrl;
pub(crate) use endpoint::given;
pub use endpoint::{Api, Effect, Endpoint, ListEndpoint, Origins, Wire};
pub use error::{Error, ErrorKind};
pub use facts::{Facts, facts, retry_after};
pub use pages::Pages;
pub use paging::{List, Page};
pub use recorded::Recorded;
pub use refusal::refusal;
pub use request::{Carry, segment};
pub use secret::Secret;
pub use shell::word;
pub use token::{Token, TokenError, TokenShape};
pub use unreadable::Unreadable;
