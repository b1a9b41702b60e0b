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
        let text = text.into();
        self.0.update(|said| *said = next(said, text));
    }

    /// Leaves nothing of what was said before, which is in another language than the page now.
    pub(super) fn forget(self) {
        self.0.set(String::new());
    }

    /// The region itself; once on a page.
    pub fn view(self) -> impl IntoView {
        view! { <div class="hidden" role="status" aria-live="polite">{self.0}</div> }
    }
}

/// What to write so that `text` is read out: a region that does not change is not read, though the same thing has
/// happened again.
fn next(said: &str, text: String) -> String {
    if said == text { format!("{text}\u{a0}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::next;

    #[test]
    fn what_happens_again_is_said_again() {
        let mut said = String::new();
        for _ in 0..3 {
            let before = said.clone();
            said = next(&said, "Copied".to_owned());
            assert_ne!(said, before);
            assert_eq!(said.trim(), "Copied");
        }
    }
}
