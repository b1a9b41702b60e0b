//! Something goes on: what, since when, how long it usually takes, and what one may do meanwhile.

use ::upgrade::{Back, Method, Run, Step, Wait, WaitingFor};
use leptos::prelude::*;

use super::{
    super::{
        desk::{Desk, use_desk},
        engine::Shown,
        promotion_table::PromotionTable,
        settings_table::SettingsTable,
        stop_dialog::window,
        writers::WritersTable,
    },
    commands::{Commands, spelled, waiting},
    told::{Quoted, Telling},
};
use crate::{
    boot::use_config,
    maintenance::Expectation,
    meanwhile::TellMe,
    shell::WhyItWaits,
    ui::{Button, Finding, Progress, Tone},
    words::upgrade::{Told, doing, page, so_far, step, usual, waiting as words},
};

/// The panel while the platform or the console is busy.
#[component]
pub fn Working() -> impl IntoView {
    let desk = use_desk();
    let wait = Memo::new(move |_| match desk.shown.get() {
        Shown::Waiting(wait) => Some(wait),
        _ => None,
    });
    let acting = Signal::derive(move || match desk.shown.get() {
        Shown::Acting(act) => spelled(&act, &desk.intent()),
        Shown::Waiting(wait) => waiting(&wait.what, &desk.intent()),
        _ => Vec::new(),
    });
    let told = Memo::new(move |_| told(&desk.shown.get(), desk));
    let is_waiting = Memo::new(move |_| wait.with(Option::is_some));
    let runs = Memo::new(move |_| {
        wait.with(|wait| wait.as_ref().is_some_and(|wait| matches!(wait.what, WaitingFor::Completed { .. })))
    });
    let touches_apps =
        move || desk.is_putting_back.get() || matches!(desk.current.get(), Some(Step::Pause | Step::Resume));
    let moves = move || {
        let on_the_way = matches!(desk.current.get(), Some(Step::Promote));
        on_the_way
            && desk.run.with(|run| !matches!(run.intent().method, Method::InPlace | Method::Destroy(_)))
    };
    view! {
        {move || view! { <Telling told=told.get()/> }}
        <WhyItWaits/>
        <Answered desk/>
        {move || touches_apps().then(|| view! { <Amount desk/><WritersTable/> })}
        {move || (desk.current.get() == Some(Step::CarryOver)).then(|| view! { <SettingsTable/> })}
        {move || moves().then(|| view! { <PromotionTable/> })}
        <Clock desk wait/>
        {move || runs.get().then(|| view! { <Expectation addon=desk.intent().addon.id/> })}
        <Late desk wait/>
        <Commands commands=acting/>
        {move || is_waiting.get().then(|| view! {
            <div class="actions"><Button on_press=move || desk.look()>{page::LOOK_NOW}</Button></div>
        })}
        <Meanwhile desk/>
        {move || is_waiting.get().then(|| view! { <TellMe/> })}
    }
}

fn told(shown: &Shown, desk: Desk) -> Told {
    let intent = desk.intent();
    match shown {
        Shown::Waiting(wait) => words::told(&wait.what, &intent),
        Shown::Acting(act) => Told { text: vec![doing::acting(act, &intent)], ..Told::default() },
        _ => Told { text: vec![doing::READING.into()], ..Told::default() },
    }
}

/// What the platform answered to the last change that cannot be undone: it is what everybody waits for here.
#[component]
fn Answered(desk: Desk) -> impl IntoView {
    let said = Memo::new(move |_| {
        let of = match desk.current.get()? {
            Step::Request | Step::Prepare => Step::Request,
            Step::Create | Step::Follow => Step::Create,
            Step::Switch | Step::Verify => Step::Switch,
            _ => return None,
        };
        desk.steps.with(|steps| steps.iter().find(|status| status.step == of)?.said.last().cloned())
    });
    move || said.get().map(|said| view! { <Quoted said/> })
}

/// So many of so many; only where that means something.
#[component]
fn Amount(desk: Desk) -> impl IntoView {
    let amount = Memo::new(move |_| {
        let current = desk.current.get()?;
        let progress = desk.steps.with(|steps| steps.iter().find(|one| one.step == current)?.progress)?;
        let number = |n: usize| u32::try_from(n).ok();
        Some((number(progress.done)?, number(progress.of).filter(|of| *of > 0)?))
    });
    let label = move || {
        desk.current
            .get()
            .map(|current| step::going_on(current, &desk.intent(), desk.is_in(current)))
            .unwrap_or_default()
    };
    move || amount.get().map(|_| view! { <Progress label=Signal::derive(label) amount/> })
}

/// How long so far, and how long usually.
#[component]
fn Clock(desk: Desk, wait: Memo<Option<Wait>>) -> impl IntoView {
    let speed = use_config().platform.speed;
    let usually = Memo::new(move |_| {
        wait.with(|wait| wait.as_ref()?.usually.as_ref().map(|range| usual::usually(range, speed)))
    });
    let since = Memo::new(move |_| wait.with(|wait| wait.as_ref().map(|wait| wait.since)));
    view! {
        {move || since.get().map(|since| view! {
            <p class="wait-clock">
                <span class="num">{move || words::so_far(&so_far(desk.now.get() - since))}</span>" "
                <span class="muted">{usually}</span>
            </p>
        })}
    }
}

#[component]
fn Late(desk: Desk, wait: Memo<Option<Wait>>) -> impl IntoView {
    let text = Memo::new(move |_| {
        let wait = wait.get().filter(|wait| wait.late)?;
        let paused = desk.ledger.with(|ledger| ledger.iter().any(|changed| changed.back == Back::Open));
        Some(match wait.what {
            WaitingFor::Ready { .. } if !paused => words::LATE_PREPARE,
            _ if paused => words::LATE_PAUSED,
            _ => words::LATE,
        })
    });
    move || text.get().map(|text| view! { <Finding tone=Tone::Warn title=words::LATE_TITLE>{text}</Finding> })
}

/// Whether one may leave, and what happens then.
#[component]
fn Meanwhile(desk: Desk) -> impl IntoView {
    let is_paused = Memo::new(move |_| {
        desk.ledger.with(|ledger| ledger.iter().any(|changed| changed.back == Back::Open))
    });
    let prepares = move || desk.current.get() == Some(Step::Prepare);
    let at = Memo::new(move |_| {
        desk.run
            .with(|run: &Run| run.world().maintenance().is_some())
            .then(|| window(&desk.ongoing()))
            .flatten()
    });
    view! {
        {move || match (is_paused.get(), prepares()) {
            (true, _) => view! { <p class="muted small">{words::STAY}</p> }.into_any(),
            (false, true) => view! {
                <div class="meanwhile">
                    <p>{words::MAY_LEAVE}" "{words::TAB_TITLE}</p>
                    <p>{move || words::runs_by_itself(at.get().as_deref())}</p>
                </div>
            }.into_any(),
            (false, false) => ().into_any(),
        }}
    }
}
