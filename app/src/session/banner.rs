//! The line on every page that says that nothing can be changed, and who said so; or that this is not known.

use leptos::prelude::*;

use super::{LookOnly, MayWrite, scope_known_to_read, use_session};
use crate::words::{look_only as words, session};

/// What the line says.
#[derive(Clone, PartialEq, Eq)]
struct Line {
    text: String,
    /// It is only to be known, not to be acted on.
    quiet: bool,
}

/// Shown while this tab may only look, when the token cannot even read add-ons, and when nobody knows what it may do.
#[component]
pub fn LookOnlyBanner() -> impl IntoView {
    let session = use_session();
    let line = Memo::new(move |_| {
        let loud = |text| Some(Line { text, quiet: false });
        if let Some(signed) = session.signed() {
            let scopes = signed.scopes.as_deref();
            if !scope_known_to_read(scopes) {
                return loud(session::cannot_read(scopes.unwrap_or_default()));
            }
        }
        match (session.look_only(), session.may_write()) {
            // Before sign-in the form says what was chosen.
            (Some(LookOnly::ByPerson), _) if session.signed().is_none() => None,
            (Some(why), _) => loud(words::banner(&why)),
            (None, MayWrite::Unknown) => Some(Line { text: words::UNKNOWN.into(), quiet: true }),
            (None, MayWrite::Yes | MayWrite::No) => None,
        }
    });
    move || {
        line.get()
            .map(|Line { text, quiet }| view! { <p class="banner" class:quiet=quiet role="note">{text}</p> })
    }
}
