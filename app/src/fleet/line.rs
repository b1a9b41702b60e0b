//! One add-on's row.

use std::sync::Arc;

use leptos::prelude::*;
use platform::model::AddonState;

use super::{
    action_cell::ActionCell,
    board::Board,
    entry::{Entry, use_today},
    facts::SharedFacts,
    maintenance_cell::MaintenanceCell,
    picture::Seen,
    tls_cell::TlsCell,
    tone,
    verdict::Verdict,
    version_cell::VersionCell,
};
use crate::{
    app::use_catalogue,
    paths::{Column, Place},
    words::{
        fleet::{cell as words, filter},
        kvs::money::price,
    },
};

/// The row; each cell follows the row's own facts. `place`: its number in a table that is not all on the page.
#[component]
pub fn Line(board: Board, seen: Arc<Seen>, place: Signal<Option<usize>>) -> impl IntoView {
    let row = StoredValue::new(seen.row.clone());
    let entry = Entry::of(seen, use_catalogue(), use_today());
    let facts: Signal<SharedFacts> = Signal::derive(move || entry.facts());
    let fleet = board.fleet;
    view! {
        <tr role="row" aria-rowindex=place>
            <th scope="row" role="rowheader" class="fleet-name">{move || name(&facts.get())}</th>
            <td role="cell" data-label=filter::column(Column::Version)><VersionCell fleet row facts/></td>
            <td role="cell" data-label=filter::column(Column::Plan)>{move || plan(&facts.get())}</td>
            <td role="cell" data-label=filter::column(Column::Tls)><TlsCell facts/></td>
            <td role="cell" data-label=filter::column(Column::State)>{move || state(&facts.get())}</td>
            <td role="cell" data-label=filter::column(Column::Maintenance)><MaintenanceCell fleet row facts/></td>
            <td role="cell" class="fleet-action"><ActionCell facts/></td>
        </tr>
    }
}

fn name(facts: &SharedFacts) -> impl IntoView + use<> {
    let store = &facts.store;
    view! {
        <a href=Place::addon(store.name()).href()>{store.name().to_owned()}</a>
        <span class="sub">{words::belongs(store.owner(), facts.shared_with, store.team())}</span>
    }
}

fn plan(facts: &SharedFacts) -> impl IntoView + use<> {
    view! {
        <span>{facts.plan.name().to_owned()}</span>
        <span class="sub num">{price(&facts.store.price())}</span>
    }
}

fn state(facts: &SharedFacts) -> impl IntoView + use<> {
    let state: &AddonState = &facts.store.addon.state;
    let app_in_maintenance = facts.store.app.as_ref().and_then(|app| app.maintenance) == Some(true);
    view! {
        <Verdict tone=tone::of_state(state) text=words::state(state)/>
        {app_in_maintenance.then(|| view! { <span class="sub">{words::APP_IN_MAINTENANCE}</span> })}
    }
}
