//! What the chosen fork brings, each with its source, and where the official client would not do the same.

use leptos::prelude::*;

use super::{planner::use_planner, source::Consequence};
use crate::words::upgrade::fork::{change as words, trap};

/// The consequences, what matters most first.
#[component]
pub fn ForkChanges() -> impl IntoView {
    let planner = use_planner();
    let changes = Memo::new(move |_| planner.fork_effect().map(|effect| effect.changes).unwrap_or_default());
    view! {
        <section class="wizard-part" aria-labelledby="changes-title">
            <h3 id="changes-title">{words::TITLE}</h3>
            <div class="consequences">
                {move || changes.get().into_iter().map(|change| {
                    view! { <Consequence told=words::told(change.what()) source=change.source().clone()/> }
                }).collect_view()}
            </div>
            <Traps/>
        </section>
    }
}

#[component]
fn Traps() -> impl IntoView {
    let planner = use_planner();
    let traps = Memo::new(move |_| planner.with(kvs::promote_traps));
    move || {
        let traps = traps.get();
        (!traps.is_empty()).then(|| {
            view! {
                <details class="traps">
                    <summary>{trap::TITLE}" ("{traps.len()}")"</summary>
                    <ul>{traps.iter().map(|one| view! { <li>{trap::told(one.what())}</li> }).collect_view()}</ul>
                    <p class="small muted">{trap::INSTEAD}</p>
                </details>
            }
        })
    }
}
