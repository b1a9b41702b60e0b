//! On every other page: that an upgrade is under way and whose turn it is, or that one rests here since its tab was
//! closed.

use ::upgrade::Named;
use leptos::prelude::*;

use super::engine::{Ongoing, Resting, Shown, use_upgrades};
use crate::{
    fleet_store::{Row, use_fleet},
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
    let fleet = use_fleet();
    let resting = Memo::new(move |_| {
        // Only of add-ons this account sees: the record may be from another account's session.
        let known: Vec<String> = if is_in.get() { ids(&fleet.rows()) } else { Vec::new() };
        let mut all = upgrades.resting();
        all.retain(|one| {
            let here =
                place.with(|place| matches!(place, Place::Upgrade(addon, _) if is_this(&one.addon, addon)));
            known.contains(&one.addon.id) && !here
        });
        all
    });
    view! {
        {move || shown.get().into_iter().map(|one| view! { <Line one/> }).collect_view()}
        {move || resting.get().into_iter().map(rests).collect_view()}
    }
}

fn ids(rows: &[Row]) -> Vec<String> {
    rows.iter().map(|row| row.id().to_owned()).collect()
}

fn is_this(addon: &Named, called: &str) -> bool {
    addon.id == called || addon.name == called
}

fn is_named(one: &Ongoing, addon: &str) -> bool {
    is_this(&one.intent().addon, addon)
}

/// One that this browser keeps the record of.
fn rests(one: Resting) -> impl IntoView {
    let link = Place::upgrade(&one.addon.name).href();
    view! {
        <p class="under-way" role="note">
            <span>{words::rests(&one.addon.name, &one.to, &one.paused)}</span>" "
            <a href=link>{words::GO_THERE}</a>
        </p>
    }
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
