//! What the chosen upgrade changes, each with its source.

use leptos::prelude::*;

use super::planner::use_planner;
use crate::{
    ui::Finding,
    words::upgrade::{change as words, page},
};

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
                    let (tone, title, meaning) = words::told(change.what());
                    let source = change.source().clone();
                    view! {
                        <Finding tone title>
                            <p>
                                {meaning}" "
                                <a class="small" href=source.url.to_string() rel="external noreferrer" target="_blank">
                                    {page::SOURCE}<span class="hidden">": "{source.title.to_string()}</span>
                                </a>
                            </p>
                        </Finding>
                    }
                }).collect_view()}
            </div>
        </section>
    }
}
