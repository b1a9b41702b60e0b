//! What the list lacks, above it.

use leptos::prelude::*;

use crate::{
    fleet_store::{Fleet, FleetState, Gap},
    ui::{ErrorBox, Finding, Tone},
    words::{
        errors::{explain, reading},
        fleet::notice as words,
    },
};

/// A list that could not be read, the parts of the picture that are missing, and rows that were left out.
#[component]
pub fn Notices(fleet: Fleet) -> impl IntoView {
    let error = Memo::new(move |_| match fleet.state() {
        FleetState::Failed { error, .. } => Some(error),
        _ => None,
    });
    let gaps = Memo::new(move |_| fleet.gaps().iter().map(gap).collect::<Vec<_>>());
    let unreadable = Memo::new(move |_| words::unreadable(&fleet.unreadable()));
    view! {
        {move || error.get().map(|error| view! {
            <ErrorBox
                told=explain(&error, &reading(words::LIST))
                on_retry=Callback::new(move |()| fleet.refresh())
            />
        })}
        {move || gaps.get().into_iter().map(|text| view! {
            <div class="card"><Finding tone=Tone::Warn title=text/></div>
        }).collect_view()}
        {move || unreadable.get().map(|text| view! {
            <p class="small fleet-left-out"><span aria-hidden="true">{Tone::Warn.sign()}" "</span>{text}</p>
        })}
    }
}

fn gap(gap: &Gap) -> String {
    match gap {
        Gap::Apps(error) => words::no_apps(error),
        Gap::Attachments(error) => words::no_attachments(error),
    }
}
