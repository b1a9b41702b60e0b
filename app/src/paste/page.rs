//! The page.

use std::sync::Arc;

use kvs::utc_day;
use leptos::prelude::*;

use super::{
    field::PasteField,
    stores::{Pasted, stores},
    take::take,
    told,
};
use crate::{
    app::use_catalogue,
    browser::clock,
    fleet::{entry::use_today, facts::Facts},
    report::{
        SheetView, TakeAlong, Written,
        document::{Document, Whence},
        file_name,
        json::{self, Scope},
        markdown::markdown,
        sheet::sheet,
        versions_checked,
    },
    session::use_session,
    shell::{Titled, UnderTitle, use_announcer},
    text::{paste as text, report},
    ui::{Button, Card, Code},
};

/// A viewer for what the official client prints; nobody has to be signed in.
#[component]
pub fn PastePage() -> AnyView {
    let (catalogue, today, announcer) = (use_catalogue(), use_today(), use_announcer());
    // In this page's memory and nowhere else: it goes when the page is left.
    let pasted = RwSignal::new(Vec::<Pasted>::new());
    let outcome = RwSignal::new(Vec::<String>::new());
    let complaint = RwSignal::new(None::<String>);
    let take = Callback::new(move |text: String| match take(&text) {
        Ok(taken) => {
            let said = told::taken(&taken);
            announcer.say(said.join(" "));
            outcome.set(said);
            complaint.set(None);
            let at = clock::now();
            pasted.update(|all| all.extend(taken.pieces.into_iter().map(|piece| Pasted { piece, at })));
            true
        }
        Err(why) => {
            outcome.set(Vec::new());
            complaint.set(Some(told::refused(why)));
            false
        }
    });
    let forget = move || {
        pasted.set(Vec::new());
        outcome.set(Vec::new());
        complaint.set(None);
        announcer.say(text::FORGOTTEN.to_string());
    };
    let shown = catalogue.clone();
    let facts = Memo::new(move |_| {
        let all = pasted.with(|pasted| stores(pasted));
        let facts = |store| Arc::new(Facts::of(store, &shown, today.get()));
        all.into_iter().map(facts).collect::<Vec<_>>()
    });
    let catalogue = StoredValue::new(catalogue);
    let document = move || {
        let made = clock::now();
        let catalogue = catalogue.get_value();
        let sheets = facts.with(|facts| {
            facts.iter().map(|facts| sheet(facts, &catalogue, utc_day(made), Whence::Pasted)).collect()
        });
        let about = vec![report::RESTS_ON_PASTE.to_string(), versions_checked(&catalogue)];
        Document { title: report::TITLE_PASTED.to_string(), made, about, gaps: Vec::new(), sheets }
    };
    let written = Written {
        markdown: Signal::derive(move || markdown(&document())),
        json: Signal::derive(move || {
            let catalogue_checked = catalogue.with_value(|catalogue| catalogue.checked());
            let scope = Scope {
                made: clock::now(),
                of: "pasted",
                address: None,
                catalogue_checked,
                gaps: Vec::new(),
                unreadable_rows: 0,
            };
            let facts = facts.get();
            json::json(&scope, &facts.iter().map(AsRef::as_ref).collect::<Vec<_>>())
        }),
        name: Signal::derive(|| file_name("pasted", utc_day(clock::now()))),
    };
    let is_any = Memo::new(move |_| facts.with(|facts| !facts.is_empty()));
    let result = move || {
        is_any.get().then(|| {
            view! {
                <TakeAlong written/>
                <div class="actions no-print"><Button on_press=forget>{text::FORGET}</Button></div>
                {move || document().sheets.into_iter().map(|sheet| view! { <SheetView sheet/> }).collect_view()}
            }
        })
    };
    let is_in = use_session().is_in();
    let said = move || outcome.get().into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    view! {
        <Titled
            text=text::TITLE.text()
            tab=text::TAB.text()
            below=UnderTitle::new(move || view! {
                <p>{text::INTRODUCTION}</p>
                {move || (!is_in.get()).then(|| view! { <p>{text::SIGNED_OUT}</p> })}
            })
        />
        <div class="split no-print">
            <section class="card stack">
                <PasteField take complaint/>
                <div class="paste-outcome">{said}</div>
            </section>
            <aside class="stack" aria-label=text::HOW>
                <Card title=text::HOW.text()>
                    <p>{text::HOW_STORE}</p>
                    <Code text=STORE/>
                    <p>{text::HOW_MAINTENANCE}</p>
                    <Code text=MAINTENANCE/>
                    <p class="small muted">{text::CLIPBOARD}</p>
                </Card>
            </aside>
        </div>
        {result}
    }
    .into_any()
}

/// Commands are the same in every language.
const STORE: &str = "heroku redis:info --json --app APP";
const MAINTENANCE: &str = "heroku data:maintenances:info ADDON --json --app APP";
