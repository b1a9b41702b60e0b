//! The language of the page, and the switch that changes it.

use kvs::Tongue;
use leptos::{prelude::*, task::spawn_local};

use super::Announcer;
use crate::{
    boot,
    browser::{languages, page},
    text::{self, Half},
    words::language as words,
};

/// The language of the page. Whoever draws the pages draws them anew when it changes.
#[derive(Clone, Copy)]
pub struct Language {
    tongue: RwSignal<Tongue>,
    announcer: Announcer,
}

impl Language {
    /// As it was when the console started.
    pub fn new(announcer: Announcer) -> Self {
        Self { tongue: RwSignal::new(text::current()), announcer }
    }

    /// Which one; tracked.
    pub fn get(self) -> Tongue {
        self.tongue.get()
    }

    /// Shows the page in `tongue` and remembers that, once its texts are here.
    pub fn choose(self, tongue: Tongue) {
        spawn_local(async move {
            if !read(tongue).await {
                // The page stays in its language, which is the safe half of what was asked.
                self.announcer.say(words::NOT_READ);
                return;
            }
            text::speak(tongue);
            languages::declare(tongue);
            languages::keep(tongue);
            self.announcer.forget();
            self.tongue.set(tongue);
            request_animation_frame(|| page::focus_if_lost(".language"));
        });
    }
}

/// Whether every text that the page shows is here in `tongue` now: both halves, once it shows more than the way in.
async fn read(tongue: Tongue) -> bool {
    let needs_rest = text::is_open(text::current(), Half::Rest);
    boot::texts(tongue, Half::First).await.is_ok()
        && (!needs_rest || boot::texts(tongue, Half::Rest).await.is_ok())
}

/// The language of the page, to read and to change.
pub fn use_language() -> Language {
    expect_context()
}

/// One button that goes to the other language, named in that language.
#[component]
pub fn LanguageSwitch() -> AnyView {
    let language = use_language();
    let other = move || match language.get() {
        Tongue::English => Tongue::Japanese,
        Tongue::Japanese => Tongue::English,
    };
    view! {
        <button
            type="button"
            class="button quiet language"
            lang=move || other().tag()
            on:click=move |_| language.choose(other())
        >
            {move || words::own_name(other()).text()}
        </button>
    }
    .into_any()
}
