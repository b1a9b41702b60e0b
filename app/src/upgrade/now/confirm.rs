//! The typed name.

use ::upgrade::{Question, Reply};
use leptos::{ev::SubmitEvent, html, prelude::*};

use super::{super::desk::use_desk, panel::focus_heading};
use crate::{browser::element, ui::Field, words::upgrade::reply as words};

/// A field labelled with what to type, and the button. A wrong name is answered and changes nothing.
#[component]
pub fn Confirm(question: Question, name: String) -> impl IntoView {
    let desk = use_desk();
    let input = NodeRef::<html::Input>::new();
    let complaint = RwSignal::new(None::<String>);
    let is_end = matches!(question, Question::ConfirmDestroy { .. });
    let field = words::type_name(&name);
    let label = words::label(&question, &Reply::Typed(String::new()), &desk.intent());
    let refusal = desk.refused();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if untrack(|| refusal.get()).is_some() {
            return;
        }
        let typed = element::value(input);
        match desk.answer(question.clone(), Reply::Typed(typed.clone())) {
            Ok(()) => focus_heading(),
            Err(_) => {
                complaint.set(Some(words::wrong_name(&typed, &name, &question)));
                element::focus_input(input);
            }
        }
    };
    view! {
        <form class="confirm" on:submit=submit autocomplete="off">
            <Field label=field complaint node_ref=input/>
            <div class="actions">
                <button
                    type="submit"
                    class="button"
                    class:primary=!is_end
                    class:danger=is_end
                    aria-disabled=move || refusal.get().map(|_| "true")
                    aria-describedby="confirm-why"
                >{label}</button>
                <span class="why" id="confirm-why">{refusal}</span>
            </div>
        </form>
    }
}
