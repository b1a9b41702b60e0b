//! Saving the list.

use leptos::prelude::*;

use super::sheet::sheet;
use crate::{
    app::use_catalogue,
    browser::{clock, download},
    fleet::{board::Board, facts::SharedFacts},
    ui::Button,
    words::fleet::export as words,
};

/// Saves the add-ons that are shown; says so when the browser would not.
#[component]
pub fn SaveSheet(board: Board) -> AnyView {
    let catalogue = use_catalogue();
    let failed = RwSignal::new(false);
    let save = move || {
        let now = clock::now();
        let shown: Vec<SharedFacts> =
            board.shown.with_untracked(|shown| shown.iter().map(|seen| seen.facts.clone()).collect());
        let text = sheet(shown.iter().map(AsRef::as_ref), &catalogue, now);
        failed.set(!download::save(&words::file(&download::day(now)), "text/csv;charset=utf-8", &text));
    };
    let is_empty = Memo::new(move |_| board.shown.with(|shown| shown.is_empty()));
    view! {
        {move || (!is_empty.get()).then({
            let save = save.clone();
            move || view! { <Button quiet=true on_press=save>{words::SAVE}</Button> }
        })}
        {move || failed.get().then(|| view! { <p class="complaint" role="alert">{words::NOT_SAVED}</p> })}
    }
    .into_any()
}
