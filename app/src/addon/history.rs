//! Earlier maintenances, newest first.

use kvs::{Subject as What, estimate};
use leptos::prelude::*;
use platform::model::Maintenance as Record;

use super::{
    maintenance::written,
    read_part::{Place, read_part},
    subject::Subject,
};
use crate::{
    fleet_store::Part,
    maintenance::Range,
    words::{addon::label, kvs::maintenance as words, time::length},
};

/// The part.
#[component]
pub fn History(subject: Subject) -> impl IntoView {
    let place = Place {
        part: Part::History,
        what: What::History,
        reading: |store| &store.history,
        lines: 1,
        is_second: false,
    };
    let body = read_part(subject, place, |_, records| match records.as_slice() {
        [] => view! { <p class="muted">{label::NO_HISTORY}</p> }.into_any(),
        records => {
            let list = records.iter().map(|record| view! { <li>{line(record)}</li> }).collect_view();
            let lengths = view! { <Range estimate=estimate(records)/> };
            view! { {lengths}<ol class="addon-history">{list}</ol> }.into_any()
        }
    });
    view! { <div class="addon-block"><h3>{label::HISTORY}</h3>{body}</div> }
}

fn line(record: &Record) -> impl IntoView + use<> {
    let times = [&record.completed_at, &record.started_at, &record.scheduled_for];
    let when = times.into_iter().flatten().next().map(written);
    let took =
        record.duration_seconds.and_then(|seconds| std::time::Duration::try_from_secs_f64(seconds).ok());
    let words = [
        Some(words::status(&record.status)),
        record.reason.as_deref().map(words::cause),
        record.method.as_deref().map(words::method),
        took.map(|took| words::took(&length(took))),
    ];
    let text = words.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    view! { <span>{when}</span><span class="sub">{text}</span> }
}
