//! What the official client would be told to do the same.

use ::upgrade::{Act, Question, Run, Shape};
use leptos::prelude::*;

use super::super::{desk::Desk, writers};
use crate::{ui::Code, words::upgrade::page as words};

/// The commands of the acts that follow; nothing when there are none.
#[component]
pub fn Commands(#[prop(into)] commands: Signal<Vec<String>>) -> impl IntoView {
    let heading = move || if commands.with(Vec::len) > 1 { words::COMMANDS } else { words::COMMAND };
    move || {
        (!commands.with(Vec::is_empty)).then(|| {
            view! {
                <details class="same-command" open=true>
                    <summary>{heading}</summary>
                    <Code text=Signal::derive(move || commands.get().join("\n"))/>
                </details>
            }
        })
    }
}

/// The acts a consent leads to; tracked, as more becomes known.
pub fn following(desk: Desk, question: &Question) -> Vec<String> {
    let intent = desk.intent();
    let acts = match (question, intent.shape) {
        (Question::Confirm { .. }, Shape::Prepared) | (Question::Switch, Shape::AtOnce) => {
            vec![Act::RequestUpgrade]
        }
        (Question::Switch, Shape::Prepared) => vec![Act::RunMaintenance],
        (Question::Pause { .. } | Question::WritersBack { .. }, _) => desk.run.with(writers::acts),
        (Question::AttachedSince { .. }, _) => Vec::new(),
        (Question::ActRefused { act, .. } | Question::Unclear { act } | Question::NoEffect { act }, _) => {
            vec![act.clone()]
        }
        (Question::ChangedMeanwhile { app, kind, before, .. }, _) => vec![Act::Scale {
            app: app.clone(),
            quantities: vec![::upgrade::Quantity { kind: kind.clone(), quantity: *before }],
        }],
        _ => Vec::new(),
    };
    acts.iter().map(|act| act.command(&intent)).collect()
}

/// The commands that put back what is changed; tracked.
pub fn restoring(desk: Desk) -> Vec<String> {
    desk.run.with(Run::restore_commands)
}
