//! The weekly window: when a prepared maintenance starts by itself.

use kvs::{Subject as What, WeeklyWindow};
use leptos::prelude::*;

use super::{
    read_part::{Place, read_part},
    subject::Subject,
};
use crate::{
    app::use_now,
    fleet::facts::SharedFacts,
    fleet_store::Part,
    maintenance::ChangeWindow,
    ui::{Line, Moment, Rows},
    words::{addon::label, change::window::written},
};

/// The part: the window in UTC as the platform words it, and the next one in the person's zone.
#[component]
pub fn Window(subject: Subject) -> impl IntoView {
    let now = use_now();
    let place = Place {
        part: Part::Window,
        what: What::Window,
        reading: |store| &store.window,
        lines: 2,
        is_second: false,
    };
    let body = read_part(subject, place, move |facts, _| lines(facts, now.get_untracked()));
    view! { <div class="addon-block">{body}<ChangeWindow subject/></div> }
}

fn lines(facts: &SharedFacts, now: time::OffsetDateTime) -> AnyView {
    let Some(window) = facts.store.weekly_window() else {
        return view! { <Rows><Line name=label::WINDOW>{label::NO_WINDOW}</Line></Rows> }.into_any();
    };
    let (text, next) = (written(&window), next(&window, now));
    view! {
        <Rows>
            <Line name=label::WINDOW>{text}</Line>
            {next}
        </Rows>
    }
    .into_any()
}

fn next(window: &WeeklyWindow, now: time::OffsetDateTime) -> AnyView {
    if let Some(open) = window.current(now) {
        return view! { <Line name=label::NEXT_WINDOW>{label::WINDOW_NOW}" "<Moment at=open.end/></Line> }
            .into_any();
    }
    match window.next_after(now) {
        Some(next) => view! { <Line name=label::NEXT_WINDOW><Moment at=next.start/></Line> }.into_any(),
        None => view! { <Line name=label::NEXT_WINDOW>{label::WINDOW_UNREAD}</Line> }.into_any(),
    }
}
