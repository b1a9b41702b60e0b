//! What it runs, and how long that lives.

use kvs::{Subject as What, utc_day};
use leptos::prelude::*;

use super::{
    read_part::{Place, read_part},
    source::Source,
    subject::Subject,
};
use crate::{
    app::use_now,
    fleet::{facts::SharedFacts, tone},
    fleet_store::Part,
    ui::{Age, Badge, Card, Line, Rows},
    words::{
        addon::{dates, label},
        kvs::{lifecycle, version},
    },
};

/// The group.
#[component]
pub fn Engine(subject: Subject) -> impl IntoView {
    let now = use_now();
    let place = Place {
        part: Part::Database,
        what: What::Database,
        reading: |store| &store.database,
        lines: 4,
        is_second: false,
    };
    let body = read_part(subject, place, move |facts, _| {
        let today = utc_day(now.get_untracked());
        let steps = subject.catalogue.with_value(|catalogue| {
            let line = facts.line().and_then(|line| catalogue.get(line))?;
            let notice = line.retirement(&facts.plan)?;
            Some(dates::steps(notice, today))
        });
        let verdict = &facts.assessment.lifecycle;
        let (reason, source) = (lifecycle::reason(verdict.reason()), verdict.source().clone());
        let checked = lifecycle::checked(verdict.reason());
        let (runs, lives) = (runs(facts), lifecycle::sentence(verdict.value()));
        let dates = steps.map(|steps| view! { <Line name=label::DATES>{timeline(steps)}</Line> });
        view! {
            <Rows>
                <Line name=label::RUNS>{runs}</Line>
                <Line name=label::LIVES>{lives}</Line>
                <Line name=label::WHY>{reason}" "<Source source checked/></Line>
                {dates}
            </Rows>
        }
        .into_any()
    });
    view! { <Card title=label::ENGINE>{body}</Card> }
}

fn runs(facts: &SharedFacts) -> impl IntoView + use<> {
    let runs = facts.assessment.runs.what();
    let engine = runs.engine.map(|engine| format!("{} ", version::engine(engine)));
    let text = facts.store.version_text().unwrap_or_else(|| label::UNKNOWN.into());
    let tone = tone::of_urgency(*facts.assessment.urgency.value());
    let note = runs.engine.and_then(version::engine_note);
    view! {
        {engine}<b class="num">{text}</b>" "
        <Badge tone text=lifecycle::short(facts.assessment.lifecycle.value())/>
        {note.map(|note| view! { <span class="sub">{note}</span> })}
        {runs.read_at.map(|at| view! { <span class="sub">{label::READ}" "<Age at=Signal::stored(at)/></span> })}
    }
}

fn timeline(steps: Vec<dates::Step>) -> impl IntoView {
    let step = |step: dates::Step| {
        let (class, sign) = if step.is_past { ("past", "✓") } else { ("ahead", "○") };
        view! {
            <li class=class>
                <span class="addon-date-sign" aria-hidden="true">{sign}</span>
                <span class="hidden">{dates::hidden(&step)}" "</span>
                <span>{step.text}</span>
            </li>
        }
    };
    view! {
        <ol class="addon-dates">{steps.into_iter().map(step).collect_view()}</ol>
    }
}
