//! The bar at the top: where we are, who is signed in, and how far the console may go.

use leptos::prelude::*;

use super::{banners::Banners, language::LanguageSwitch, theme_switch::ThemeSwitch};
use crate::{
    boot::use_config,
    palette::PaletteButton,
    paths::{Place, use_place},
    session::{LookOnlySwitch, use_session},
    text::lookup,
    ui::{Badge, Tone},
    upgrade::SignOut,
    words::{deadlines, shell as words},
};

/// The header; the children have no look of their own.
#[component]
pub fn Header(children: Children) -> AnyView {
    let session = use_session();
    let is_in = session.is_in();
    view! {
        <header>
            <div class="top">
                <a class="brand" href=Place::fleet().href()>{words::BRAND}</a>
                <Show when=move || is_in.get() fallback=|| view! { <span class="top-space"></span> }><Navigation/></Show>
                <Simulated/>
                <Show when=move || is_in.get()><Person/></Show>
                <LanguageSwitch/>
                <PaletteButton/>
                <ThemeSwitch/>
            </div>
            <Banners/>
            {children()}
        </header>
    }
    .into_any()
}

/// That nothing here is real, where that is so.
#[component]
pub fn Simulated() -> AnyView {
    let simulated = use_config().is_simulated().then(|| words::simulated(use_config().platform.speed));
    simulated.map(|text| view! { <Badge tone=Tone::Info text/> }).into_any()
}

#[component]
fn Navigation() -> AnyView {
    let place = use_place();
    let fleet = move || {
        matches!(
            place.get(),
            Place::Fleet(_)
                | Place::Addon(_)
                | Place::Upgrade(..)
                | Place::Clients(..)
                | Place::AddonReport(..)
                | Place::Report(_)
        )
        .then_some("page")
    };
    let look_up = move || matches!(place.get(), Place::LookUp(_)).then_some("page");
    let is_deadlines = move || matches!(place.get(), Place::Deadlines(_)).then_some("page");
    let activity = move || (place.get() == Place::Activity).then_some("page");
    view! {
        <nav class="top-nav" aria-label=words::MAIN>
            <a href=Place::fleet().href() aria-current=fleet>{words::FLEET}</a>
            <a href=Place::LookUp(String::new()).href() aria-current=look_up>{lookup::TAB}</a>
            <a href=Place::deadlines().href() aria-current=is_deadlines>{deadlines::page::TAB}</a>
            <a href=Place::Activity.href() aria-current=activity>{words::ACTIVITY}</a>
        </nav>
    }
    .into_any()
}

#[component]
fn Person() -> AnyView {
    let session = use_session();
    let email = move || session.signed().map(|signed| words::who(&signed.account));
    view! {
        <LookOnlySwitch/>
        <span class="who muted small">{email}</span>
        <SignOut/>
    }
    .into_any()
}
