//! What an add-on runs, and how long that lives.

use kvs::Reading;
use leptos::prelude::*;

use super::{facts::SharedFacts, remembered::Below, retry::Retry, tone, verdict::Verdict};
use crate::{
    fleet_store::{Fleet, Part, Row},
    ui::{Badge, Skeleton, Tone},
    words::{fleet::cell as words, kvs::lifecycle},
};

/// The cell: a place of the same shape until the answer is there.
#[component]
pub fn VersionCell(fleet: Fleet, row: StoredValue<Row>, facts: Signal<SharedFacts>) -> impl IntoView {
    move || {
        let facts = facts.get();
        let since = facts.store.database.remembered_since();
        if !facts.is_answered() && since.is_none() {
            return view! { <Skeleton/><span class="sub"><Skeleton/></span> }.into_any();
        }
        let below = lifecycle::short(facts.assessment.lifecycle.value());
        let retry = facts
            .store
            .database
            .error()
            .cloned()
            .map(|error| view! { <Retry fleet row part=Part::Database error/> });
        match (facts.shown().version_text(), &facts.store.database) {
            (Some(text), _) => {
                let tone = tone::of_urgency(*facts.assessment.urgency.value());
                let stale = retry.is_some().then(|| view! { <span class="sub">{words::READ_EARLIER}</span> });
                view! { <Badge tone text/><Below text=below since/>{stale}{retry} }.into_any()
            }
            (None, Reading::Failed { .. }) => {
                view! { <Verdict tone=Tone::Warn text=words::NOT_READABLE/>{retry} }.into_any()
            }
            (None, _) => {
                view! { <Verdict tone=Tone::Plain text=words::UNKNOWN/><Below text=below since/> }.into_any()
            }
        }
    }
}
