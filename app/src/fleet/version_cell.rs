//! What an add-on runs, and how long that lives.

use kvs::Reading;
use leptos::prelude::*;

use super::{facts::SharedFacts, retry::Retry, tone, verdict::Verdict};
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
        if !facts.is_answered() {
            return view! { <Skeleton/><span class="sub"><Skeleton/></span> }.into_any();
        }
        let below = lifecycle::short(facts.assessment.lifecycle.value());
        let retry = facts
            .store
            .database
            .error()
            .cloned()
            .map(|error| view! { <Retry fleet row part=Part::Database error/> });
        match (facts.store.version_text(), &facts.store.database) {
            (Some(text), _) => {
                let tone = tone::of_urgency(*facts.assessment.urgency.value());
                let stale = retry.is_some().then(|| view! { <span class="sub">{words::READ_EARLIER}</span> });
                view! { <Badge tone text/><span class="sub">{below}</span>{stale}{retry} }.into_any()
            }
            (None, Reading::Failed { .. }) => {
                view! { <Verdict tone=Tone::Warn text=words::NOT_READABLE/>{retry} }.into_any()
            }
            (None, _) => {
                view! { <Verdict tone=Tone::Plain text=words::UNKNOWN/><span class="sub">{below}</span> }
                    .into_any()
            }
        }
    }
}
