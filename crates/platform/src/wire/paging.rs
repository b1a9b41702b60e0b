//! Lists in pages (facts 1.3, 2.2).

use super::Unreadable;

/// The `Range` of one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// From the beginning, as many as the platform gives at once.
    First,
    /// The `Next-Range` of the answer before, word for word.
    Next(String),
    /// Rows after this id, for answers whose `Next-Range` a script cannot read.
    After(String),
    /// So many of the newest rows, by version: releases only. No page follows.
    Newest(u16),
}

impl Page {
    /// Most rows the platform gives at once (facts 1.3).
    pub const MOST: usize = 1000;

    /// The header's value.
    pub fn header(&self) -> String {
        match self {
            Page::First => format!("id ..; max={}", Self::MOST),
            Page::Next(range) => range.clone(),
            Page::Newest(most) => format!("version ..; max={most}, order=desc"),
            Page::After(id) => format!("id ]{id}..; max={}", Self::MOST),
        }
    }
}

/// Rows that could be read, those that could not, and where the rest is.
#[derive(Clone, Debug, PartialEq)]
pub struct List<T> {
    /// In the platform's order.
    pub rows: Vec<T>,
    /// One for each row that was left out.
    pub unreadable: Vec<Unreadable>,
    /// What to ask for next; `None` at the end.
    pub next: Option<Page>,
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self { rows: Vec::new(), unreadable: Vec::new(), next: None }
    }
}
