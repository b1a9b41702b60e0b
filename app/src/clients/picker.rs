//! Choosing libraries: found by name, or picked from the list of their language.

use std::sync::Arc;

use kvs::{ClientGuide, Library};
use leptos::{html, prelude::*};

use super::chosen::Chosen;
use crate::{
    browser::element,
    ui::{Button, Card, Chip, Field},
    words::{clients as words, sentences},
};

/// The choice in a card of its own.
pub fn picker(guide: Arc<ClientGuide>, chosen: Chosen, find: NodeRef<html::Input>) -> AnyView {
    let choice = choice(guide, chosen, find);
    view! { <Card title=words::LIBRARIES>{choice}</Card> }.into_any()
}

/// The libraries chosen so far, and all the others behind a fold.
pub fn choice(guide: Arc<ClientGuide>, chosen: Chosen, find: NodeRef<html::Input>) -> AnyView {
    let query = RwSignal::new(String::new());
    let first = guide.clone();
    let choose_first = move || {
        let asked = query.get_untracked();
        if !asked.trim().is_empty()
            && let Some(library) = first.find(&asked).first()
        {
            chosen.toggle(&library.id, &library.name);
            query.set(String::new());
        }
    };
    let unknown = {
        let guide = guide.clone();
        move || {
            let unknown = chosen.unknown(&guide);
            (!unknown.is_empty()).then(|| view! { <p class="muted">{words::unknown(&unknown)}</p> })
        }
    };
    let list = {
        let guide = guide.clone();
        move || groups(&guide, &query.get(), chosen, query, find)
    };
    view! {
            <p class="muted">{words::CHOOSE}</p>
            {unknown}
            <div class="clients-chosen">{move || chips(&chosen.libraries(&guide), chosen)}</div>
            <details
                class="clients-all"
                prop:open=move || chosen.open.get()
                on:toggle=move |event| chosen.open.set(element::is_open(&event))
            >
                <summary>{words::CHOOSE_ONE}</summary>
                <form role="search" on:submit=move |event| { event.prevent_default(); choose_first(); }>
                    <Field
                        label=words::FIND
                        kind="search"
                        help=words::FIND_HELP
                        value=query
                        node_ref=find
                        on_input=Callback::new(move |text| query.set(text))
                    />
                </form>
                {list}
            </details>
    }
    .into_any()
}

fn groups(
    guide: &ClientGuide,
    query: &str,
    chosen: Chosen,
    asked: RwSignal<String>,
    find: NodeRef<html::Input>,
) -> AnyView {
    let found: Vec<Library> = guide.find(query).into_iter().cloned().collect();
    if found.is_empty() {
        return view! {
            <p role="status">{sentences(&[words::no_library(query), words::ELSEWHERE.into()])}</p>
            <div class="actions">
                <Button on_press=move || { asked.set(String::new()); element::focus_input(find); }>{words::CLEAR}</Button>
            </div>
        }
        .into_any();
    }
    let groups = guide.languages().iter().filter_map(|language| {
        let own: Vec<Library> =
            found.iter().filter(|library| library.language == language.id).cloned().collect();
        (!own.is_empty()).then(|| {
            view! {
                <div class="clients-group" role="group" aria-label=language.name.clone()>
                    <p class="clients-language" aria-hidden="true">{language.name.clone()}</p>
                    <div class="clients-chips">{chips(&own, chosen)}</div>
                </div>
            }
        })
    });
    view! { <div class="clients-groups">{groups.collect_view()}</div> }.into_any()
}

/// A switch for each library.
pub fn chips(libraries: &[Library], chosen: Chosen) -> AnyView {
    let chip = |library: &Library| {
        let (id, name) = (library.id.clone(), library.name.clone());
        let pressed = {
            let id = id.clone();
            Signal::derive(move || chosen.has(&id))
        };
        let text = name.clone();
        view! { <Chip text pressed on_press=move || chosen.toggle(&id, &name)/> }
    };
    libraries.iter().map(chip).collect_view().into_any()
}
