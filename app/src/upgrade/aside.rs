//! The third column, which never leaves the screen: what has been changed, and how to put it back by hand.

use ::upgrade::{Back, Changed, Setting, Thing};
use leptos::prelude::*;

use super::{
    cautions::Cautions,
    desk::{Desk, use_desk},
};
use crate::{
    browser::{clock, download},
    ui::{Button, Code},
    words::upgrade::{ledger as words, page, so_far},
};

/// Ledger, commands, journal.
#[component]
pub fn Aside() -> impl IntoView {
    let desk = use_desk();
    let commands = Memo::new(move |_| desk.run.with(::upgrade::Run::restore_commands));
    let heading = move || {
        if desk.ledger.with(|ledger| ledger.iter().any(is_open)) {
            words::BY_HAND.text()
        } else {
            words::WOULD_BE.text()
        }
    };
    view! {
        <aside class="card wizard-aside" aria-labelledby="changed-title">
            <h2 id="changed-title">{words::TITLE}</h2>
            <PausedFor desk/>
            {move || desk.ledger.with(Vec::is_empty).then(|| view! { <p class="muted">{words::NOTHING}</p> })}
            <ul class="ledger">
                <For each=move || desk.ledger.get() key=key let:changed><Entry desk changed/></For>
            </ul>
            {move || (!commands.with(Vec::is_empty)).then(|| view! {
                <h3>{heading}</h3>
                <Code text=Signal::derive(move || commands.get().join("\n"))/>
                <p class="small muted">{words::KEEP}</p>
            })}
            <Cautions/>
            {move || desk.begun.get().then(|| view! { <Journal desk/> })}
        </aside>
    }
}

fn is_open(changed: &Changed) -> bool {
    is_pause(changed) && changed.back == Back::Open
}

fn is_pause(changed: &Changed) -> bool {
    matches!(changed.thing, Thing::MaintenanceMode { .. } | Thing::Process { .. })
}

fn key(changed: &Changed) -> String {
    let (what, app, kind) = match &changed.thing {
        Thing::MaintenanceMode { app } => ("mode", app.id.as_str(), ""),
        Thing::Process { app, kind, .. } => ("process", app.id.as_str(), kind.as_str()),
        Thing::Requested => ("requested", "", ""),
        Thing::Ran => ("ran", "", ""),
        Thing::Forked { name } => ("forked", "", name.as_str()),
        Thing::Attached { app, name, .. } => ("attached", app.id.as_str(), name.as_str()),
        Thing::Detached { app, name, .. } => ("detached", app.id.as_str(), name.as_str()),
        Thing::Set { addon, setting } => ("set", addon.id.as_str(), setting_key(setting)),
        Thing::Destroyed { addon } => ("destroyed", addon.id.as_str(), ""),
    };
    format!("{what} {app} {kind} {} {:?} {}", changed.at, changed.back, changed.sure)
}

fn setting_key(setting: &Setting) -> &'static str {
    crate::words::upgrade::fork::setting::name(setting.name()).into()
}

#[component]
fn Entry(desk: Desk, changed: Changed) -> impl IntoView {
    let (whose, what, (tone, back)) = words::entry(&changed, &desk.intent());
    view! {
        <li>
            <span><b>{whose}</b>": "{what}</span>
            {(!changed.sure).then(|| view! { <span class="sub">{words::UNSURE}</span> })}
            {(changed.back != Back::Open).then(|| view! {
                <span class=format!("back {}", tone.class())>
                    <span aria-hidden="true">{tone.sign()}" "</span>{back}
                </span>
            })}
        </li>
    }
}

/// How long the apps have been paused: the number everybody asks for.
#[component]
fn PausedFor(desk: Desk) -> impl IntoView {
    let since = Memo::new(move |_| {
        desk.ledger.with(|ledger| ledger.iter().filter(|c| is_open(c)).map(|c| c.at).min())
    });
    move || {
        since.get().map(|since| {
            view! { <p class="paused-for num">{move || page::paused_for(&so_far(desk.now.get() - since))}</p> }
        })
    }
}

#[component]
fn Journal(desk: Desk) -> impl IntoView {
    let failed = RwSignal::new(false);
    let save = move || {
        let saved = desk.run.with_untracked(::upgrade::Run::saved);
        let name = page::journal_file(&saved.intent, clock::now().date());
        let text = ::upgrade::write_file(&saved);
        failed.set(text.is_empty() || !download::save(&name, "application/json", &text));
    };
    view! {
        <div class="actions"><Button quiet=true on_press=save>{page::SAVE_JOURNAL}</Button></div>
        <p class="complaint" role="alert">{move || failed.get().then_some(page::NOT_SAVED.text())}</p>
    }
}
