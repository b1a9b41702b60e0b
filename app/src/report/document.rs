//! What a report says, before it is Markdown or a page.

use kvs::Source;
use time::{Date, OffsetDateTime};

use super::said;
use crate::ui::Tone;

/// Where what is reported was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whence {
    /// From the platform, every part of it that there is.
    Addon,
    /// From the platform, as far as the list of all add-ons needs it.
    Account,
    /// From the output of the official client that a person pasted.
    Pasted,
}

/// A whole report.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    pub title: String,
    pub made: OffsetDateTime,
    /// What it is about and rests on, a sentence each.
    pub about: Vec<String>,
    /// Lists the picture lacks, and rows that could not be read.
    pub gaps: Vec<Note>,
    pub sheets: Vec<Sheet>,
}

/// One add-on.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    pub name: String,
    pub id: String,
    /// Whose it is.
    pub line: String,
    /// Version, TLS, plan, maintenance.
    pub key: Vec<Key>,
    /// How urgent an upgrade is, and why.
    pub verdict: Note,
    /// What the recommended upgrade is.
    pub way: Option<String>,
    pub findings: Vec<Note>,
    /// What could not be read, and why.
    pub unread: Vec<Unread>,
    pub groups: Vec<Group>,
}

/// One of the facts at the head.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    pub name: String,
    pub tone: Tone,
    pub value: String,
    pub below: String,
}

/// Something worth knowing, with its reason and where that is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    pub tone: Tone,
    pub title: String,
    pub text: String,
    pub source: Option<Source>,
    /// When somebody last looked there.
    pub checked: Option<Date>,
}

/// A part that is not known.
#[derive(Clone, Debug, PartialEq)]
pub struct Unread {
    pub what: String,
    pub why: String,
    /// For a support ticket.
    pub request_id: Option<String>,
    /// Whether it was tried and failed; otherwise nobody asked.
    pub failed: bool,
}

/// Things that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub title: String,
    pub entries: Vec<Entry>,
    /// As the platform words them, in English.
    pub quoted: bool,
}

/// A name and what is said of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub name: String,
    /// Names of config vars and the like, which are copied as they are.
    pub codes: Vec<String>,
    pub value: String,
    pub source: Option<Source>,
}

impl Note {
    /// A note without a source.
    pub fn plain(tone: Tone, title: impl std::fmt::Display, text: impl std::fmt::Display) -> Self {
        Self { tone, title: said(title), text: said(text), source: None, checked: None }
    }

    /// The same with where it is written.
    #[must_use]
    pub fn cited(self, source: &Source) -> Self {
        Self { source: Some(source.clone()), ..self }
    }
}

impl Entry {
    /// A name and a text.
    pub fn new(name: impl std::fmt::Display, value: impl std::fmt::Display) -> Self {
        Self { name: said(name), codes: Vec::new(), value: said(value), source: None }
    }

    /// A name and names, with a remark.
    pub fn codes(name: impl std::fmt::Display, codes: &[String], remark: impl std::fmt::Display) -> Self {
        Self { codes: codes.iter().map(said).collect(), ..Self::new(name, remark) }
    }

    /// The same with where it is written.
    #[must_use]
    pub fn cited(self, source: &Source) -> Self {
        Self { source: Some(source.clone()), ..self }
    }
}

impl Group {
    /// A group, unless nothing is in it.
    pub fn of(title: impl std::fmt::Display, entries: Vec<Entry>) -> Option<Self> {
        (!entries.is_empty()).then(|| Self { title: said(title), entries, quoted: false })
    }

    /// The same, worded by the platform.
    #[must_use]
    pub fn quoted(self) -> Self {
        Self { quoted: true, ..self }
    }
}
