//! What the palette offers.

use kvs::Tongue;

use crate::{
    browser::theme::Theme,
    paths::Place,
    text::{Message, palette as words},
};

/// Something the palette leads to.
#[derive(Clone, Debug, PartialEq)]
pub enum Goal {
    /// A page.
    Page(Place),
    /// The page of an add-on.
    Addon(String),
    /// Something that can be pressed on the page: so many before it.
    Control(usize),
    Theme(Theme),
    Language(Tongue),
    Shortcuts,
}

impl Goal {
    /// What kind of thing it is, as a word beside its name.
    pub fn kind(&self) -> Message {
        match self {
            Self::Page(_) => words::PAGE,
            Self::Addon(_) => words::ADDON,
            Self::Control(_) => words::HERE,
            Self::Theme(_) | Self::Language(_) | Self::Shortcuts => words::SETTING,
        }
    }
}

/// One line of the palette.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// What it is called, and found by.
    pub name: String,
    /// A quiet word more; found by as well.
    pub more: String,
    pub goal: Goal,
}

impl Offer {
    pub fn new(name: impl Into<String>, goal: Goal) -> Self {
        Self { name: name.into(), more: String::new(), goal }
    }

    /// All it is found by.
    pub fn found_by(&self) -> String {
        if self.more.is_empty() { self.name.clone() } else { format!("{} {}", self.name, self.more) }
    }
}
