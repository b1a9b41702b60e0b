//! The line that says that nothing can be changed, and why.

use leptos::prelude::*;

use super::{MayWrite, scope_known_to_read, use_session};
use crate::words::session as words;

/// Shown while the token is known not to write, and when it cannot even read add-ons.
#[component]
pub fn ReadOnlyBanner() -> impl IntoView {
    let session = use_session();
    let text = Memo::new(move |_| {
        let signed = session.signed()?;
        let scopes = signed.scopes.as_deref();
        if !scope_known_to_read(scopes) {
            return Some(words::cannot_read(scopes.unwrap_or_default()));
        }
        (session.may_write() == MayWrite::No).then(|| words::read_only(scopes.unwrap_or_default()))
    });
    move || text.get().map(|text| view! { <p class="banner" role="note">{text}</p> })
}
