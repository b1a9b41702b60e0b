//! `/addons/{addon}/report`: the report of one add-on.

use std::sync::Arc;

use kvs::{Catalogue, utc_day};
use leptos::prelude::*;

use super::{
    about,
    document::{Document, Whence},
    forms::{Forms, Shown},
    json::{self, Scope},
    markdown::markdown,
    sheet::sheet,
    take_along::{TakeAlong, Written, file_name},
    view::SheetView,
};
use crate::{
    addon::{SeekAddon, Subject},
    browser::clock,
    fleet::facts::SharedFacts,
    fleet_store::{Gap, Part, Row},
    paths::{Form, Place, ReportQuery, use_place},
    shell::Titled,
    text::report as text,
    ui::Button,
    words::{addon::label, shell},
};

/// The page.
#[component]
pub fn AddonReportPage() -> impl IntoView {
    let named = |place| match place {
        Place::AddonReport(addon, _) => Some(addon),
        _ => None,
    };
    view! { <SeekAddon named show=|row, addon| view! { <Here row addon/> }.into_any()/> }
}

#[component]
fn Here(row: Row, addon: String) -> AnyView {
    let place = use_place();
    let query = Memo::new(move |old: Option<&ReportQuery>| match place.get() {
        Place::AddonReport(_, query) => query,
        _ => old.cloned().unwrap_or_default(),
    });
    let subject = Subject::new(row);
    let facts = subject.facts;
    let name = Memo::new(move |_| facts.with(|facts| facts.store.name().to_owned()));
    let addon = StoredValue::new(addon);
    // A report is of one moment: it moves when something new was read, not with the clock.
    let gaps = move || {
        let gaps = subject.fleet.gaps();
        gaps.into_iter().filter(|gap| matches!(gap, Gap::Attachments(_))).collect::<Vec<_>>()
    };
    let document = Signal::derive(move || {
        let catalogue = subject.catalogue.get_value();
        document(&facts.get(), &catalogue, &gaps())
    });
    let written = Written {
        markdown: Signal::derive(move || document.with(markdown)),
        json: Signal::derive(move || {
            let scope = scope(&subject.catalogue.get_value(), &gaps());
            json::json(&scope, &[facts.get().as_ref()])
        }),
        name: Signal::derive(move || file_name(&name.get(), utc_day(clock::now()))),
    };
    let form = Signal::derive(move || query.with(|query| query.form));
    let to = Callback::new(move |form: Form| {
        Place::AddonReport(addon.get_value(), ReportQuery { form, ..query.get() })
    });
    let asking = Memo::new(move |_| subject.is_asking(&Part::PAGE));
    let title = Signal::derive(move || text::Title { addon: &name.get() }.text());
    let above = move || {
        let to_addon = move || Place::addon(&addon.get_value()).href();
        view! { <a href=Place::fleet().href()>{shell::FLEET}</a>" / "<a href=to_addon>{name}</a> }.into_any()
    };
    let page = move || {
        let document = document.get();
        view! {
            {about::about(&document)}
            {document.sheets.into_iter().map(|sheet| view! { <SheetView sheet alone=true/> }).collect_view()}
        }
        .into_any()
    };
    view! {
        <Titled text=title above=Box::new(above)>
            <Button busy=asking on_press=move || subject.read_again(&Part::PAGE)>{label::REFRESH}</Button>
        </Titled>
        <TakeAlong written/>
        <Forms form to/>
        <Shown form written page=page.into()/>
    }
    .into_any()
}

fn document(facts: &SharedFacts, catalogue: &Arc<Catalogue>, gaps: &[Gap]) -> Document {
    let made = clock::now();
    Document {
        title: text::Title { addon: &facts.store.name() }.text(),
        made,
        about: vec![text::RESTS_ON_PLATFORM.to_string(), about::catalogue(catalogue)],
        gaps: about::gaps(gaps, 0),
        sheets: vec![sheet(facts, catalogue, utc_day(made), Whence::Addon)],
    }
}

fn scope(catalogue: &Catalogue, gaps: &[Gap]) -> Scope {
    Scope {
        made: clock::now(),
        of: "add-on",
        address: None,
        catalogue_checked: catalogue.checked(),
        gaps: about::failures(gaps),
        unreadable_rows: 0,
    }
}
