//! Light, dark, or as the system.

use leptos::prelude::*;

use crate::{
    browser::theme::{self, Theme},
    words::shell as words,
};

/// What the person chose, for everything that shows or changes it.
#[derive(Clone, Copy)]
pub struct ThemeChoice(RwSignal<Theme>);

impl ThemeChoice {
    /// As it was chosen before.
    pub fn stored() -> Self {
        Self(RwSignal::new(theme::stored()))
    }

    /// Shows the page in `theme` and remembers it.
    pub fn choose(self, theme: Theme) {
        self.0.set(theme);
        theme::apply(theme);
    }
}

/// The theme, to read and to change.
pub fn use_theme() -> ThemeChoice {
    expect_context()
}

/// One button that goes round.
#[component]
pub fn ThemeSwitch() -> AnyView {
    let theme = use_theme();
    let chosen = theme.0;
    view! {
        <button
            type="button"
            class="button quiet theme"
            title=move || words::theme(chosen.get()).text()
            aria-label=move || words::theme(chosen.get()).text()
            on:click=move |_| theme.choose(chosen.get_untracked().next())
        >
            <span aria-hidden="true">{move || words::theme_sign(chosen.get())}</span>
        </button>
    }
    .into_any()
}
