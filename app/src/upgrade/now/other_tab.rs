//! An upgrade that another tab drives, or that this tab lost: what is known of it, and what may be done.

use leptos::prelude::*;

use super::{
    super::{
        desk::use_desk,
        engine::{Elsewhere, Lost, key_of, use_upgrades},
    },
    panel::focus_heading,
};
use crate::{
    browser::zone,
    ui::Button,
    words::upgrade::{entry, other_tab as words},
};

/// So many entries are shown: what a person wants to know is what goes on.
const LAST: usize = 5;

/// The panel.
#[component]
pub fn OtherTab(elsewhere: Elsewhere) -> AnyView {
    match elsewhere {
        Elsewhere::Driven => view! { <Driven/> }.into_any(),
        Elsewhere::Busy(other) => view! { <p>{words::busy(other.as_deref())}</p> }.into_any(),
        Elsewhere::Lost(lost) => view! { <Left lost/> }.into_any(),
    }
}

#[component]
fn Driven() -> impl IntoView {
    let desk = use_desk();
    let lines = Memo::new(move |_| {
        let intent = desk.intent();
        desk.run.with(|run| {
            // The newest says only that this page took it up in order to show it.
            let all = run.journal().entries().iter().rev().skip(1).take(LAST);
            all.map(|one| {
                let text =
                    one.what().map_or_else(|| entry::FOREIGN.into(), |what| entry::line(what, &intent));
                (zone::time_of_day(one.at()), text)
            })
            .collect::<Vec<_>>()
        })
    });
    view! {
        <p>{words::DRIVEN_WHY}</p>
        <h3>{words::LAST}</h3>
        <ol class="step-record" reversed=true>
            {move || lines.get().into_iter().map(|(at, text)| view! {
                <li><span class="num muted">{at}</span>" "<span>{text}</span></li>
            }).collect_view()}
        </ol>
        <div class="actions">
            <Button primary=true refusal=desk.refused() on_press=|| ()>{words::GO_ON}</Button>
        </div>
    }
}

#[component]
fn Left(lost: Lost) -> impl IntoView {
    let desk = use_desk();
    let upgrades = use_upgrades();
    let why = match lost {
        Lost::Forgotten => words::FORGOTTEN_WHY,
        Lost::Replaced => words::REPLACED_WHY,
    };
    let go_on = move || {
        focus_heading();
        desk.go_on();
    };
    // Without this tab's own, the wizard shows what the browser keeps.
    let show = move || upgrades.show_kept(&key_of(&desk.intent()));
    view! {
        <p>{why}</p>
        <p>{words::LOST_NEXT}</p>
        <div class="actions">
            <Button primary={lost == Lost::Forgotten} refusal=desk.session_refused() on_press=go_on>{words::GO_ON}</Button>
            {(lost == Lost::Replaced).then(|| view! { <Button primary=true on_press=show>{words::SHOW_THEIRS}</Button> })}
        </div>
    }
}
