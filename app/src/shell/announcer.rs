//! Says to screen readers what changed without the focus moving.

use leptos::prelude::*;

/// A handle to the page's one live region.
#[derive(Clone, Copy)]
pub struct Announcer(RwSignal<String>);

/// The announcer of this page.
pub fn use_announcer() -> Announcer {
    expect_context()
}

impl Default for Announcer {
    fn default() -> Self {
        Self::new()
    }
}

impl Announcer {
    pub fn new() -> Self {
        Self(RwSignal::new(String::new()))
    }

    /// Has `text` read out when the reader is free. One sentence, and only for what a person waits for.
    pub fn say(self, text: impl Into<String>) {
        self.0.set(text.into());
    }

    pub(super) fn view(self) -> impl IntoView {
        view! { <div class="hidden" role="status" aria-live="polite">{self.0}</div> }
    }
}
