//! The libraries a person chose: which, and what happens when that changes.

use kvs::{ClientGuide, Library};
use leptos::prelude::*;

use crate::{
    shell::{Announcer, use_announcer},
    words::clients as words,
};

/// The choice, kept by whoever uses the parts.
#[derive(Clone, Copy)]
pub struct Chosen {
    ids: Signal<Vec<String>>,
    on_toggle: Callback<String>,
    /// Whether the list to choose from is open.
    pub open: RwSignal<bool>,
    /// The one chosen last: its advice takes the focus when it appears.
    fresh: StoredValue<Option<String>>,
    announcer: Announcer,
}

impl Chosen {
    /// Must be made while a component is made.
    pub fn new(ids: Signal<Vec<String>>, on_toggle: Callback<String>) -> Self {
        let open = RwSignal::new(ids.with_untracked(Vec::is_empty));
        Self { ids, on_toggle, open, fresh: StoredValue::new(None), announcer: use_announcer() }
    }

    /// Whether `id` is chosen; tracked.
    pub fn has(self, id: &str) -> bool {
        self.ids.with(|ids| ids.iter().any(|known| known == id))
    }

    /// The libraries that were chosen and are in the guide, in the order they were chosen; tracked.
    pub fn libraries(self, guide: &ClientGuide) -> Vec<Library> {
        self.ids.with(|ids| ids.iter().filter_map(|id| guide.library(id)).cloned().collect())
    }

    /// Ids that no library of the guide has: a link from another version of this console; tracked.
    pub fn unknown(self, guide: &ClientGuide) -> Vec<String> {
        self.ids.with(|ids| ids.iter().filter(|id| guide.library(id).is_none()).cloned().collect())
    }

    /// Chooses what was not chosen, and the other way round; says so.
    pub fn toggle(self, id: &str, name: &str) {
        let is_shown = !self.ids.with_untracked(|ids| ids.iter().any(|known| known == id));
        if is_shown {
            self.fresh.set_value(Some(id.to_owned()));
            // The advice is then right below, on a phone too.
            self.open.set(false);
        }
        self.announcer.say(words::toggled(name, is_shown));
        self.on_toggle.run(id.to_owned());
    }

    /// Whether `id` was chosen just now; asked once.
    pub fn is_fresh(self, id: &str) -> bool {
        let is_fresh = self.fresh.with_value(|fresh| fresh.as_deref() == Some(id));
        if is_fresh {
            self.fresh.set_value(None);
        }
        is_fresh
    }
}
