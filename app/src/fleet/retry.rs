//! What a failed read says in a cell, with the way to try again for this row alone.

use leptos::prelude::*;
use platform::Error;

use crate::{
    fleet_store::{Fleet, Part, Row},
    words::{fleet::cell as words, ui::READING},
};

/// `Data API answered 503 · try again`.
#[component]
pub fn Retry(fleet: Fleet, row: StoredValue<Row>, part: Part, error: Error) -> impl IntoView {
    let asking = Memo::new(move |_| row.with_value(|row| row.is_asking(part)));
    let name = row.with_value(|row| row.with_untracked(|store| store.name().to_owned()));
    // Whatever else failed for this add-on is asked for with it.
    let again = move |_| {
        row.with_value(|row| {
            let failed = row.with_untracked(|store| {
                [
                    (Part::Database, store.database.error().is_some()),
                    (Part::Maintenance, store.maintenance.error().is_some()),
                ]
            });
            let parts: Vec<Part> =
                failed.into_iter().filter(|(_, failed)| *failed).map(|(part, _)| part).collect();
            fleet.read_again(row, &parts);
        })
    };
    view! {
        <span class="sub">
            {words::failure(&error)}" · "
            <button type="button" class="link" aria-busy=move || asking.get().then_some("true") on:click=again>
                {move || if asking.get() { READING.text() } else { words::TRY_AGAIN.text() }}
                <span class="hidden">" "{words::for_addon(&name)}</span>
            </button>
        </span>
    }
}
