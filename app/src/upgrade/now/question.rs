//! A question: what is the case, what it is about, what would be done, and the ways to answer.

use ::upgrade::{Intent, Question, Shape};
use leptos::prelude::*;

use super::{
    super::{
        desk::use_desk, engine::Shown, promotion_table::PromotionTable, settings_table::SettingsTable,
        writers::WritersTable,
    },
    advice::TlsAdvice,
    answers::Answers,
    ask_clients::AskClients,
    bystanders::Bystanders,
    commands::{Commands, ToPutBack, following},
    confirm::Confirm,
    second_factor::SecondFactor,
    told::Telling,
};
use crate::{
    text::Message,
    ui::Code,
    words::{
        sentences,
        upgrade::{doing, fork::question as fork_words, question as words, waiting},
    },
};

/// The panel of a question.
#[component]
pub fn Asked(question: Question) -> impl IntoView {
    let desk = use_desk();
    let told = words::told(&question, &desk.intent());
    let of = question.clone();
    let commands = Signal::derive(move || following(desk, &of));
    view! {
        <Telling told/>
        {about(&question, &desk.intent())}
        {matches!(question, Question::Pause { .. }).then(|| view! { <ToPutBack/> })}
        <Commands commands/>
        {match (&question, question.name_to_type().map(str::to_owned)) {
            (Question::JoinFork { .. }, Some(name)) => view! {
                <Confirm question=question.clone() name/>
                <Answers question=question.clone()/>
            }
            .into_any(),
            (_, Some(name)) => view! { <Confirm question=question.clone() name/> }.into_any(),
            (Question::TwoFactor { app: Some(app) }, _) => view! { <SecondFactor app=app.clone()/> }.into_any(),
            _ => view! { <Answers question=question.clone()/> }.into_any(),
        }}
        {after(&question, &desk.intent()).map(|text| view! { <p class="muted small">{text}</p> })}
    }
}

/// The question at the end of a plan: the checks above are what it is about.
#[component]
pub fn PlanQuestion() -> impl IntoView {
    let desk = use_desk();
    let question = Memo::new(move |_| match desk.shown.get() {
        Shown::Asking(question) => Some(question),
        _ => None,
    });
    view! {
        <div class="wizard-part plan-end">
            {move || match question.get() {
                Some(question) => {
                    let title = words::told(&question, &desk.intent()).title;
                    view! { <h3>{title}</h3><Asked question/> }.into_any()
                }
                None => view! { <p class="muted">{move || waits(&desk.shown.get(), &desk.intent())}</p> }.into_any(),
            }}
        </div>
    }
}

fn waits(shown: &Shown, intent: &Intent) -> String {
    match shown {
        Shown::Waiting(wait) => sentences(&waiting::told(&wait.what, intent).text),
        _ => doing::READING.into(),
    }
}

/// What it is about, beyond words.
fn about(question: &Question, intent: &Intent) -> Option<AnyView> {
    match question {
        Question::ClientReady => Some(view! { <TlsAdvice/><AskClients/> }.into_any()),
        Question::Bystanders { bystanders } => {
            Some(view! { <Bystanders bystanders=bystanders.clone()/> }.into_any())
        }
        Question::StatusSticks { fork, .. } => {
            let commands = fork_words::compare_commands(fork, intent).join("\n");
            Some(view! { <Code text=commands/> }.into_any())
        }
        Question::CarryOver { .. } => Some(view! { <SettingsTable/> }.into_any()),
        Question::Promote { .. } | Question::ConfirmBack { .. } => {
            Some(view! { <PromotionTable/> }.into_any())
        }
        Question::Payment { url: Some(url), .. } if url.starts_with("https://") => {
            let url = url.clone();
            Some(
                view! { <p><a href=url rel="external noreferrer" target="_blank">{fork_words::PAY}</a></p> }
                    .into_any(),
            )
        }
        Question::Pause { .. }
        | Question::Switch
        | Question::WritersBack { .. }
        | Question::AttachedSince { .. } => Some(view! { <WritersTable/> }.into_any()),
        _ => None,
    }
}

/// What is worth saying last.
fn after(question: &Question, intent: &Intent) -> Option<Message> {
    match (question, intent.shape) {
        (Question::Pause { .. }, _) => Some(waiting::STAY_FROM_HERE),
        (
            Question::Switch
            | Question::WritersBack { .. }
            | Question::CarryOver { .. }
            | Question::Promote { .. }
            | Question::ForkFailed { .. }
            | Question::StatusSticks { .. },
            _,
        ) => Some(waiting::STAY),
        (Question::Confirm { .. }, Shape::Prepared) => Some(waiting::MAY_LEAVE),
        _ => None,
    }
}
