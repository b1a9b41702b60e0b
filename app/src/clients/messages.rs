//! From an error message to its cause. What is pasted stays in this page: it can hold a password.

use std::sync::Arc;

use kvs::{Cause, ClientGuide, ErrorMeaning};
use leptos::prelude::*;

use super::guides::{Guides, Reading};
use crate::{
    text::current,
    ui::{Badge, Card, Field, Tone},
    words::{clients as words, sentences},
};

/// The search, and what it finds; nothing until the guide is here, which the libraries above ask for.
#[component]
pub fn Messages() -> AnyView {
    let guides: Guides = expect_context();
    (move || match guides.reading() {
        Reading::Here(guide) => search(guide),
        _ => ().into_any(),
    })
    .into_any()
}

fn search(guide: Arc<ClientGuide>) -> AnyView {
    let query = RwSignal::new(String::new());
    view! {
        <Card title=words::ERRORS>
            <Field
                label=words::PASTE
                kind="search"
                help=words::PASTE_HELP
                value=query
                on_input=Callback::new(move |text| query.set(text))
            />
            {move || found(&guide, &query.get())}
        </Card>
    }
    .into_any()
}

fn found(guide: &ClientGuide, query: &str) -> AnyView {
    if query.trim().is_empty() {
        return view! {
            <details class="clients-all">
                <summary>{words::all_messages(guide.meanings().len())}</summary>
                {list(guide, &guide.meanings().iter().collect::<Vec<_>>())}
            </details>
        }
        .into_any();
    }
    let meanings = guide.explain(query);
    let hint = meanings.is_empty().then(|| view! { <p>{words::NOT_FOUND}</p> });
    view! { <p class="small muted" role="status">{words::found(meanings.len())}</p> {hint} {list(guide, &meanings)} }
        .into_any()
}

fn list(guide: &ClientGuide, meanings: &[&ErrorMeaning]) -> AnyView {
    view! { <ul class="clients-messages">{meanings.iter().map(|meaning| entry(guide, meaning)).collect_view()}</ul> }
        .into_any()
}

fn entry(guide: &ClientGuide, meaning: &ErrorMeaning) -> AnyView {
    let tone = match meaning.cause {
        Cause::Verifies | Cause::Option => Tone::Warn,
        Cause::PlainToTls | Cause::TlsToPlain => Tone::Bad,
        Cause::Other => Tone::Plain,
    };
    let says = meaning.says.iter().map(|said| view! { <code>{said.clone()}</code> }).collect_view();
    let languages = meaning.languages.iter().filter_map(|id| guide.language(id));
    let languages: Vec<String> = languages.map(|language| language.name.clone()).collect();
    let told = [&meaning.means, &meaning.next].map(|text| text.told_in(current()).to_owned());
    let told = sentences(&told);
    view! {
        <li>
            <p><Badge tone text=words::cause(meaning.cause)/>" "<span class="muted">{languages.join(", ")}</span></p>
            <p class="clients-says">{says}</p>
            <p>{told}</p>
        </li>
    }
    .into_any()
}
