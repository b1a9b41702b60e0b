//! The page itself.

use leptos::prelude::*;

use crate::{fleet_store::use_fleet, paths::Place, shell::Titled};

/// Every Key-Value Store add-on the account sees.
#[component]
pub fn FleetPage() -> impl IntoView {
    let fleet = use_fleet();
    fleet.ensure();
    view! {
        <Titled text=move || format!("{} add-ons", fleet.rows().len())/>
        <ul class="card plain-list">
            <For each=move || fleet.rows() key=|row| row.id().to_owned() let:row>
                <li>
                    <a href=Place::addon(&row.with_untracked(|store| store.name().to_owned())).href()>
                        {row.with_untracked(|store| store.name().to_owned())}
                    </a>
                    " "
                    {move || row.with(|store| store.version_text())}
                </li>
            </For>
        </ul>
    }
}
