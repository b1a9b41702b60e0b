//! What to do: how urgent it is, the recommended way, the one next action, and what else is worth knowing.

use kvs::{Finding as Found, Subject as What};
use leptos::prelude::*;
use platform::Error;

use super::{changes::changes, source::Source, subject::Subject, upgrade_action::UpgradeAction};
use crate::{
    fleet::{facts::SharedFacts, tone},
    fleet_store::Part,
    ui::{Button, Card, Finding, Skeleton, Tone},
    words::{
        addon::{failure, label, way},
        kvs::{finding, lifecycle, urgency},
    },
};

/// The group at the side.
#[component]
pub fn Advice(subject: Subject) -> impl IntoView {
    let facts = subject.facts;
    let any = Memo::new(move |_| facts.with(|facts| !facts.assessment.findings.is_empty()));
    view! {
        <Card title=label::TO_DO>
            {move || urgent(&facts.get())}
            {move || recommended(subject, &facts.get())}
            <UpgradeAction subject/>
            {move || changes(&facts.get())}
            {move || any.get().then(|| view! {
                <div class="addon-findings">
                    {move || unread(subject, &facts.get())}
                    {move || others(&facts.get())}
                </div>
            })}
        </Card>
    }
}

fn urgent(facts: &SharedFacts) -> AnyView {
    if !facts.is_answered() {
        return view! { <p><Skeleton/></p> }.into_any();
    }
    let verdict = &facts.assessment.urgency;
    let (told, source) = (urgency::told(verdict.reason(), facts.line()), verdict.source().clone());
    let checked = lifecycle::checked(facts.assessment.lifecycle.reason());
    view! {
        <Finding tone=tone::of_urgency(*verdict.value()) title=told.title>
            <p>{told.text}</p>
            <p><Source source checked/></p>
        </Finding>
    }
    .into_any()
}

fn recommended(subject: Subject, facts: &SharedFacts) -> Option<impl IntoView + use<>> {
    let upgrade = facts.assessment.upgrade.as_ref()?;
    let text = subject.catalogue.with_value(|catalogue| way::sentence(&facts.store, upgrade, catalogue));
    Some(view! { <p class="addon-way">{text}</p> })
}

/// Everything that could not be read, as one finding: the groups say the rest.
fn unread(subject: Subject, facts: &SharedFacts) -> Option<impl IntoView + use<>> {
    let failed: Vec<(What, Error)> = facts
        .assessment
        .findings
        .iter()
        .filter_map(|found| match found.what() {
            Found::ReadFailed { what, error, .. } => Some((*what, error.clone())),
            _ => None,
        })
        .collect();
    let (title, text) = failure::summary(&failed)?;
    let parts: Vec<Part> = failed.iter().map(|(what, _)| part(*what)).collect();
    let again = parts.clone();
    let asking = Memo::new(move |_| subject.is_asking(&parts));
    Some(view! {
        <Finding tone=Tone::Warn title>
            <p>{text}</p>
            <div class="actions">
                <Button busy=asking on_press=move || subject.read_again(&again)>{failure::READ_AGAIN}</Button>
            </div>
        </Finding>
    })
}

fn others(facts: &SharedFacts) -> impl IntoView + use<> {
    let rest =
        facts.assessment.findings.iter().filter(|found| !matches!(found.what(), Found::ReadFailed { .. }));
    rest.map(|found| {
        let (told, source) = (finding::told(found.what()), found.source().clone());
        view! {
            <Finding tone=tone::of_finding(found.what()) title=told.title>
                <p>{told.text}</p>
                <p><Source source/></p>
            </Finding>
        }
    })
    .collect_view()
}

fn part(what: What) -> Part {
    match what {
        What::Database => Part::Database,
        What::Maintenance => Part::Maintenance,
        What::Settings => Part::Settings,
        What::Window => Part::Window,
        What::History => Part::History,
    }
}
