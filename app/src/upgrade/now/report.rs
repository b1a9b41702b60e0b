//! Taking a report along: copy it, or save it as a file.

use std::time::Duration;

use ::upgrade::Method;
use leptos::{prelude::*, task::spawn_local};

use super::super::desk::use_desk;
use crate::{
    browser::{clipboard, clock, download},
    paths::Place,
    ui::Button,
    words::upgrade::{page, report as words},
};

/// The buttons below a report. `text` writes it as Markdown.
#[component]
pub fn TakeAlong(
    text: Callback<(), String>,
    /// Whether going back to the add-on is the next thing to do.
    #[prop(optional)]
    is_next: bool,
) -> impl IntoView {
    let desk = use_desk();
    let said = RwSignal::new(words::COPY);
    let failed = RwSignal::new(false);
    let copy = move || {
        spawn_local(async move {
            let worked = clipboard::copy(&text.run(())).await;
            said.try_set(if worked { words::COPIED } else { words::NOT_COPIED });
            clock::sleep(Duration::from_secs(3)).await;
            said.try_set(words::COPY);
        });
    };
    let save = move || {
        failed.set(!download::save(&page::report_file(&desk.intent()), "text/markdown", &text.run(())));
    };
    let intent = desk.intent();
    // What is destroyed has no page any more.
    let (back, back_label) = match &intent.method {
        Method::Destroy(_) if is_next => (Place::fleet(), page::TO_FLEET),
        _ => (Place::addon(&intent.addon.name), page::BACK_TO_ADDON),
    };
    view! {
        <div class="actions">
            <a class="button" class:primary=is_next href=back.href()>{back_label}</a>
            <Button on_press=copy><span role="status">{move || said.get().text()}</span></Button>
            <Button on_press=save>{words::SAVE}</Button>
        </div>
        <p class="complaint" role="alert">{move || failed.get().then_some(page::NOT_SAVED.text())}</p>
    }
}
