//! How long it will take, as far as earlier ones tell.

use kvs::{Estimate, Reading, estimate};
use leptos::prelude::*;

use crate::{
    boot::use_config,
    fleet_store::{Part, use_fleet},
    words::change::estimate as words,
};

/// The range of a history in words.
#[component]
pub fn Range(estimate: Option<Estimate>) -> AnyView {
    match estimate {
        Some(estimate) => view! { <p>{words::range(&estimate)}</p> }.into_any(),
        None => view! { <p class="muted">{words::NONE}</p> }.into_any(),
    }
}

/// The same beside a wait, for the store with this id; read when it was not yet. Nothing where it is not known: a wait
/// is no place for what cannot be read.
#[component]
pub fn Expectation(addon: String) -> AnyView {
    let fleet = use_fleet();
    let speed = use_config().platform.speed;
    let row = Memo::new(move |_| {
        fleet.rows().into_iter().find(|row| row.id() == addon).map(|row| row.id().to_owned())
    });
    let find = move || {
        let id = row.get()?;
        fleet.rows().into_iter().find(|row| row.id() == id)
    };
    Effect::new(move |_| {
        if let Some(row) = find() {
            untrack(|| fleet.ensure_parts(&row, &[Part::History]));
        }
    });
    let text = Memo::new(move |_| {
        let known = find()?.with(|store| match &store.history {
            Reading::Known { value, .. } => estimate(value),
            _ => None,
        })?;
        Some((words::range(&known), words::faster(speed)))
    });
    view! {
        {move || text.get().map(|(range, faster)| view! {
            <p class="wait-earlier small muted">{range}{faster.map(|faster| view! { " " {faster} })}</p>
        })}
    }
    .into_any()
}
