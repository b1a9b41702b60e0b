//! One date in words: when, how far away, what, for which add-ons, why, and where that is written.

use kvs::{Due, When};
use leptos::prelude::*;
use time::{OffsetDateTime, format_description::well_known::Iso8601};

use super::{names::Names, outlook::Told, sign::sign};
use crate::{addon::Source, browser::zone, ui::Moment, words::deadlines::due as words};

/// The entry.
#[component]
pub fn Entry(told: Told, minute: Memo<OffsetDateTime>) -> AnyView {
    let Told { due, addons } = told;
    let (source, due) = (due.source().clone(), due.what().clone());
    let (when, title, why) = (when(&due), words::title(&due), words::reason(&due));
    let kind = due.kind;
    let away = move || words::away(&due, minute.get());
    view! {
        <li class="due">
            <div class="due-when">{when}<span class="due-away">{away}</span></div>
            <div class="due-what">
                <h3>{sign(kind)}{title}</h3>
                <Names addons/>
                <p class="small muted">{why}" "<Source source/></p>
            </div>
        </li>
    }
    .into_any()
}

fn when(due: &Due) -> AnyView {
    match due.when {
        When::Day(date) => {
            let iso = date.format(&Iso8601::DATE).unwrap_or_default();
            view! { <time datetime=iso>{zone::day(date)}</time><span class="utc">{words::UTC_DAY}</span> }
                .into_any()
        }
        When::Month { .. } => {
            view! { <span>{zone::month(due.when.day())}</span><span class="utc">{words::UTC_MONTH}</span> }
                .into_any()
        }
        When::Moment(at) => view! { <Moment at/> }.into_any(),
        When::Span(span) => view! {
            <Moment at=span.start/><span aria-hidden="true">"–"</span><span class="hidden">{words::UNTIL}</span>
            <Moment at=span.end/>
        }
        .into_any(),
    }
}
