//! What every form of a change has around it: what is set now, the official client's command, the button, and what
//! came of it.

use leptos::{ev::SubmitEvent, html, prelude::*};

use super::{
    act::{Act, Doing},
    judged::Outcome,
    outcome::Ended,
};
use crate::{
    browser::element,
    ui::{Code, Field, Skeleton},
    words::change::frame as words,
};

/// The frame; `children` are the form's own fields, made when what is set now was read.
#[component]
pub fn Frame(
    act: Act,
    /// What the button says.
    #[prop(into)]
    verb: String,
    /// Something is lost or cut by it.
    #[prop(optional)]
    danger: bool,
    /// Why there is nothing to send yet.
    #[prop(into)]
    idle: String,
    /// The name a person types to confirm.
    #[prop(optional, into)]
    typed: Option<String>,
    /// Why it cannot be made now, beside what bars every change.
    #[prop(optional)]
    refusal: Signal<Option<String>>,
    children: ChildrenFn,
) -> AnyView {
    let is_read = Memo::new(move |_| act.basis.with(Option::is_some));
    let is_over =
        Memo::new(move |_| act.outcome.with(|ended| ended.as_ref().is_some_and(|one| one.is_over())));
    let (verb, idle) = (StoredValue::new(verb), StoredValue::new(idle));
    let (typed, children) = (StoredValue::new(typed), StoredValue::new(children));
    view! {
        <div class="change">
            {move || (is_read.get() && !is_over.get()).then(|| view! {
                <Form act danger verb idle typed refusal children=children.get_value()/>
            })}
            {move || (!is_read.get() && act.doing.get().is_some()).then(|| view! {
                <p class="hidden">{words::LOOKING.text()}</p><p><Skeleton/></p><p><Skeleton/></p>
            })}
            <p class="change-doing muted small" role="status">{move || act.doing.get().map(doing)}</p>
            <Ended act/>
        </div>
    }
    .into_any()
}

fn doing(doing: Doing) -> &'static str {
    match doing {
        Doing::Looking => words::LOOKING,
        Doing::Sending => words::SENDING,
        Doing::LookingAgain => words::LOOKING_AGAIN,
    }
    .text()
}

#[component]
fn Form(
    act: Act,
    danger: bool,
    verb: StoredValue<String>,
    idle: StoredValue<String>,
    typed: StoredValue<Option<String>>,
    refusal: Signal<Option<String>>,
    children: ChildrenFn,
) -> AnyView {
    let input = NodeRef::<html::Input>::new();
    let complaint = RwSignal::new(None::<String>);
    let nothing = Memo::new(move |_| act.wish.with(Option::is_none));
    let is_open =
        Memo::new(move |_| act.outcome.with(|ended| ended.as_ref().is_some_and(Outcome::asks_to_look)));
    let refusal = Memo::new(move |_| {
        let first = || is_open.get().then(|| words::LOOK_FIRST.into());
        let idle = || nothing.get().then(|| idle.get_value());
        act.barred().or_else(|| refusal.get()).or_else(first).or_else(idle)
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if refusal.with_untracked(Option::is_some) {
            return;
        }
        let name = typed.get_value();
        if let Some(name) = name.filter(|name| element::value(input).trim() != name) {
            complaint.set(Some(words::wrong_name(&element::value(input), &name)));
            return element::focus_input(input);
        }
        complaint.set(None);
        act.go();
    };
    view! {
        <form class="change-form" on:submit=submit autocomplete="off">
            {children()}
            {typed.get_value().map(|name| view! {
                <Field label=words::type_name(&name) complaint node_ref=input/>
            })}
            <Command act/>
            <div class="actions">
                <button
                    type="submit"
                    class="button"
                    class:primary=!danger
                    class:danger=danger
                    aria-disabled=move || (refusal.with(Option::is_some) || act.doing.get().is_some()).then_some("true")
                    aria-busy=move || act.doing.get().map(|_| "true")
                    aria-describedby="change-why"
                >{verb.get_value()}</button>
                <span class="why" id="change-why">{refusal}</span>
            </div>
        </form>
    }
    .into_any()
}

/// The official client's command for what the form asks for now.
#[component]
fn Command(act: Act) -> AnyView {
    let command = Memo::new(move |_| {
        let (addon, app) =
            act.subject.facts.with(|facts| (facts.store.name().to_owned(), facts.store.owner().to_owned()));
        act.wish.with(|wish| wish.as_ref().map(|change| change.command(&addon, &app)))
    });
    view! {
        {move || command.with(Option::is_some).then(|| view! {
            <div class="change-command">
                <p class="small muted">{words::COMMAND.text()}</p>
                <Code text=Signal::derive(move || command.get().unwrap_or_default())/>
            </div>
        })}
    }
    .into_any()
}
