//! Commands and names to copy.

use std::time::Duration;

use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser::{clipboard, clock},
    shell::use_announcer,
    words::ui as words,
};

/// A block of text to copy, with its button.
#[component]
pub fn Code(#[prop(into)] text: Signal<String>) -> AnyView {
    view! {
        <div class="code">
            <pre>{move || words_of(&text.get())}</pre>
            <Copy text/>
        </div>
    }
    .into_any()
}

/// Each word by itself, so that a narrow screen does not break `-s` in two.
fn words_of(text: &str) -> Vec<impl IntoView + use<>> {
    text.split_inclusive([' ', '\n'])
        .map(|piece| {
            let word = piece.trim_end_matches([' ', '\n']).to_owned();
            let space = piece.get(word.len()..).unwrap_or_default().to_owned();
            view! { <span class="word">{word}</span>{space} }
        })
        .collect()
}

/// Copies `text` and says whether that worked. The words stand in the button itself: what is inside of a live region
/// gives a button no name, so the announcer tells who does not see them.
#[component]
pub fn Copy(#[prop(into)] text: Signal<String>) -> AnyView {
    let said = RwSignal::new(words::COPY);
    let announcer = use_announcer();
    let copy = move |_| {
        spawn_local(async move {
            let worked = clipboard::copy(&text.get_untracked()).await;
            let outcome = if worked { words::COPIED } else { words::NOT_COPIED };
            said.try_set(outcome);
            announcer.say(outcome);
            clock::sleep(Duration::from_secs(3)).await;
            said.try_set(words::COPY);
        });
    };
    view! {
        <button type="button" class="button quiet copy" on:click=copy>
            {move || said.get().text()}
        </button>
    }
    .into_any()
}
