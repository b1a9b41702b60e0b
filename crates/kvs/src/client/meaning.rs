//! What an error message of a client means.

use serde::Deserialize;

use super::Text;

/// What is wrong when a client cannot connect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// It verifies the certificate, which is self-signed.
    Verifies,
    /// It speaks plaintext to a port that speaks only TLS.
    PlainToTls,
    /// It speaks TLS to a port that speaks only plaintext.
    TlsToPlain,
    /// An option of its own does not fit the URL or the version.
    Option,
    /// Nothing about TLS.
    Other,
}

/// One kind of failure, with the messages it is known by.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ErrorMeaning {
    /// Its word in an address and in tests.
    pub id: String,
    pub cause: Cause,
    /// Ids of the languages it is seen in; empty for all.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Parts of messages, as they are printed.
    pub says: Vec<String>,
    /// What happened.
    pub means: Text,
    /// What to do about it.
    pub next: Text,
}
