//! A sheet on a page: in the same parts and words as the add-on's page.

use leptos::prelude::*;

use super::document::{Entry, Group, Key, Note, Sheet, Unread};
use crate::{
    addon::Source,
    fleet::verdict::Verdict,
    text::report as text,
    ui::{Card, Fact, Facts, Finding, Line, Rows, Tone},
    words::addon::label,
};

/// One add-on, everything a report says of it.
#[component]
pub fn SheetView(
    sheet: Sheet,
    /// Whether the page is about this one alone: then its name is the headline already.
    #[prop(optional)]
    alone: bool,
) -> AnyView {
    let Sheet { name, id, line, key, verdict, way, findings, unread, groups } = sheet;
    let title = (!alone).then(|| view! { <h2>{name.clone()}</h2> });
    let id = (!id.is_empty()).then(|| view! { " · "<code>{id}</code> });
    view! {
        <article class="report-sheet stack" aria-label=name>
            <header class="report-head">{title}<p class="muted">{line}{id}</p></header>
            <Facts>{key.into_iter().map(fact).collect_view()}</Facts>
            <Card many=true title=label::TO_DO>
                {note(verdict)}
                {way.map(|way| view! { <p class="addon-way">{way}</p> })}
            </Card>
            {(!findings.is_empty()).then(|| view! {
                <Card many=true title=text::FINDINGS.text()>{findings.into_iter().map(note).collect_view()}</Card>
            })}
            <Card many=true title=text::UNREAD.text()>{all_unread(unread)}</Card>
            <div class="report-groups">{groups.into_iter().map(group).collect_view()}</div>
        </article>
    }
    .into_any()
}

fn fact(key: Key) -> AnyView {
    view! {
        <Fact name=key.name>
            <Verdict tone=key.tone text=key.value/>
            <span class="muted">{key.below}</span>
        </Fact>
    }
    .into_any()
}

/// A note with where it is written.
pub fn note(note: Note) -> AnyView {
    let source = note.source.map(|source| {
        view! { <p><Source source checked=note.checked/></p> }
    });
    view! { <Finding tone=note.tone title=note.title><p>{note.text}</p>{source}</Finding> }.into_any()
}

fn all_unread(unread: Vec<Unread>) -> AnyView {
    if unread.is_empty() {
        return view! { <p class="muted">{text::NOTHING_UNREAD}</p> }.into_any();
    }
    let one = |one: Unread| {
        let tone = if one.failed { Tone::Warn } else { Tone::Plain };
        let id = one.request_id.map(|id| view! { " ("{text::REQUEST_ID}" "<code>{id}</code>")" });
        view! { <Finding tone title=one.what><p>{one.why}{id}</p></Finding> }
    };
    unread.into_iter().map(one).collect_view().into_any()
}

fn group(group: Group) -> AnyView {
    let lines = group.entries.into_iter().map(entry).collect_view();
    let lang = group.quoted.then_some("en");
    view! { <Card many=true title=group.title><div lang=lang><Rows>{lines}</Rows></div></Card> }.into_any()
}

fn entry(entry: Entry) -> AnyView {
    let codes = entry.codes.into_iter().map(|code| view! { <code>{code}</code>" " }).collect_view();
    let source = entry.source.map(|source| view! { " "<Source source/> });
    view! { <Line name=entry.name>{codes}{entry.value}{source}</Line> }.into_any()
}
