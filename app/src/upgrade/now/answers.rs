//! The buttons that answer a question: the most usual first, and that one stands out.

use ::upgrade::{Question, Reply};
use leptos::prelude::*;

use super::{super::desk::use_desk, panel::focus_heading};
use crate::{
    session::{Ending, use_session},
    ui::Button,
    words::upgrade::reply as words,
};

/// Its buttons.
#[component]
pub fn Answers(question: Question) -> impl IntoView {
    let replies = question.replies();
    view! {
        <div class="actions">
            {(question == Question::SignIn).then(|| view! { <SignInAgain/> })}
            {replies.into_iter().enumerate().map(|(at, reply)| {
                let primary = at == 0 && question != Question::SignIn;
                view! { <Answer question=question.clone() reply primary/> }
            }).collect_view()}
        </div>
    }
}

#[component]
fn Answer(question: Question, reply: Reply, primary: bool) -> impl IntoView {
    let desk = use_desk();
    let label = words::label(&question, &reply, &desk.intent());
    // Looking is always allowed.
    let refusal = if reply == Reply::LookAgain { Signal::from(None) } else { desk.refused() };
    let press = move || {
        focus_heading();
        // The buttons come from the question, so this is one of its answers.
        let _ = desk.answer(question.clone(), reply.clone());
    };
    view! { <Button primary=primary refusal=refusal on_press=press>{label}</Button> }
}

/// Ends the session that is over anyway; the form stands in this page's place, and leads back to it.
#[component]
fn SignInAgain() -> impl IntoView {
    let session = use_session();
    view! { <Button primary=true on_press=move || session.end(Ending::TokenRefused)>{words::SIGN_IN_AGAIN}</Button> }
}
