//! The shortcuts that work at the moment.

use std::sync::Arc;

use leptos::prelude::*;

use super::keys::{Leads, counts, leads};
use crate::{
    browser::{
        keyboard::{self, Pressed},
        storage::{self, Key},
    },
    text::Message,
};

/// One shortcut: its keys, what it does, and doing it.
#[derive(Clone)]
pub struct Shortcut {
    number: u32,
    /// One key, or two with a space between.
    pub keys: &'static str,
    pub what: Message,
    act: Arc<dyn Fn() + Send + Sync>,
}

/// A handle to all of them: copy it freely.
#[derive(Clone, Copy)]
pub struct Shortcuts {
    all: RwSignal<Vec<Shortcut>>,
    /// Whether they do anything; the person may switch them off.
    pub are_on: RwSignal<bool>,
    /// Whether the list of them is shown.
    pub is_listed: RwSignal<bool>,
    before: StoredValue<Option<String>>,
    next: StoredValue<u32>,
}

/// The shortcuts of this page.
pub fn use_shortcuts() -> Shortcuts {
    expect_context()
}

/// Makes `keys` do something, and lists it, for as long as the component that asks for it is shown.
pub fn use_shortcut(keys: &'static str, what: Message, act: impl Fn() + Send + Sync + 'static) {
    let book = use_shortcuts();
    let number =
        book.next.try_update_value(|next| std::mem::replace(next, next.wrapping_add(1))).unwrap_or_default();
    book.all.update(|all| all.push(Shortcut { number, keys, what, act: Arc::new(act) }));
    on_cleanup(move || {
        book.all.try_update(|all| all.retain(|one| one.number != number));
    });
}

impl Shortcuts {
    /// None yet, and as the person left them.
    pub fn as_left() -> Self {
        Self {
            all: RwSignal::new(Vec::new()),
            are_on: RwSignal::new(storage::read(&Key::Shortcuts).is_none()),
            is_listed: RwSignal::new(false),
            before: StoredValue::new(None),
            next: StoredValue::new(0),
        }
    }

    /// Listens for them, for as long as the owner that asked for it lives.
    pub fn listen(self) {
        keyboard::on_press(move |pressed| self.take(pressed));
    }

    /// All that work, in the order they are listed in; tracked.
    pub fn all(self) -> Vec<Shortcut> {
        self.all.get()
    }

    /// Switches them on or off, and remembers that where storage allows.
    pub fn switch(self, on: bool) {
        self.are_on.set(on);
        if on {
            storage::remove(&Key::Shortcuts);
        } else {
            // Not kept only means that they are on again at the next visit.
            let _ = storage::write(&Key::Shortcuts, "off");
        }
    }

    /// Does what a key leads to. False when it is none of ours.
    fn take(self, pressed: &Pressed) -> bool {
        let before = self.before.try_update_value(Option::take).flatten();
        // Shift alone is on its way to a character.
        if pressed.key == "Shift" {
            self.before.set_value(before);
            return false;
        }
        if !self.are_on.get_untracked() || !counts(pressed) {
            return false;
        }
        let all = self.all.get_untracked();
        match leads(all.iter().map(|one| (one.keys, one)), before.as_deref(), &pressed.key) {
            Leads::To(shortcut) => {
                (shortcut.act)();
                true
            }
            Leads::Further => {
                self.before.set_value(Some(pressed.key.clone()));
                true
            }
            Leads::Nowhere => false,
        }
    }
}
