//! What the dialog says at each stage, and the ways on.

use ::upgrade::{Saved, write_file};
use leptos::prelude::*;

use super::{
    importer::Importer,
    stage::{Stage, last},
};
use crate::{
    browser::{clock, download},
    ui::{Button, Finding, Status, Tone},
    upgrade::now::Telling,
    words::{
        time::ago,
        upgrade::{
            Told,
            elsewhere::import::{self as words, Record},
            page,
        },
    },
};

/// Below the file.
#[component]
pub fn StageView(importer: Importer) -> AnyView {
    view! {
        <div aria-live="polite">
            {move || match importer.stage.get() {
                Stage::Choosing => ().into_any(),
                Stage::Seeking(_) | Stage::Keeping => view! { <Status text=words::CHECKING/> }.into_any(),
                Stage::Refused(told) => finding(Tone::Bad, told),
                Stage::OfOther(saved) => of_other(importer, *saved),
                Stage::Two(saved, here) => two(importer, &saved, &here),
                Stage::Known(here) => known(importer, *here),
            }}
        </div>
    }
    .into_any()
}

fn finding(tone: Tone, told: Told) -> AnyView {
    let title = told.title.clone();
    view! { <Finding tone title><Telling told/></Finding> }.into_any()
}

fn of_other(importer: Importer, saved: Saved) -> AnyView {
    let told = words::other(&saved.intent, &importer.page_name());
    view! {
        {finding(Tone::Warn, told)}
        <div class="actions">
            <Button primary=true on_press=move || importer.seek(saved.clone())>{words::IMPORT_THERE}</Button>
        </div>
    }
    .into_any()
}

fn known(importer: Importer, here: Saved) -> AnyView {
    view! {
        {finding(Tone::Info, words::known())}
        <div class="actions">
            <Button primary=true on_press=move || importer.show(&here)>{words::GO}</Button>
        </div>
    }
    .into_any()
}

/// Which of two: nothing is overwritten before the person says so, and what gives way can be saved.
fn two(importer: Importer, comes: &Saved, here: &Saved) -> AnyView {
    let now = clock::now();
    let ages = [comes, here].map(|saved| ago(now - last(saved)));
    let [comes_ago, here_ago] = &ages;
    let newer = last(comes) > last(here);
    let told = words::two(&record(comes, comes_ago), &record(here, here_ago), newer);
    let failed = RwSignal::new(false);
    let save = {
        let here = here.clone();
        move || {
            let name = page::journal_file(&here.intent, now.date());
            failed.set(!download::save(&name, "application/json", &write_file(&here)));
        }
    };
    let comes = comes.clone();
    view! {
        {finding(Tone::Warn, told)}
        <div class="actions">
            <Button primary=true on_press=save>{words::SAVE_FIRST}</Button>
            <Button danger=true on_press=move || importer.keep(comes.clone(), true)>{words::USE_IT}</Button>
            <Button on_press=move || importer.open.set(false)>{words::KEEP}</Button>
        </div>
        <p class="complaint" role="alert">{move || failed.get().then_some(page::NOT_SAVED.text())}</p>
    }
    .into_any()
}

fn record<'a>(saved: &'a Saved, ago: &'a str) -> Record<'a> {
    Record { is_of: &saved.intent, entries: saved.journal.entries().len(), ago }
}
