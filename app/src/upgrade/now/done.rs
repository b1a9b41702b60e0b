//! The end: what it was, how long each step took, and what is not as before.

use ::upgrade::{Finding as Found, Method, Report};
use leptos::prelude::*;

use super::{
    super::{desk::use_desk, engine::After, idle_addon::IdleAddons},
    ask_clients::ClientsTold,
    by_hand::ByHand,
    commands::{Commands, restoring},
    report::TakeAlong,
    told::Quoted,
};
use crate::{
    ui::{Finding, Line, Rows},
    words::upgrade::{finding, ledger, report as words, step, took},
};

/// The report of an upgrade that is done.
#[component]
pub fn Done(report: Report) -> impl IntoView {
    let desk = use_desk();
    let intent = desk.intent();
    let paused = report.writers_paused.map_or_else(|| words::NOT_PAUSED.into(), took);
    let open: Vec<String> = report.open.iter().map(|changed| ledger::plain(changed, &intent)).collect();
    let is_open = !open.is_empty();
    let is_end = matches!(intent.method, Method::Destroy(_));
    let whole = desk.run.with_untracked(|run| words::whole(run.journal()));
    let markdown = {
        let report = report.clone();
        Callback::new(move |()| {
            desk.run.with_untracked(|run| {
                words::done(run.intent(), &report, run.journal(), &run.restore_commands())
            })
        })
    };
    view! {
        <p>{words::over(&intent, is_open)}</p>
        <dl class="figures">
            {(!is_end).then(|| view! {
                <div><dt>{words::VERSION}</dt><dd>{words::from_to(report.from.as_deref(), &report.to)}</dd></div>
                <div><dt>{words::PAUSED}</dt><dd class="num">{paused}</dd></div>
            })}
            {whole.map(|whole| view! { <div><dt>{words::WHOLE}</dt><dd class="num">{took(whole)}</dd></div> })}
        </dl>
        <h3>{words::STEPS}</h3>
        <Rows>
            {report.took.iter().map(|(one, span)| (step::name(*one, &intent), took(*span))).map(|(name, span)| view! {
                <Line name><span class="num">{span}</span></Line>
            }).collect_view()}
        </Rows>
        <ClientsTold/>
        <Findings findings=report.findings.clone()/>
        {is_open.then(|| view! {
            <h3>{words::OPEN}</h3>
            <ul class="plain-list">{open.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
            <Commands commands=Signal::derive(move || restoring(desk))/>
            <ByHand/>
        })}
        {(!report.said.is_empty()).then(|| report.said.iter().cloned().map(|said| view! { <Quoted said/> }).collect_view())}
        <IdleAddons all=desk.run.with_untracked(After::of)/>
        <TakeAlong text=markdown is_next=true/>
    }
}

/// What is worth knowing.
#[component]
pub fn Findings(findings: Vec<Found>) -> impl IntoView {
    (!findings.is_empty()).then(|| {
        view! {
            <h3>{words::FINDINGS}</h3>
            {findings.iter().map(|found| {
                let (tone, title, meaning) = finding::told(found);
                view! { <Finding tone title>{meaning}</Finding> }
            }).collect_view()}
        }
    })
}
