//! The palette: by a few letters to any page, any add-on, anything that can be pressed on the page, and the settings of
//! the console. It leads there; it never changes anything at the platform by itself.

mod choose;
mod find;
mod offer;
mod offers;
mod state;
mod view;

use leptos::prelude::*;

use crate::{browser::keyboard, text::palette as words};

pub use view::Palette;

/// Whether the palette is open.
#[derive(Clone, Copy)]
pub struct PaletteOpen(pub RwSignal<bool>);

/// The palette of this page.
pub fn use_palette() -> PaletteOpen {
    expect_context()
}

/// The keys that open it.
pub fn keys(is_mac: bool) -> &'static str {
    if is_mac { "⌘ K" } else { "Ctrl K" }
}

/// The button in the header that opens it.
#[component]
pub fn PaletteButton() -> AnyView {
    let open = use_palette().0;
    view! {
        <button type="button" class="button quiet palette-button" aria-haspopup="dialog" on:click=move |_| open.set(true)>
            {words::OPEN}
            <kbd class="kbd" aria-hidden="true">{keys(keyboard::is_mac())}</kbd>
        </button>
    }
    .into_any()
}
