//! Taking an upgrade over from a file that another browser saved.

mod importer;
mod stage;
mod stages;

use leptos::{html, prelude::*};

use importer::Importer;
use stages::StageView;

use crate::{
    ui::{Button, Dialog},
    words::upgrade::elsewhere::import as words,
};

/// A quiet button, and the dialog it opens. `addon`: the id of the add-on whose page this is; without, a journal of any
/// add-on fits.
#[component]
pub fn ImportJournal(#[prop(optional, into)] addon: Option<String>) -> AnyView {
    let importer = Importer::new(addon);
    let input = NodeRef::<html::Input>::new();
    let open = importer.open;
    view! {
        <p class="row small muted import-journal">
            <span>{words::ELSEWHERE}</span>
            <Button quiet=true on_press=move || importer.begin()>{words::BUTTON}</Button>
        </p>
        <Dialog open title=words::TITLE>
            <div class="stack">
                <p>{words::about()}</p>
                <div class="labelled">
                    <label for="journal-file">{words::FILE}</label>
                    <input
                        id="journal-file"
                        class="field"
                        type="file"
                        accept=".json,application/json"
                        node_ref=input
                        on:change=move |_| importer.read(input)
                    />
                </div>
                <StageView importer/>
            </div>
        </Dialog>
    }
    .into_any()
}
