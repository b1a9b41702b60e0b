//! What people look for on a page.

use std::fmt;

use serde_json::{Value, json};

use crate::browser::place::Place;

/// One thing on a page, by what it is and what it is called.
#[derive(Debug, Clone)]
pub enum Look {
    /// Something with an ARIA role and exactly this accessible name.
    Named(&'static str, String),
    /// Something with an ARIA role whose accessible name begins like this.
    Begins(&'static str, String),
    /// Everything with an ARIA role.
    Every(&'static str),
    /// A row, card or list item in which this stands by itself.
    Row(String),
    /// What stands in this column, within a row.
    Cell(String),
    /// What stands beside this term in a list of facts.
    Fact(String),
    /// A part of the page with this heading or name.
    Part(String),
    /// The innermost thing that says exactly this.
    Text(String),
}

impl Look {
    /// For `look.js`.
    pub fn to_json(&self) -> Value {
        match self {
            Self::Named(role, name) => json!({ "by": "role", "role": role, "name": name, "exact": true }),
            Self::Begins(role, name) => json!({ "by": "role", "role": role, "name": name }),
            Self::Every(role) => json!({ "by": "role", "role": role }),
            Self::Row(text) => json!({ "by": "row", "text": text }),
            Self::Cell(text) => json!({ "by": "cell", "text": text }),
            Self::Fact(text) => json!({ "by": "fact", "text": text }),
            Self::Part(text) => json!({ "by": "part", "text": text }),
            Self::Text(text) => json!({ "by": "text", "text": text }),
        }
    }
}

impl fmt::Display for Look {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Named(role, name) => write!(f, "{role} “{name}”"),
            Self::Begins(role, name) => write!(f, "{role} “{name}…”"),
            Self::Every(role) => write!(f, "any {role}"),
            Self::Row(text) => write!(f, "row of “{text}”"),
            Self::Cell(column) => write!(f, "column “{column}”"),
            Self::Fact(term) => write!(f, "fact “{term}”"),
            Self::Part(name) => write!(f, "part “{name}”"),
            Self::Text(text) => write!(f, "text “{text}”"),
        }
    }
}

/// Everything in which something can be found: the page, or a place on it.
pub trait Finds {
    /// The place of this look within.
    fn find(&self, look: Look) -> Place;

    /// A button with exactly this name.
    fn button(&self, name: &str) -> Place {
        self.find(Look::Named("button", name.to_owned()))
    }

    /// A link with exactly this name.
    fn link(&self, name: &str) -> Place {
        self.find(Look::Named("link", name.to_owned()))
    }

    /// A field to type in with exactly this label.
    fn field(&self, label: &str) -> Place {
        self.find(Look::Named("field", label.to_owned()))
    }

    /// A box to tick with exactly this label.
    fn checkbox(&self, label: &str) -> Place {
        self.find(Look::Named("checkbox", label.to_owned()))
    }

    /// One of several, with exactly this label.
    fn radio(&self, label: &str) -> Place {
        self.find(Look::Named("radio", label.to_owned()))
    }

    /// A list of choices with exactly this label.
    fn choice(&self, label: &str) -> Place {
        self.find(Look::Named("choice", label.to_owned()))
    }

    /// A heading that says exactly this.
    fn heading(&self, text: &str) -> Place {
        self.find(Look::Named("heading", text.to_owned()))
    }

    /// The row, card or item in which this stands by itself.
    fn row(&self, text: &str) -> Place {
        self.find(Look::Row(text.to_owned()))
    }

    /// What stands in this column of a row.
    fn cell(&self, column: &str) -> Place {
        self.find(Look::Cell(column.to_owned()))
    }

    /// What stands beside this term.
    fn fact(&self, term: &str) -> Place {
        self.find(Look::Fact(term.to_owned()))
    }

    /// The part of the page with this heading or name.
    fn part(&self, name: &str) -> Place {
        self.find(Look::Part(name.to_owned()))
    }
}
