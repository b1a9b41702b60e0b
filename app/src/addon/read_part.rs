//! A part of the page that is read by itself: it waits in its own shape, fails by itself, and is tried again by itself.

use kvs::{KeyValueStore, Reading, Subject as What};
use leptos::prelude::*;
use platform::Error;

use super::subject::Subject;
use crate::{
    fleet::facts::SharedFacts,
    fleet_store::Part,
    ui::{Age, ErrorBox, Skeleton},
    words::{
        addon::failure as words,
        kvs::maintenance::absence,
        ui::{READING, REQUEST_ID},
    },
};

/// Which part, and how it is found in the record.
pub struct Place<T: 'static> {
    pub part: Part,
    pub what: What,
    pub reading: fn(&KeyValueStore) -> &Reading<T>,
    /// How many lines it has as a rule: the place it keeps while it is read.
    pub lines: usize,
}

impl<T: 'static> Clone for Place<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: 'static> Copy for Place<T> {}

/// The part: `show` says what was read, also when it is older than a failure.
pub fn read_part<T: 'static>(
    subject: Subject,
    place: Place<T>,
    show: impl Fn(&SharedFacts, &T) -> AnyView + Send + Sync + 'static,
) -> impl IntoView {
    move || {
        let facts = subject.facts.get();
        match (place.reading)(&facts.store) {
            Reading::NotRead => waiting(place.lines).into_any(),
            Reading::Absent { why } => view! { <p class="muted">{absence(*why)}</p> }.into_any(),
            Reading::Known { value, .. } => show(&facts, value),
            Reading::Failed { error, last, .. } => {
                let old = last.as_ref().map(|(value, at)| {
                    view! {
                        <p class="small muted addon-old">{words::SHOWN_IS_OLD}" "<Age at=Signal::stored(*at)/>"."</p>
                        {show(&facts, value)}
                    }
                });
                view! { <Failure subject part=place.part what=place.what error=error.clone()/> {old} }
                    .into_any()
            }
        }
    }
}

fn waiting(lines: usize) -> impl IntoView {
    view! {
        <p class="hidden">{READING}</p>
        <div class="addon-waiting" aria-hidden="true">
            {(0..lines).map(|_| view! { <Skeleton/><Skeleton/> }).collect_view()}
        </div>
    }
}

/// What went wrong with one part, and trying it again.
#[component]
pub fn Failure(subject: Subject, part: Part, what: What, error: Error) -> impl IntoView {
    let told = words::told(&error, what);
    // Where the platform said nothing, the box has no place for the id.
    let unsaid = told.platform_said.is_none().then(|| told.request_id.clone()).flatten();
    let asking = Memo::new(move |_| subject.is_asking(&[part]));
    view! {
        <ErrorBox told on_retry=Callback::new(move |()| subject.read_again(&[part])) busy=asking/>
        {unsaid.map(|id| view! { <p class="small muted addon-request">{REQUEST_ID}" "<code>{id}</code></p> })}
    }
}
