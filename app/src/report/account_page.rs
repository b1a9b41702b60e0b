//! `/report`: the report of every add-on, or of those that the filters in the address leave over.

use std::sync::Arc;

use kvs::utc_day;
use leptos::prelude::*;

use super::{
    about,
    account::{Picked, document, json, picked},
    document::{Document, Whence},
    forms::{Forms, Shown},
    markdown::markdown,
    sheet::sheet,
    take_along::{TakeAlong, Written, file_name},
    view::SheetView,
};
use crate::{
    app::use_catalogue,
    browser::clock,
    fleet::picture::use_picture,
    fleet_store::{FleetState, Part, use_fleet},
    paths::{Form, Place, ReportQuery, use_go, use_place},
    shell::{Titled, UnderTitle},
    text::report as text,
    ui::{Chip, Skeleton},
    words::{errors, shell},
};

/// How many add-ons are drawn; a file has all of them.
const DRAWN: usize = 50;

/// The page.
#[component]
pub fn ReportPage() -> AnyView {
    let (fleet, place, go) = (use_fleet(), use_place(), use_go());
    fleet.ensure();
    let catalogue = StoredValue::new(use_catalogue());
    let picture = use_picture();
    let query = Memo::new(move |old: Option<&ReportQuery>| match place.get() {
        Place::Report(query) => query,
        _ => old.cloned().unwrap_or_default(),
    });
    let chosen: Signal<Arc<Picked>> = Memo::new(move |_| {
        // A report rests on what the platform told in this session.
        if fleet.remembered_since().is_some() {
            return Arc::default();
        }
        let picked = picture.with(|picture| query.with(|query| picked(picture, &query.fleet)));
        Arc::new(catalogue.with_value(|catalogue| picked.of_what_was_read(catalogue, utc_day(clock::now()))))
    })
    .into();
    Effect::new(move |_| {
        if query.with(|query| query.whole) {
            chosen.with(|chosen| chosen.rows.iter().for_each(|row| fleet.ensure_quietly(row, &Part::PAGE)));
        }
    });
    let whole = Signal::derive(move || query.with(|query| query.whole));
    let whence = move || if whole.get() { Whence::Addon } else { Whence::Account };
    let head = move || {
        let chosen = chosen.get();
        document(
            &chosen,
            &query.get(),
            &catalogue.get_value(),
            &fleet.gaps(),
            fleet.unreadable().len(),
            clock::now(),
        )
    };
    let written = Written {
        markdown: Signal::derive(move || {
            markdown(&full(head(), &chosen.get(), &catalogue.get_value(), whence()))
        }),
        json: Signal::derive(move || {
            let lists = (fleet.gaps(), fleet.unreadable().len());
            json(&chosen.get(), &query.get(), &catalogue.get_value(), lists, clock::now())
        }),
        name: Signal::derive(|| file_name("", utc_day(clock::now()))),
    };
    let title = Signal::derive(move || {
        text::TitleAccount {
            addons: i64::try_from(chosen.with(|chosen| chosen.facts.len())).unwrap_or(i64::MAX),
        }
        .text()
    });
    let state = Memo::new(move |_| fleet.state());
    let below = move || match state.get() {
        FleetState::Failed { error, .. } => {
            view! { <p class="complaint">{text::ListNotRead { cause: &errors::brief(&error) }.text()}</p> }
                .into_any()
        }
        FleetState::NotRead | FleetState::Reading { last: None } => {
            view! { <p>{text::READING_LIST}</p> }.into_any()
        }
        _ => ().into_any(),
    };
    let form = Signal::derive(move || query.with(|query| query.form));
    let to = Callback::new(move |form: Form| Place::Report(ReportQuery { form, ..query.get() }));
    let turn = move || {
        go.instead(&Place::Report(ReportQuery { whole: !whole.get_untracked(), ..query.get_untracked() }))
    };
    let to_list = move || Place::Fleet(query.with(|query| query.fleet.clone())).href();
    let is_empty = move || chosen.with(|chosen| chosen.facts.is_empty());
    let page = move || page(head(), &chosen.get(), &catalogue.get_value(), whence());
    let body = move || match (is_empty(), state.get()) {
        (true, FleetState::Failed { .. }) => ().into_any(),
        (true, FleetState::Read { .. }) => view! { <p class="card">{text::NOTHING}</p> }.into_any(),
        (true, _) => view! { <p class="card"><Skeleton/></p> }.into_any(),
        (false, _) => view! {
            <TakeAlong written/>
            <div class="report-options no-print">
                <Forms form to/>
                <Chip text=text::ALSO_READ.text() pressed=whole on_press=turn/>
                <span class="small muted">{text::ALSO_READ_HELP}</span>
            </div>
            <Shown form written page=page.into()/>
        }
        .into_any(),
    };
    let above = move || view! { <a href=to_list>{shell::FLEET}</a> }.into_any();
    view! {
        <Titled text=title tab=text::TAB.text() above=Box::new(above) below=UnderTitle::new(move || below)/>
        {body}
    }
    .into_any()
}

/// The head of a report with a sheet for each add-on.
fn full(head: Document, chosen: &Picked, catalogue: &kvs::Catalogue, whence: Whence) -> Document {
    let today = utc_day(head.made);
    let sheets = chosen.facts.iter().map(|facts| sheet(facts, catalogue, today, whence)).collect();
    Document { sheets, ..head }
}

fn page(head: Document, chosen: &Picked, catalogue: &kvs::Catalogue, whence: Whence) -> AnyView {
    let today = utc_day(head.made);
    let all = chosen.facts.len();
    let sheets = chosen.facts.iter().take(DRAWN).map(|facts| sheet(facts, catalogue, today, whence));
    let sheets = sheets.map(|sheet| view! { <SheetView sheet/> }).collect_view();
    let first = (all > DRAWN).then(|| {
        view! { <p class="quote no-print">{text::FirstOnly { shown: &DRAWN, all: &all }.text()}</p> }
    });
    view! { {about::about(&head)} {first} {sheets} }.into_any()
}
