//! The four facts at the head of the page.

use kvs::{MaintenanceProgress, Reading};
use leptos::prelude::*;

use super::subject::Subject;
use crate::{
    fleet::{facts::SharedFacts, tone, verdict::Verdict},
    ui::{Badge, Fact, Facts, Skeleton},
    words::{
        addon::label,
        fleet::cell,
        kvs::{lifecycle, maintenance, money, plan, tls},
    },
};

/// Version, TLS, plan, maintenance.
#[component]
pub fn Summary(subject: Subject) -> impl IntoView {
    let facts = subject.facts;
    view! {
        <Facts>
            <Fact name=label::VERSION>{move || version(&facts.get())}</Fact>
            <Fact name=label::TLS>{move || requirement(&facts.get())}</Fact>
            <Fact name=label::PLAN>{move || plan_fact(&facts.get())}</Fact>
            <Fact name=label::MAINTENANCE>{move || maintenance_fact(&facts.get())}</Fact>
        </Facts>
    }
}

fn version(facts: &SharedFacts) -> AnyView {
    if !facts.is_answered() {
        return waiting();
    }
    let text = facts.store.version_text().unwrap_or_else(|| cell::UNKNOWN.into());
    let tone = tone::of_urgency(*facts.assessment.urgency.value());
    let below = lifecycle::short(facts.assessment.lifecycle.value());
    view! { <span class="num">{text}</span><span class="muted"><Badge tone text=below/></span> }.into_any()
}

fn requirement(facts: &SharedFacts) -> AnyView {
    let (requirement, turns_on) = (*facts.assessment.tls.value(), facts.turns_tls_on());
    if !facts.is_answered() && requirement == kvs::TlsRequirement::Unknown {
        return waiting();
    }
    let below = cell::tls_below(requirement, facts.assessment.tls.reason(), turns_on);
    view! {
        <Verdict tone=tone::of_tls(requirement, turns_on) text=tls::short(requirement)/>
        <span class="muted">{below}</span>
    }
    .into_any()
}

fn plan_fact(facts: &SharedFacts) -> AnyView {
    let price = money::price(&facts.store.price());
    let size =
        facts.plan.characteristics().map(|figures| format!("{}, ", plan::size(&figures))).unwrap_or_default();
    view! { <span>{facts.plan.name().to_owned()}</span><span class="muted">{size}{price}</span> }.into_any()
}

fn maintenance_fact(facts: &SharedFacts) -> AnyView {
    let progress = &facts.progress;
    let below = match (&facts.store.maintenance, progress) {
        (Reading::NotRead | Reading::Remembered { .. }, _) => return waiting(),
        (Reading::Absent { why }, _) => Some(maintenance::absence_short(*why).into()),
        (Reading::Failed { error, .. }, MaintenanceProgress::Unknown) => Some(cell::failure(error)),
        (_, MaintenanceProgress::Idle) => cell::window(&facts.store),
        _ => cell::maintenance_below(&facts.store),
    };
    view! {
        <Verdict tone=tone::of_maintenance(progress) text=maintenance::short(progress)/>
        <span class="muted">{below}</span>
    }
    .into_any()
}

fn waiting() -> AnyView {
    view! { <Skeleton/><span class="muted"><Skeleton/></span> }.into_any()
}
