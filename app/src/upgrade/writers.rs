//! The table of what writes, app by app, and the acts that pause it.

use ::upgrade::{Act, AppWriters, Bystander, ProcessNow, Quantity, Run};
use leptos::prelude::*;

use super::desk::use_desk;
use crate::{
    ui::{Badge, Tone},
    words::upgrade::{check, pause as words},
};

/// Every app with its maintenance mode, its process types and what else may write.
#[component]
pub fn WritersTable() -> impl IntoView {
    let desk = use_desk();
    let writers = Memo::new(move |_| desk.run.with(Run::writers));
    view! {
        <table class="table writers">
            <caption class="hidden">{words::TITLE}</caption>
            <thead><tr>
                {words::COLUMNS.iter().map(|name| view! { <th scope="col">{*name}</th> }).collect_view()}
            </tr></thead>
            <tbody>
                <For each=move || writers.get() key=|app| format!("{app:?}") let:app><One app/></For>
            </tbody>
        </table>
    }
}

#[component]
fn One(app: AppWriters) -> impl IntoView {
    let (tone, mode) = words::mode(app.mode);
    let [_, of_mode, of_processes] = words::COLUMNS;
    let nothing = app.processes.is_empty() && app.bystanders.is_empty();
    view! {
        <tr>
            <th scope="row">{app.app.name}</th>
            <td data-label=of_mode>
                <div><Badge tone text=mode/>{words::mode_note(app.mode).map(|note| view! { <span class="sub">{note}</span> })}</div>
            </td>
            <td data-label=of_processes>
                <div class="processes">
                    {app.processes.iter().map(process).collect_view()}
                    {app.bystanders.iter().map(bystander).collect_view()}
                    {nothing.then(|| view! { <span class="muted">{words::NONE}</span> })}
                </div>
            </td>
        </tr>
    }
}

fn process(process: &ProcessNow) -> impl IntoView + use<> {
    let (tone, text) = words::process(process);
    let note = words::stopping(process).or_else(|| words::starting(process));
    view! { <span><Badge tone text/>{note.map(|note| view! { <span class="sub">{note}</span> })}</span> }
}

fn bystander(bystander: &Bystander) -> impl IntoView + use<> {
    let text = check::why(&::upgrade::Why::Bystander(bystander.clone()));
    view! { <span class="sub"><span aria-hidden="true">{Tone::Warn.sign()}" "</span>{text}</span> }
}

/// What pausing will do, as far as it is known: for the commands shown before it is done.
pub fn acts(run: &Run) -> Vec<Act> {
    let mut acts = Vec::new();
    for writer in run.writers() {
        if writer.mode.now == Some(false) {
            acts.push(Act::MaintenanceMode { app: writer.app.clone(), on: true });
        }
        let up = writer.processes.iter().filter(|process| process.now.unwrap_or(0) > 0);
        let quantities: Vec<Quantity> =
            up.map(|process| Quantity { kind: process.kind.clone(), quantity: 0 }).collect();
        if !quantities.is_empty() {
            acts.push(Act::Scale { app: writer.app, quantities });
        }
    }
    acts
}
