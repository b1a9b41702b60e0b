//! The list as a file.

use std::sync::Arc;

use leptos::prelude::*;

use super::{export, known::Known};
use crate::{
    boot::use_config, browser::download, fleet_store::use_fleet, transport::activity::Entry, ui::Button,
    words::activity as words,
};

/// Saves what is shown.
#[component]
pub fn TakeAlong(shown: Memo<Vec<Arc<Entry>>>) -> AnyView {
    let failed = RwSignal::new(false);
    let (fleet, config) = (use_fleet(), use_config());
    let save_json = move || {
        let names = Known(untrack(|| fleet.rows()));
        let text = shown.with_untracked(|shown| export::json(shown, &names, &config.outside()));
        failed.set(!download::save("kvs-activity.json", "application/json", &text));
    };
    let save_text = move || {
        let text = shown.with_untracked(|shown| export::text(shown));
        failed.set(!download::save("kvs-activity.txt", "text/plain", &text));
    };
    view! {
        <div class="actions">
            <Button on_press=save_json>{words::SAVE_JSON}</Button>
            <Button on_press=save_text>{words::SAVE_TEXT}</Button>
        </div>
        <p class="complaint" role="alert">{move || failed.get().then(|| words::NOT_SAVED.text())}</p>
    }
    .into_any()
}
