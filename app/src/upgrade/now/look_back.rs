//! Another step than the one the upgrade is in: what it does, and what happened in it.

use ::upgrade::{Entry, Journal, Step, What};
use leptos::prelude::*;

use super::{
    super::{address::use_address, desk::use_desk, slug},
    kind::Kind,
    told::Quoted,
};
use crate::{
    browser::zone,
    ui::{Finding, Tone},
    words::upgrade::{back as words, entry, step as step_words},
};

/// The record of one step.
#[component]
pub fn LookBack(step: Step) -> impl IntoView {
    let desk = use_desk();
    let address = use_address();
    let intent = desk.intent();
    let lines = move || {
        let intent = desk.intent();
        desk.run.with(|run| {
            of(run.journal(), step)
                .into_iter()
                .map(|one| {
                    let text =
                        one.what().map_or_else(|| entry::FOREIGN.into(), |what| entry::line(what, &intent));
                    (zone::time_of_day(one.at()), text)
                })
                .collect::<Vec<_>>()
        })
    };
    let said = move || {
        desk.steps.with(|steps| {
            steps.iter().find(|one| one.step == step).map(|one| one.said.clone()).unwrap_or_default()
        })
    };
    let calls = Memo::new(move |_| {
        let now = Kind::of_now(desk);
        now.call(&now.title(desk))
    });
    let to_now = move || address.of_step(slug::place(desk.current.get()));
    view! {
        {move || calls.get().map(|call| view! {
            <Finding tone=Tone::Info title=call><a href=to_now>{words::TO_NOW}</a></Finding>
        })}
        {step_words::about(step, &intent).into_iter().map(|text| view! { <p>{text}</p> }).collect_view()}
        {move || said().into_iter().map(|said| view! { <Quoted said/> }).collect_view()}
        <h3>{words::RECORD}</h3>
        {move || match lines() {
            lines if lines.is_empty() => view! { <p class="muted">{words::NOTHING_YET}</p> }.into_any(),
            lines => view! {
                <ol class="step-record">
                    {lines.into_iter().map(|(at, text)| view! {
                        <li><span class="num muted">{at}</span>" "<span>{text}</span></li>
                    }).collect_view()}
                </ol>
            }.into_any(),
        }}
        <p class="actions">
            <a class="button" href=to_now>{words::TO_NOW}</a>
        </p>
    }
}

/// The entries of one step: from where it began to where it was over.
fn of(journal: &Journal, step: Step) -> Vec<&Entry> {
    let mut inside = false;
    let mut found = Vec::new();
    for one in journal.entries() {
        match one.what() {
            Some(What::Began { step: began }) => inside = *began == step,
            Some(What::Over { step: over } | What::Skipped { step: over }) if *over == step => {
                found.push(one);
                inside = false;
            }
            _ => {}
        }
        if inside {
            found.push(one);
        }
    }
    found
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_step_holds_what_happened_between_its_beginning_and_its_end() {
        let whats = [
            r#"{"kind":"begun"}"#,
            r#"{"kind":"began","step":"checks"}"#,
            r#"{"kind":"over","step":"checks"}"#,
            r#"{"kind":"began","step":"request"}"#,
            r#"{"kind":"trying","n":1,"act":{"act":"request_upgrade"}}"#,
            r#"{"kind":"over","step":"request"}"#,
            r#"{"kind":"began","step":"prepare"}"#,
        ];
        let entries: Vec<String> =
            whats.iter().map(|what| format!(r#"{{"at":"2026-11-23T08:15:00Z","what":{what}}}"#)).collect();
        let journal: Journal = serde_json::from_str(&format!("[{}]", entries.join(","))).unwrap();
        assert_eq!(of(&journal, Step::Request).len(), 3);
        assert_eq!(of(&journal, Step::Prepare).len(), 1);
        assert!(of(&journal, Step::Pause).is_empty());
    }
}
