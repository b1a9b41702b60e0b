//! On every other page: that an upgrade is under way, and whose turn it is.

use leptos::prelude::*;

use super::engine::{Ongoing, Shown, use_upgrades};
use crate::{
    paths::{Place, UpgradeQuery, use_place},
    session::use_session,
    words::upgrade::page as words,
};

/// A line for each upgrade that has begun and is not over; nothing on its own page.
#[component]
pub fn UnderWay() -> impl IntoView {
    let upgrades = use_upgrades();
    let place = use_place();
    let is_in = use_session().is_in();
    let shown = Memo::new(move |_| {
        let mut all = upgrades.all();
        all.retain(|one| {
            let rests = one.shown.with(|shown| matches!(shown, Shown::Kept | Shown::Done(_)));
            let here = place.with(|place| matches!(place, Place::Upgrade(addon, _) if is_named(one, addon)));
            one.has_begun() && !rests && !(here && is_in.get())
        });
        all
    });
    move || shown.get().into_iter().map(|one| view! { <Line one/> }).collect_view()
}

fn is_named(one: &Ongoing, addon: &str) -> bool {
    let intent = one.intent();
    intent.addon.id == addon || intent.addon.name == addon
}

#[component]
fn Line(one: Ongoing) -> impl IntoView {
    let intent = one.intent();
    let link = Place::Upgrade(intent.addon.name.clone(), UpgradeQuery::to(&intent.to)).href();
    let is_in = use_session().is_in();
    let text = move || {
        let shown = one.shown.get();
        let stopped = matches!(shown, Shown::Stopped(_));
        if shown == Shown::SignedOut {
            return words::signed_out(&intent.addon.name, &intent.to, one.is_delicate());
        }
        words::under_way(&intent.addon.name, &intent.to, shown.is_persons_turn(), stopped)
    };
    view! {
        <p class="under-way" role="note">
            <span>{text}</span>" "
            <Show when=move || is_in.get()><a href=link.clone()>{words::GO_THERE}</a></Show>
        </p>
    }
}
