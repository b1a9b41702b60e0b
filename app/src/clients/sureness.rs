//! How sure a snippet is.

use kvs::{Library, Sureness};
use leptos::prelude::*;

use crate::{
    ui::{Badge, Tone},
    words::clients as words,
};

/// The word, and what it stands for.
pub fn sureness(library: &Library) -> AnyView {
    let tone = match library.sureness {
        Sureness::Tried => Tone::Good,
        Sureness::Documented => Tone::Info,
        Sureness::Reported => Tone::Plain,
        Sureness::Inferred => Tone::Warn,
    };
    let because = words::sure_because(library.sureness, library.tried_with.as_deref());
    view! { <Badge tone text=words::sure(library.sureness)/>" "{because} }.into_any()
}
