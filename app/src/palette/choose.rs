//! Goes where the palette leads.

use leptos::prelude::*;

use super::{offer::Goal, state::Found};
use crate::{
    paths::{Go, Place, use_go},
    shell::{Language, ThemeChoice, use_language, use_theme},
    shortcuts::{Shortcuts, use_shortcuts},
};

/// All it takes: copy it freely.
#[derive(Clone, Copy)]
pub struct Chooser {
    go: Go,
    language: Language,
    shortcuts: Shortcuts,
    theme: ThemeChoice,
}

impl Chooser {
    /// Must be made while a component is made.
    pub fn new() -> Self {
        Self { go: use_go(), language: use_language(), shortcuts: use_shortcuts(), theme: use_theme() }
    }

    /// Goes there, or sets it. Of what can be pressed on the page nothing is pressed: the focus goes to it, so that the
    /// person sees what they are about to do.
    pub fn choose(self, goal: Goal, found: Found) {
        match goal {
            Goal::Page(place) => self.go.to(&place),
            Goal::Addon(name) => self.go.to(&Place::addon(&name)),
            Goal::Control(at) => {
                if let Some(control) = found.control(at) {
                    // After the dialog has given the focus back to where it was.
                    request_animation_frame(move || control.focus());
                }
            }
            Goal::Theme(theme) => self.theme.choose(theme),
            Goal::Language(tongue) => self.language.choose(tongue),
            Goal::Shortcuts => self.shortcuts.is_listed.set(true),
        }
    }
}
