//! Commands and names to copy.

use std::time::Duration;

use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser::{clipboard, clock},
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

/// Copies `text` and says whether that worked.
#[component]
pub fn Copy(#[prop(into)] text: Signal<String>) -> AnyView {
    let said = RwSignal::new(words::COPY);
    let copy = move |_| {
        spawn_local(async move {
            let worked = clipboard::copy(&text.get_untracked()).await;
            said.try_set(if worked { words::COPIED } else { words::NOT_COPIED });
            clock::sleep(Duration::from_secs(3)).await;
            said.try_set(words::COPY);
        });
    };
    view! {
        <button type="button" class="button quiet copy" on:click=copy>
            <span role="status">{said}</span>
        </button>
    }
    .into_any()
}
