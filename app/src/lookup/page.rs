//! `/look-up`: one field for whatever a person knows of an add-on.

use leptos::{ev::SubmitEvent, html, prelude::*};

use super::{
    asked::{Answer, Asked, Asking},
    query::{Query, Unfit},
    results::{Results, hits_in},
};
use crate::{
    browser::element,
    fleet_store::{FleetState, use_fleet},
    paths::{Place, use_go, use_place},
    shell::{Titled, UnderTitle, use_announcer},
    text::lookup as text,
    ui::{Field, Status},
    words::{errors, shell},
};

/// The page. What is looked for stands in the address; what must not stand there is not looked for.
#[component]
pub fn LookUpPage() -> AnyView {
    let (fleet, place, go) = (use_fleet(), use_place(), use_go());
    let (announcer, asking) = (use_announcer(), Asking::new());
    fleet.ensure();
    let search = Memo::new(move |old: Option<&String>| match place.get() {
        Place::LookUp(search) => search,
        _ => old.cloned().unwrap_or_default(),
    });
    let query = Memo::new(move |_| search.with(|search| Query::parse(search)));
    let complaint = RwSignal::new(None::<String>);
    let input = NodeRef::<html::Input>::new();
    let refuse = move || {
        // Neither the field nor the address keeps it.
        element::clear(input);
        go.instead(&Place::LookUp(String::new()));
        complaint.set(Some(text::SECRET.to_string()));
        announcer.say(text::SECRET.to_string());
    };
    let typed = move |text: String| match Query::parse(&text) {
        Err(Unfit::Secret) => refuse(),
        _ => {
            complaint.set(None);
            go.instead(&Place::LookUp(text));
        }
    };
    Effect::new(move |_| {
        if query.get() == Err(Unfit::Secret) {
            refuse();
        }
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match query.get_untracked() {
            Ok(query) if query.can_be_asked() => asking.ask(query),
            Ok(_) => complaint.set(Some(text::WITH_APP.to_string())),
            Err(_) => {}
        }
    };
    let settled =
        Memo::new(move |_| matches!(fleet.state(), FleetState::Read { .. } | FleetState::Failed { .. }));
    let hits = Memo::new(move |_| query.get().ok().map(|query| hits_in(fleet, &query)));
    ask_what_came_by_link(asking, query, hits, settled);
    let state = Memo::new(move |_| fleet.state());
    let list = move || match (state.get(), hits.get()) {
        (_, None) => ().into_any(),
        (FleetState::NotRead | FleetState::Reading { last: None }, _) => {
            view! { <Status text=text::READING.text()/> }.into_any()
        }
        (FleetState::Failed { error, .. }, _) => {
            view! { <p class="quote">{text::ListFailed { cause: &errors::brief(&error) }.text()}</p> }
                .into_any()
        }
        (_, Some(hits)) => view! { <Results hits/> }.into_any(),
    };
    // An answer about another search than the one in the field would only confuse.
    let answer = move || {
        let is_about = query.get().is_ok_and(|query| asking.asked.with(|asked| asked.is_about(&query)));
        is_about.then(|| view! { <Answer asking/> })
    };
    let hint = move || {
        let can = query.get().is_ok_and(|query| query.can_be_asked());
        let asked = asking.asked.with(|asked| *asked != Asked::Not);
        (can && !asked).then(|| view! { <p class="small muted">{text::ENTER_ASKS}</p> })
    };
    let above = || view! { <a href=Place::fleet().href()>{shell::FLEET}</a> }.into_any();
    view! {
        <Titled text=text::TITLE.text() tab=text::TAB.text() above=Box::new(above) below=UnderTitle::new(|| view! { <p>{text::INTRODUCTION}</p> })/>
        <form class="lookup" role="search" on:submit=submit autocomplete="off">
            <Field
                label=text::FIELD.text()
                kind="search"
                help=text::HELP.text()
                complaint
                node_ref=input
                value=search
                on_input=Callback::new(typed)
            />
            <button type="submit" class="button primary">{text::ASK}</button>
        </form>
        {hint}
        {list}
        {answer}
    }
    .into_any()
}

/// Who opened a link waits for its answer: what the list does not have is asked for once, without another press.
fn ask_what_came_by_link(
    asking: Asking,
    query: Memo<Result<Query, Unfit>>,
    hits: Memo<Option<super::results::Hits>>,
    settled: Memo<bool>,
) {
    let first = query.get_untracked().ok();
    Effect::new(move |done: Option<bool>| {
        if done == Some(true) || !settled.get() {
            return done.unwrap_or_default();
        }
        let has_any = hits.with_untracked(|hits| hits.as_ref().is_some_and(|hits| hits.all > 0));
        let same = query.with_untracked(|query| query.as_ref().ok() == first.as_ref());
        if let Some(query) = first.clone().filter(|query| same && !has_any && query.can_be_asked()) {
            asking.ask(query);
        }
        true
    });
}
