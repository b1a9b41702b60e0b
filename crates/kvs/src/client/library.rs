//! One library, or one part of a framework that makes connections of its own.

use serde::Deserialize;

use super::{Template, Text};
use crate::Source;

/// A programming language, in the order they are shown.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Language {
    /// `node`
    pub id: String,
    /// `Node.js`
    pub name: String,
}

/// How well a snippet is known to work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sureness {
    /// It was run, against a server with a self-signed certificate and against one without TLS.
    Tried,
    /// The library's own documentation says so.
    Documented,
    /// Somebody reported in public that it works.
    Reported,
    /// It follows from how the library is made; no source says it in so many words.
    Inferred,
}

/// What to set.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Snippet {
    /// The file it belongs into, where that is usual.
    #[serde(default)]
    pub file: Option<String>,
    /// When this one is meant, where there are several.
    #[serde(default)]
    pub when: Option<Text>,
    pub lines: Template,
}

/// How to see that it works, from a one-off dyno.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Check {
    pub lines: Template,
    /// What is printed when it works.
    pub prints: String,
}

/// Everything about one library.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Library {
    /// Its word in an address: `django-redis`.
    pub id: String,
    /// What its users call it.
    pub name: String,
    /// The id of its [`Language`].
    pub language: String,
    /// What else a person may look for.
    #[serde(default)]
    pub words: Vec<String>,
    /// Ids of libraries that apps with this one usually have too, each with connections of its own.
    #[serde(default)]
    pub beside: Vec<String>,
    /// The versions the snippets hold for.
    pub versions: Text,
    pub snippets: Vec<Snippet>,
    /// What people stumble over.
    pub traps: Vec<Text>,
    pub sureness: Sureness,
    /// The versions it was run with, where it was.
    #[serde(default)]
    pub tried_with: Option<String>,
    pub sources: Vec<Source>,
    pub check: Check,
}
