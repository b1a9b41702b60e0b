//! A part of the page that is read by itself: it waits in its own shape, fails by itself, and is tried again by itself.

use kvs::{KeyValueStore, Reading, Subject as What};
use leptos::prelude::*;
use platform::Error;

use super::subject::Subject;
use crate::{
    fleet::facts::SharedFacts,
    fleet_store::Part,
    ui::{Age, Button, Finding, PlatformSaid, Skeleton, Tone},
    words::{
        FULL_STOP,
        addon::failure as words,
        kvs::maintenance::absence,
        sentences,
        ui::{READING, TRY_AGAIN},
    },
};

/// Which part, and how it is found in the record.
pub struct Place<T: 'static> {
    pub part: Part,
    pub what: What,
    pub reading: fn(&KeyValueStore) -> &Reading<T>,
    /// How many lines it has as a rule: the place it keeps while it is read.
    pub lines: usize,
    /// Another group shows the same part and says why it failed.
    pub is_second: bool,
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
            Reading::NotRead | Reading::Remembered { .. } => waiting(place.lines).into_any(),
            Reading::Absent { why } => view! { <p class="muted">{absence(*why)}</p> }.into_any(),
            Reading::Known { value, .. } => show(&facts, value),
            Reading::Failed { last: None, .. } if place.is_second => {
                view! { <SeeThere subject part=place.part/> }.into_any()
            }
            Reading::Failed { error, last, .. } => {
                let old = last.as_ref().map(|(value, at)| {
                    view! {
                        <p class="small muted addon-old">{words::SHOWN_IS_OLD}" "<Age at=Signal::stored(*at)/>{FULL_STOP}</p>
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

/// What went wrong with one part: what happened, what it means, what to do; the platform's own words and the request id
/// can be unfolded. Groups fail together more often than alone, so each says it calmly.
#[component]
pub fn Failure(subject: Subject, part: Part, what: What, error: Error) -> impl IntoView {
    let told = words::told(&error, what);
    let text = sentences(&[told.meaning, told.next]);
    view! {
        <Finding tone=Tone::Bad title=told.title>
            <p>{text}</p>
            <div class="actions"><Again subject part/></div>
            <PlatformSaid said=told.platform_said request_id=told.request_id/>
        </Finding>
    }
}

/// For a group whose part is another group's as well: that says what happened.
#[component]
pub fn SeeThere(subject: Subject, part: Part) -> impl IntoView {
    view! {
        <p class="muted addon-see-there">{words::SEE_THERE}</p>
        <div class="actions"><Again subject part/></div>
    }
}

#[component]
fn Again(subject: Subject, part: Part) -> impl IntoView {
    let asking = Memo::new(move |_| subject.is_asking(&[part]));
    view! { <Button busy=asking on_press=move || subject.read_again(&[part])>{TRY_AGAIN}</Button> }
}
