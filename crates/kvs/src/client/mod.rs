//! What to set in a client so that it connects with TLS: a guide, one entry a library, kept as data (facts 6.1).
//!
//! Two things make this the place where people fail: the certificates are self-signed, so that a client with sensible
//! defaults refuses to connect; and TLS turns on in the middle of an upgrade, so that the same program has to connect
//! without it before and with it afterwards. Every snippet therefore looks at the scheme of the URL it is given.

mod guide;
mod library;
mod meaning;
mod search;
mod template;
mod text;
mod url_var;

pub use guide::{ClientGuide, NotGuide};
pub use library::{Check, Language, Library, Snippet, Sureness};
pub use meaning::{Cause, ErrorMeaning};
pub use template::{Blanks, Template};
pub use text::{Text, Tongue};
pub use url_var::{Holds, UrlVar, url_vars};
