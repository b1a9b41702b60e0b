//! On every other page: that an upgrade is under way and whose turn it is, or that one rests here since its tab was
//! closed.

use ::upgrade::Intent;
use leptos::prelude::*;
use time::OffsetDateTime;

use super::{
    address,
    engine::{After, Elsewhere, Ongoing, Resting, Shown, Use, key, key_of, use_upgrades},
};
use crate::{
    app::use_now,
    fleet_store::{Row, use_fleet},
    paths::{Place, use_place},
    session::use_session,
    words::{
        time::ago,
        upgrade::{
            fork::afterwards,
            other_tab,
            page::{self as words, Standing},
            unread,
        },
    },
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
            let rests = match one.shown.get() {
                Shown::Kept => true,
                Shown::Done(_) => one.run.with(|run| run.not_back().is_empty()),
                _ => false,
            };
            let here = is_here(&place.get(), &one.intent());
            one.has_begun() && !rests && !(here && is_in.get())
        });
        all
    });
    let fleet = use_fleet();
    // Whether this account sees the add-on is known on every page, not only where the list is shown.
    Effect::new(move |_| {
        if is_in.get() {
            upgrades.resting().iter().for_each(|one| fleet.seek(&one.intent.addon.id));
        }
    });
    // Only of add-ons this account sees: the record may be from another account's session. They may be thousands, and
    // each letter that is searched for is another place.
    let known = Memo::new(move |_| if is_in.get() { ids(&fleet.rows()) } else { Vec::new() });
    let resting = Memo::new(move |_| {
        let mut all = upgrades.resting();
        all.retain(|one| {
            known.with(|known| known.contains(&one.intent.addon.id)) && !is_here(&place.get(), &one.intent)
        });
        all
    });
    let now = use_now();
    let reminders = Memo::new(move |_| {
        let here = place.with(|place| matches!(place, Place::Fleet(_)));
        known.with(|known| {
            let mut all = if here && !known.is_empty() { After::all() } else { Vec::new() };
            all.retain(|one| known.contains(&one.idle.id));
            all
        })
    });
    view! {
        {move || (is_in.get() && upgrades.are_records_unread()).then(|| view! {
            <p class="under-way" role="note">{unread::LINE}</p>
        })}
        {move || reminders.get().into_iter().map(|one| kept(one, now)).collect_view()}
        {move || shown.get().into_iter().map(|one| view! { <Line one/> }).collect_view()}
        {move || resting.get().into_iter().map(rests).collect_view()}
    }
}

fn ids(rows: &[Row]) -> Vec<String> {
    rows.iter().map(|row| row.id().to_owned()).collect()
}

/// Whether a place is the wizard of this upgrade.
fn is_here(place: &Place, intent: &Intent) -> bool {
    match place {
        Place::Upgrade(addon, query) => {
            let addon = if *addon == intent.addon.name { &intent.addon.id } else { addon };
            key(addon, query.by) == key_of(intent)
        }
        _ => false,
    }
}

/// An add-on that nothing uses, and costs.
fn kept(one: After, now: ReadSignal<OffsetDateTime>) -> impl IntoView {
    let link = Place::addon(&one.idle.name).href();
    let text = move || {
        let since = ago(now.get() - one.at);
        let (idle, used) = (&one.idle.name, &one.used.name);
        match one.what {
            Use::WayBack => afterwards::reminder(idle, used, one.cents, &since),
            Use::Nothing { sure } => afterwards::unused(idle, one.cents, sure),
        }
    };
    view! {
        <p class="under-way kept" role="note"><span>{text}</span>" "<a href=link>{afterwards::LOOK}</a></p>
    }
}

/// One that this browser keeps the record of.
fn rests(one: Resting) -> impl IntoView {
    let link = address::report_of(&one.intent, one.is_done).href();
    view! {
        <p class="under-way" role="note">
            <span>{words::rests(&one.intent, one.is_done, &one.changed)}</span>" "
            <a href=link>{words::GO_THERE}</a>
        </p>
    }
}

#[component]
fn Line(one: Ongoing) -> impl IntoView {
    let intent = one.intent();
    let link = address::place_of(&intent).href();
    let is_in = use_session().is_in();
    let text = move || {
        let shown = one.shown.get();
        if shown == Shown::SignedOut {
            return words::signed_out(&intent, one.is_delicate());
        }
        if shown == Shown::Elsewhere(Elsewhere::Driven) {
            return other_tab::under_way(&intent);
        }
        let standing = match &shown {
            Shown::Stopped(_) => Standing::Stopped,
            Shown::Done(_) => Standing::Done,
            shown if shown.is_persons_turn() => Standing::YourTurn,
            _ => Standing::UnderWay,
        };
        words::under_way(&intent, standing, &one.run.with(::upgrade::Run::not_back))
    };
    view! {
        <p class="under-way" role="note">
            <span>{text}</span>" "
            <Show when=move || is_in.get()><a href=link.clone()>{words::GO_THERE}</a></Show>
        </p>
    }
}
