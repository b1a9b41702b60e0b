//! The buttons that answer a question: the most usual first, and that one stands out.

use ::upgrade::{Act, Question, Reply};
use leptos::prelude::*;

use super::{
    super::desk::{Desk, use_desk},
    panel::focus_heading,
};
use crate::{
    session::{Ending, use_session},
    ui::Button,
    words::upgrade::{by_hand, reply as words, stop},
};

/// Its buttons.
#[component]
pub fn Answers(question: Question) -> impl IntoView {
    let desk = use_desk();
    let replies = distinct(&question);
    view! {
        <div class="actions">
            {(question == Question::SignIn).then(|| view! { <SignInAgain/> })}
            {matches!(question, Question::Blocked { .. }).then(|| view! { <NotAllowed/> })}
            {replies.into_iter().enumerate().map(|(at, reply)| {
                let primary = at == 0 && question != Question::SignIn && question.name_to_type().is_none() && !is_blocked_by_token(desk, &question);
                view! { <Answer question=question.clone() reply primary/> }
            }).collect_view()}
            {matches!(question, Question::NotBack { .. }).then(|| {
                let later = move || {
                    focus_heading();
                    desk.stop(false);
                };
                view! { <Button on_press=later>{by_hand::NOT_YET}</Button> }
            })}
            {turns_back(&question).then(|| {
                let back = move || {
                    focus_heading();
                    desk.stop(true);
                };
                view! { <Button refusal=desk.refused() on_press=back>{stop::PUT_BACK}</Button> }
            })}
        </div>
    }
}

/// Whether turning back is as good an answer as any: nothing of the old add-on is changed, and apps are paused for nothing.
fn turns_back(question: &Question) -> bool {
    matches!(
        question,
        Question::ForkFailed { .. }
            | Question::Stale { .. }
            | Question::WroteMeanwhile { .. }
            | Question::Payment { .. }
            | Question::ConfirmationAsked { act: Act::CreateFork { .. }, .. }
    )
}

/// Its answers; where there is one thing only, all of it and it alone are one answer.
fn distinct(question: &Question) -> Vec<Reply> {
    let mut replies = question.replies();
    let is_one = match question {
        Question::CarryOver { rows } => rows.len() == 1,
        Question::Promote { apps, .. } => apps.len() == 1,
        _ => false,
    };
    // What is typed has a field of its own.
    replies.retain(|reply| !matches!(reply, Reply::Typed(_)));
    replies.retain(|reply| !(is_one && matches!(reply, Reply::Apply(_) | Reply::Only(_))));
    replies
}

/// Nothing can be begun with this token, however often one looks.
fn is_blocked_by_token(desk: Desk, question: &Question) -> bool {
    matches!(question, Question::Blocked { .. }) && untrack(|| desk.refusal()).is_some()
}

#[component]
fn Answer(question: Question, reply: Reply, primary: bool) -> impl IntoView {
    let desk = use_desk();
    let label = words::label(&question, &reply, &desk.intent());
    // Looking is always allowed, and so is noting what was seen.
    let is_note = matches!(question, Question::NotBack { .. });
    let refusal = if reply == Reply::LookAgain || is_note { Signal::from(None) } else { desk.refused() };
    let press = move || {
        focus_heading();
        // The buttons come from the question, so this is one of its answers.
        let _ = desk.answer(question.clone(), reply.clone());
    };
    view! { <Button primary=primary refusal=refusal on_press=press>{label}</Button> }
}

/// What could be begun with a token that may write: shown, and why it cannot be pressed.
#[component]
fn NotAllowed() -> impl IntoView {
    let desk = use_desk();
    let begin =
        move || words::label(&Question::Proceed { warnings: Vec::new() }, &Reply::GoOn, &desk.intent());
    move || {
        desk.refusal().map(|_| {
            view! { <Button primary=true refusal=desk.refused() on_press=|| ()>{begin()}</Button> }
        })
    }
}

/// Ends the session that is over anyway; the form stands in this page's place, and leads back to it.
#[component]
fn SignInAgain() -> impl IntoView {
    let session = use_session();
    view! { <Button primary=true on_press=move || session.end(Ending::TokenRefused)>{words::SIGN_IN_AGAIN}</Button> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ::upgrade::Named;

    #[test]
    fn one_app_is_promoted_with_one_button_and_several_also_one_by_one() {
        let app = |name: &str| Named::new(name, name);
        let promote = |apps: Vec<Named>| distinct(&Question::Promote { apps, promoted: vec![] });
        assert_eq!(promote(vec![app("shop")]), [Reply::All]);
        let each = [Reply::All, Reply::Only(app("shop")), Reply::Only(app("jobs"))];
        assert_eq!(promote(vec![app("shop"), app("jobs")]), each);
    }
}
