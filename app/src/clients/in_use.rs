//! Which libraries are in use and which of them are ready for TLS: asked while an upgrade is planned.

use ::upgrade::{ClientLibrary, Clients, NoneNamed};
use kvs::{Blanks, ClientGuide};
use leptos::{html, prelude::*};

use super::{advice::what_to_set, chosen::Chosen, guided::guided, picker::choice, subject::Subject};
use crate::{
    browser::element,
    fleet_store::Row,
    paths::ClientsQuery,
    ui::{Chip, Finding, Tone},
    words::upgrade::clients as words,
};

/// Asks, and shows what to set in each library that is named.
#[component]
pub fn ClientsInUse(
    row: Row,
    /// What was said so far.
    #[prop(into)]
    clients: Signal<Clients>,
    /// Called with what is said now.
    on_change: Callback<Clients>,
) -> AnyView {
    let blanks = Subject::new(row, Memo::new(|_| ClientsQuery::default())).blanks;
    let said = move |change: &dyn Fn(&mut Clients)| {
        let mut now = clients.get_untracked();
        change(&mut now);
        on_change.run(now);
    };
    let ids = Signal::derive(move || {
        clients.with(|said| said.libraries.iter().map(|one| one.id.clone()).collect())
    });
    let find = NodeRef::<html::Input>::new();
    let titles = StoredValue::new(Vec::<(String, String)>::new());
    let toggle = Callback::new(move |id: String| {
        let title = titles.with_value(|all| all.iter().find(|(known, _)| *known == id).cloned());
        let title = title.map_or_else(|| id.clone(), |(_, title)| title);
        said(&|now| now.toggle(&id, &title));
    });
    let chosen = Chosen::new(ids, toggle);
    let ready = Callback::new(move |(id, ready): (String, bool)| said(&|now| now.set_ready(&id, ready)));
    let instead = move |why: NoneNamed| {
        let is_it = move || clients.with(|said| said.none_named == Some(why));
        let press = move || {
            let now = (!clients.with_untracked(|said| said.none_named == Some(why))).then_some(why);
            said(&|clients| clients.set_none_named(now));
        };
        let text = match why {
            NoneNamed::NoneInUse => words::NONE_IN_USE,
            NoneNamed::NotKnown => words::NOT_KNOWN,
        };
        view! { <Chip text=text.text() pressed=Signal::derive(is_it) on_press=press/> }
    };
    view! {
        <section class="wizard-part clients-in-use" aria-labelledby="clients-in-use">
            <h3 id="clients-in-use">{words::TITLE}</h3>
            <p>{words::WHY}</p>
            {guided(move |guide| {
                titles.set_value(guide.libraries().iter().map(|one| (one.id.clone(), one.name.clone())).collect());
                let named = guide.clone();
                let rows = move || clients.with(|said| said.libraries.iter().map(|one| one.id.clone()).collect::<Vec<_>>());
                view! {
                    {choice(guide, chosen, find)}
                    <For each=rows key=String::clone let:id>{library(&named, &id, clients, ready, blanks.into(), chosen)}</For>
                }
                .into_any()
            })}
            <div class="clients-instead" role="group" aria-label=words::NONE_OR_NOT_KNOWN>
                <span class="muted">{words::NONE_OR_NOT_KNOWN}</span>
                {instead(NoneNamed::NoneInUse)}
                {instead(NoneNamed::NotKnown)}
            </div>
            <p role="status">{move || clients.with(words::counted)}</p>
            {move || clients.with(words::warning).map(|(title, means)| view! {
                <Finding tone=Tone::Warn title>{means}</Finding>
            })}
        </section>
    }
    .into_any()
}

/// One that is named: whether it is ready, and what to set in it.
fn library(
    guide: &ClientGuide,
    id: &str,
    clients: Signal<Clients>,
    ready: Callback<(String, bool)>,
    blanks: Signal<Blanks>,
    chosen: Chosen,
) -> AnyView {
    let find = |said: &Clients, id: &str| said.libraries.iter().find(|one| one.id == id).cloned();
    let Some(ClientLibrary { title, .. }) = clients.with_untracked(|said| find(said, id)) else {
        return ().into_any();
    };
    let own = id.to_owned();
    let is_ready = move || clients.with(|said| find(said, &own).is_some_and(|one| one.ready));
    let own = id.to_owned();
    // The list to choose from folds: what was just named takes the focus.
    let tick = NodeRef::<html::Input>::new();
    if chosen.is_fresh(id) {
        Effect::new(move |_| {
            if tick.get().is_some() {
                element::focus_input(tick);
            }
        });
    }
    let (open, told) = (RwSignal::new(false), guide.library(id).cloned());
    view! {
        <div class="client-in-use">
            <label class="check">
                <input
                    type="checkbox"
                    node_ref=tick
                    prop:checked=is_ready
                    on:change=move |event| ready.run((own.clone(), event_target_checked(&event)))
                />
                <span>{words::ready(&title)}</span>
            </label>
            {told.map(|library| view! {
                <details on:toggle=move |event| open.set(element::is_open(&event))>
                    <summary>{words::set_up(&title)}</summary>
                    {move || open.get().then(|| what_to_set(&library, blanks))}
                </details>
            })}
        </div>
    }
    .into_any()
}
