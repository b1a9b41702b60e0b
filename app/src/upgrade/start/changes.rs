//! What the chosen upgrade changes, each with its source.

use leptos::prelude::*;

use super::{planner::use_planner, source::Consequence};
use crate::words::upgrade::change as words;

/// The consequences, what matters most first.
#[component]
pub fn Changes() -> impl IntoView {
    let planner = use_planner();
    let upgrade = Memo::new(move |_| {
        let chosen = planner.chosen()?;
        let target =
            planner.targets.with(|all| all.iter().find(|t| t.line.to_string() == chosen).cloned())?;
        Some(planner.effect(&target))
    });
    view! {
        <section class="wizard-part" aria-labelledby="changes-title">
            <h3 id="changes-title">{words::TITLE}</h3>
            <div class="consequences">
                {move || upgrade.get().into_iter().flat_map(|upgrade| upgrade.changes).map(|change| {
                    view! { <Consequence told=words::told(change.what()) source=change.source().clone()/> }
                }).collect_view()}
            </div>
        </section>
    }
}
