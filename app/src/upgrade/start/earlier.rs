//! What this browser kept of an earlier upgrade of the same add-on.

use leptos::prelude::*;

use super::{super::engine::Kept, planner::use_planner};
use crate::{
    app::use_now,
    browser::download,
    ui::{Button, Finding, Tone},
    words::{
        time::ago,
        upgrade::{kept as words, page},
    },
};

/// A line that leads to it; nothing when there is none.
#[component]
pub fn Earlier() -> impl IntoView {
    let planner = use_planner();
    let now = use_now().get_untracked();
    match planner.upgrades().kept(&untrack(|| planner.key())) {
        Kept::Nothing => ().into_any(),
        Kept::Record(saved) => {
            let last = saved.journal.entries().last().map_or(saved.intent.made_at, ::upgrade::Entry::at);
            let text = words::earlier(&saved.intent, &ago(now - last));
            let upgrades = planner.upgrades();
            let show = move || upgrades.take_up(&saved);
            view! {
                <p class="row small muted"><span>{text}</span><Button quiet=true on_press=show>{words::SHOW}</Button></p>
            }
            .into_any()
        }
        Kept::Unreadable(text) => {
            let name = format!("{}-journal.txt", planner.name());
            let save = move || {
                download::save(&name, "text/plain", &text);
            };
            view! {
                <Finding tone=Tone::Warn title=words::UNREADABLE>
                    <p>{words::UNREADABLE_WHY}</p>
                    <div class="actions"><Button on_press=save>{page::SAVE_JOURNAL}</Button></div>
                </Finding>
            }
            .into_any()
        }
    }
}
