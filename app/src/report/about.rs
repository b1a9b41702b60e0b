//! What stands at the head of a report: what it rests on, and what the lists lack.

use kvs::Catalogue;
use leptos::prelude::*;
use platform::Error;

use super::{
    document::{Document, Note},
    utc, view,
};
use crate::{
    fleet_store::Gap,
    text::report as text,
    ui::{Card, Tone},
    words::{errors, kvs::day},
};

/// How old the dates of versions are.
pub fn catalogue(catalogue: &Catalogue) -> String {
    match catalogue.checked() {
        Some(date) => text::Catalogue { date: &day::long(date) }.text(),
        None => text::NO_CATALOGUE.to_string(),
    }
}

/// Lists that could not be read, and rows that could not be understood.
pub fn gaps(gaps: &[Gap], unreadable: usize) -> Vec<Note> {
    let gap = |gap: &Gap| match gap {
        Gap::Apps(error) => {
            let cause = errors::brief(error);
            Note::plain(Tone::Warn, text::GAP_APPS, text::GapAppsMeans { cause: &cause }.text())
        }
        Gap::Attachments(error) => {
            let cause = errors::brief(error);
            Note::plain(Tone::Warn, text::GAP_ATTACHMENTS, text::GapAttachmentsMeans { cause: &cause }.text())
        }
    };
    let rows = i64::try_from(unreadable).unwrap_or(i64::MAX);
    let unreadable = (unreadable > 0)
        .then(|| Note::plain(Tone::Warn, text::GapRows { rows }.text(), text::GAP_ROWS_MEANS));
    gaps.iter().map(gap).chain(unreadable).collect()
}

/// The same for programs.
pub fn failures(gaps: &[Gap]) -> Vec<(&'static str, Error)> {
    gaps.iter()
        .map(|gap| match gap {
            Gap::Apps(error) => ("apps", error.clone()),
            Gap::Attachments(error) => ("attachments", error.clone()),
        })
        .collect()
}

/// The head of the report on its page.
pub fn about(document: &Document) -> AnyView {
    let made = text::Made { at: &utc(document.made), version: &env!("CARGO_PKG_VERSION") }.text();
    let lines = std::iter::once(made).chain(document.about.iter().cloned());
    let gaps = document.gaps.clone();
    view! {
        <div class="report-about small muted">{lines.map(|line| view! { <p>{line}</p> }).collect_view()}</div>
        {(!gaps.is_empty()).then(|| view! {
            <Card title=text::GAPS.text()>{gaps.into_iter().map(view::note).collect_view()}</Card>
        })}
    }
    .into_any()
}
