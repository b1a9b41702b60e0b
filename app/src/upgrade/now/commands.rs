//! What the official client would be told to do the same.

use ::upgrade::{Act, Intent, Question, Run, Shape, WaitingFor};
use leptos::prelude::*;

use super::{
    super::{
        desk::{Desk, use_desk},
        writers,
    },
    planned,
};
use crate::{
    ui::Code,
    words::upgrade::{fork::wish::successor, ledger, page as words},
};

/// The commands of the acts that follow; nothing when there are none.
#[component]
pub fn Commands(#[prop(into)] commands: Signal<Vec<String>>) -> impl IntoView {
    let heading =
        move || if commands.with(Vec::len) > 1 { words::COMMANDS.text() } else { words::COMMAND.text() };
    move || {
        (!commands.with(Vec::is_empty)).then(|| {
            view! {
                <details class="same-command" open=true>
                    <summary>{heading}</summary>
                    <Code text=Signal::derive(move || commands.get().join("\n"))/>
                    {move || commands.with(|all| all.iter().any(|one| words::UNTIL_V8 == one.as_str())).then(|| view! {
                        <p class="small muted">{words::PLACEHOLDER}</p>
                    })}
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
        (Question::ConfirmFork { .. }, _) => return create(successor(&intent).to_owned(), &intent),
        (Question::ForkFailed { .. } | Question::Stale { .. } | Question::WroteMeanwhile { .. }, _) => {
            let another = desk.run.with(Run::next_fork_name);
            return another.map(|name| create(name, &intent)).unwrap_or_default();
        }
        (Question::ConfirmDestroy { addon, .. }, _) => vec![Act::Destroy { addon: addon.clone() }],
        (Question::CarryOver { rows }, _) => planned::carrying(rows, &intent),
        (Question::Promote { apps, .. }, _) => desk.run.with(|run| planned::moving(run, &intent, apps)),
        (Question::ConfirmationAsked { act, .. } | Question::Payment { act, .. }, _) => vec![act.clone()],
        (Question::ActRefused { act, .. } | Question::Unclear { act } | Question::NoEffect { act }, _) => {
            vec![act.clone()]
        }
        (Question::ChangedMeanwhile { app, kind, before, .. }, _) => vec![Act::Scale {
            app: app.clone(),
            quantities: vec![::upgrade::Quantity { kind: kind.clone(), quantity: *before }],
        }],
        _ => Vec::new(),
    };
    acts.iter().flat_map(|act| spelled(act, &intent)).collect()
}

/// A change in the words of the official client; in both syntaxes where they differ.
pub fn spelled(act: &Act, intent: &Intent) -> Vec<String> {
    let both = act.syntaxes(intent);
    match both.is_one() {
        true => vec![both.v9],
        false => vec![words::SINCE_V9.into(), both.v9, words::UNTIL_V8.into(), both.v8],
    }
}

/// The making of the fork, before it is known under which name it is attached.
fn create(name: String, intent: &Intent) -> Vec<String> {
    spelled(&Act::CreateFork { name, attachment: FIRST.to_owned(), confirm: false }, intent)
}

/// The first attachment of a fork, unless the name is taken.
const FIRST: &str = "REDIS_NEW";

/// What the official client would be told to wait for the same.
pub fn waiting(what: &WaitingFor, intent: &Intent) -> Vec<String> {
    let (new, owner) = (successor(intent), &intent.owning_app.name);
    match what {
        WaitingFor::Provisioning { .. } => vec![format!("heroku addons:wait {new} -a {owner}")],
        WaitingFor::Copying { .. } => {
            vec![format!("heroku redis:wait {new} -a {owner}"), format!("heroku redis:info {new} -a {owner}")]
        }
        _ => Vec::new(),
    }
}

/// The commands that put back what is about to be paused, of every app: to be kept before anything is.
#[component]
pub fn ToPutBack() -> impl IntoView {
    let desk = use_desk();
    let commands = Memo::new(move |_| restoring(desk));
    move || {
        (!commands.with(Vec::is_empty)).then(|| {
            view! {
                <h3>{ledger::WOULD_BE}</h3>
                <p>{ledger::KEEP_FIRST}</p>
                <Code text=Signal::derive(move || commands.get().join("\n"))/>
            }
        })
    }
}

/// The commands that put back what is changed; tracked.
pub fn restoring(desk: Desk) -> Vec<String> {
    desk.run.with(Run::restore_commands)
}
