//! The maintenance that is planned, under way or was last; the weekly window; earlier ones.

use kvs::Subject as What;
use leptos::prelude::*;
use platform::model::{Maintenance as Record, Moment as Wire};

use super::{
    history::History,
    read_part::{Place, read_part},
    subject::Subject,
    window::Window,
};
use crate::{
    fleet::{facts::SharedFacts, tone, verdict::Verdict},
    fleet_store::Part,
    maintenance::MoveByWeeks,
    text::Message,
    ui::{Card, Line, Moment, Rows},
    words::{addon::label, kvs::maintenance as words, time::length},
};

/// The group: three parts, each read by itself.
#[component]
pub fn Maintenance(subject: Subject) -> impl IntoView {
    let place = Place {
        part: Part::Maintenance,
        what: What::Maintenance,
        reading: |store| &store.maintenance,
        lines: 3,
        is_second: false,
    };
    // A plan without maintenances says so once, and not for the window and the history again.
    let absent = Memo::new(move |_| {
        subject.facts.with(|facts| matches!(facts.store.maintenance, kvs::Reading::Absent { .. }))
    });
    view! {
        <Card title=label::MAINTENANCE>
            {read_part(subject, place, |facts, record| body(facts, record.as_ref()))}
            <MoveByWeeks subject/>
            {move || (!absent.get()).then(|| view! { <Window subject/><History subject/> })}
        </Card>
    }
}

fn body(facts: &SharedFacts, record: Option<&Record>) -> AnyView {
    let progress = &facts.progress;
    let (verdict, sentence) = (tone::of_maintenance(progress), words::sentence(progress));
    let short = words::short(progress);
    let lines = record.filter(|_| *progress != kvs::MaintenanceProgress::Idle).map(details);
    view! {
        <Rows>
            <Line name=label::STATUS>
                <Verdict tone=verdict text=short/>
                <span class="sub">{sentence}</span>
            </Line>
            {lines}
        </Rows>
    }
    .into_any()
}

fn details(record: &Record) -> impl IntoView + use<> {
    let cause = record.reason.as_deref().map(words::cause);
    let how = record.method.as_deref().map(words::method);
    let took =
        record.duration_seconds.and_then(|seconds| std::time::Duration::try_from_secs_f64(seconds).ok());
    view! {
        {cause.map(|cause| view! { <Line name=label::CAUSE>{cause}</Line> })}
        {how.map(|how| view! { <Line name=label::METHOD>{how}</Line> })}
        {moment(label::SCHEDULED, record.scheduled_for.as_ref())}
        {moment(label::REQUIRED_BY, record.required_by.as_ref())}
        {moment(label::RECORDED, record.server_created_at.as_ref())}
        {moment(label::STARTED, record.started_at.as_ref())}
        {moment(label::COMPLETED, record.completed_at.as_ref())}
        {took.map(|took| view! { <Line name=label::TOOK>{length(took)}</Line> })}
    }
}

/// A time in the person's zone, or its text as it came.
pub fn moment(name: Message, moment: Option<&Wire>) -> Option<impl IntoView + use<>> {
    moment.cloned().map(|moment| view! { <Line name>{written(&moment)}</Line> })
}

/// The same without a line around it.
pub fn written(moment: &Wire) -> AnyView {
    match moment.at() {
        Some(at) => view! { <Moment at/> }.into_any(),
        None => moment.text().to_owned().into_any(),
    }
}
