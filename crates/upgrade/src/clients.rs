//! Which client libraries are in use, and whether each is ready for TLS: the person's word, kept for the report. It
//! decides nothing; the consent before TLS turns on is asked for all the same.

use serde::{Deserialize, Serialize};

/// What the person said of the clients.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clients {
    /// In the order they were named.
    pub libraries: Vec<ClientLibrary>,
    /// Said when no library is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub none_named: Option<NoneNamed>,
}

/// A library that an app reaches the store with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClientLibrary {
    /// Its id in the guide: `django-redis`.
    pub id: String,
    /// What its users call it, so that a report can be read without the guide.
    pub title: String,
    /// Whether the person said that it is set up for TLS, everywhere it is used.
    pub ready: bool,
}

/// Why no library is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoneNamed {
    /// Nothing connects to the store that would have to be changed.
    NoneInUse,
    /// The person does not know which are in use.
    NotKnown,
}

impl Clients {
    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        self.libraries.is_empty() && self.none_named.is_none()
    }

    /// Libraries that are named and not ready.
    pub fn not_ready(&self) -> impl Iterator<Item = &ClientLibrary> {
        self.libraries.iter().filter(|library| !library.ready)
    }

    /// Names a library, or does not name it any more.
    pub fn toggle(&mut self, id: &str, title: &str) {
        let before = self.libraries.len();
        self.libraries.retain(|library| library.id != id);
        if self.libraries.len() == before {
            self.libraries.push(ClientLibrary { id: id.to_owned(), title: title.to_owned(), ready: false });
            self.none_named = None;
        }
    }

    /// Says of a named library whether it is ready.
    pub fn set_ready(&mut self, id: &str, ready: bool) {
        if let Some(library) = self.libraries.iter_mut().find(|library| library.id == id) {
            library.ready = ready;
        }
    }

    /// Says why none is named; what was named before is taken back.
    pub fn set_none_named(&mut self, why: Option<NoneNamed>) {
        self.none_named = why;
        if why.is_some() {
            self.libraries.clear();
        }
    }
}
