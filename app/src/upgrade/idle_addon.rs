//! The add-on beside the one that is used: what it is good for, what it costs, and what can be done with it.

use leptos::prelude::*;

use super::engine::{After, Use};
use crate::{
    fleet_store::use_fleet,
    paths::{Place, Way},
    ui::{Finding, Tone},
    words::upgrade::fork::afterwards as words,
};

/// All of them that are still there; one that may be there, or that no read has named yet, is shown too.
#[component]
pub fn IdleAddons(all: Vec<After>) -> impl IntoView {
    let fleet = use_fleet();
    let there = Memo::new(move |_| {
        let known: Vec<String> = fleet.rows().iter().map(|row| row.id().to_owned()).collect();
        let is_there = |one: &&After| one.idle.id.is_empty() || known.contains(&one.idle.id);
        all.iter().filter(is_there).cloned().collect::<Vec<_>>()
    });
    move || there.get().into_iter().map(|after| view! { <IdleAddon after/> }).collect_view()
}

/// One of them, with links.
#[component]
fn IdleAddon(after: After) -> impl IntoView {
    let After { idle, used, cents, what, still, .. } = after;
    let destroy = Place::upgrade_by(&idle.name, Way::Destroy).href();
    let (tone, title, text, label) = match what {
        Use::WayBack => {
            (Tone::Info, words::TITLE, words::kept(&idle.name, &used.name, cents, &still), words::DESTROY_OLD)
        }
        Use::Nothing { sure } => {
            (Tone::Warn, words::FORKS, words::unused(&idle.name, cents, sure), words::DESTROY_FORK)
        }
    };
    let back = (what == Use::WayBack).then(|| Place::upgrade_by(&used.name, Way::Back).href());
    view! {
        <Finding tone title>
            <p>{text}</p>
            <p class="actions">
                {back.map(|back| view! { <a class="button" href=back>{words::GO_BACK}</a> })}
                <a class="button" href=destroy>{label}</a>
            </p>
        </Finding>
    }
}

/// On the page of an add-on: what this browser knows of a fork of it, or from which it came. Nothing where it knows of
/// none, or the idle one is gone.
#[component]
pub fn AfterFork(#[prop(into)] addon: String) -> impl IntoView {
    view! { <IdleAddons all=After::about(&addon)/> }
}
