//! That what is shown is from before, how old it is, and that it is being read again.

use leptos::prelude::*;
use time::OffsetDateTime;

use super::{board::Board, picture::facts};
use crate::{
    app::use_now,
    fleet_store::FleetState,
    words::{fleet::remembered as words, time::ago},
};

#[derive(Clone, Copy, PartialEq)]
enum Stage {
    /// All of it is remembered; the platform is being asked.
    All(OffsetDateTime),
    /// All of it, and the platform did not tell the list.
    NotReadAgain(OffsetDateTime),
    /// The list is read; versions or maintenances are not yet, the oldest being of then.
    Parts(OffsetDateTime),
}

/// One line above the table, as long as anything in it is only remembered.
#[component]
pub fn Remembered(board: Board) -> AnyView {
    let now = use_now();
    let stage = Memo::new(move |_| {
        if let Some(at) = board.fleet.remembered_since() {
            let is_failed = matches!(board.fleet.state(), FleetState::Failed { .. });
            return Some(if is_failed { Stage::NotReadAgain(at) } else { Stage::All(at) });
        }
        let of = |store: &kvs::KeyValueStore| {
            [store.database.remembered_since(), store.maintenance.remembered_since()]
        };
        let oldest =
            board.picture.with(|picture| facts(picture).flat_map(|facts| of(&facts.store)).flatten().min());
        oldest.map(Stage::Parts)
    });
    let text = move || {
        stage.get().map(|stage| {
            let age = |at: OffsetDateTime| ago(now.get() - at);
            match stage {
                Stage::All(at) => words::All { age: &age(at) }.text(),
                Stage::NotReadAgain(at) => words::NotReadAgain { age: &age(at) }.text(),
                Stage::Parts(at) => words::Parts { age: &age(at) }.text(),
            }
        })
    };
    view! { {move || text().map(|text| view! { <p class="small fleet-remembered">{text}</p> })} }.into_any()
}

/// What stands below a value, and since when that is remembered where it was not read.
#[component]
pub fn Below(text: String, since: Option<OffsetDateTime>) -> AnyView {
    let now = use_now();
    match since {
        None => view! { <span class="sub">{text}</span> }.into_any(),
        Some(at) => view! {
            <span class="sub as-of">{move || words::with_age(&text, now.get() - at)}</span>
        }
        .into_any(),
    }
}
