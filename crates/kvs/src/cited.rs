//! Verdicts carry why they hold and where that is written.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// A public page (or a public source file) a rule rests on.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
pub struct Source {
    /// What the page calls itself, or what it is.
    pub title: Cow<'static, str>,
    /// Its address.
    pub url: Cow<'static, str>,
}

impl Source {
    /// A source known when the program was written.
    pub const fn fixed(title: &'static str, url: &'static str) -> Self {
        Self { title: Cow::Borrowed(title), url: Cow::Borrowed(url) }
    }
}

/// An answer, why it is the answer, and where that is written. There is no way to make one without all three.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict<V, R> {
    value: V,
    reason: R,
    source: Source,
}

impl<V, R> Verdict<V, R> {
    /// An answer with its reason and source.
    pub fn new(value: V, reason: R, source: Source) -> Self {
        Self { value, reason, source }
    }

    /// The answer.
    pub fn value(&self) -> &V {
        &self.value
    }

    /// Why.
    pub fn reason(&self) -> &R {
        &self.reason
    }

    /// Where that is written.
    pub fn source(&self) -> &Source {
        &self.source
    }
}

/// A statement that is its own reason (its parameters say why), and where it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited<T> {
    what: T,
    source: Source,
}

impl<T> Cited<T> {
    /// A statement with its source.
    pub fn new(what: T, source: Source) -> Self {
        Self { what, source }
    }

    /// The statement.
    pub fn what(&self) -> &T {
        &self.what
    }

    /// Where it is written.
    pub fn source(&self) -> &Source {
        &self.source
    }
}
