//! In the place of the wizard, while nobody knows whether an upgrade was begun here.

use leptos::prelude::*;

use super::engine::use_upgrades;
use crate::{
    ui::{Button, Finding, Tone},
    words::upgrade::unread as words,
};

/// What that means, and the ways on.
#[component]
pub fn RecordsUnread() -> AnyView {
    let upgrades = use_upgrades();
    view! {
        <div class="card stack unplanned">
            <Finding tone=Tone::Warn title=words::TITLE>
                <p>{words::WHY}</p>
                <p>{words::NEXT}</p>
            </Finding>
            <div class="actions">
                <Button primary=true on_press=move || upgrades.read_records()>{words::AGAIN}</Button>
                <Button on_press=move || upgrades.go_on_without_records()>{words::PLAN}</Button>
            </div>
        </div>
    }
    .into_any()
}
