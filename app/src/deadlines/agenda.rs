//! The same in words, complete: what is late, what is to come, the next windows, what was, and what is not known.

use kvs::{DueKind, Lack};
use leptos::prelude::*;
use time::OffsetDateTime;

use super::{
    entry::Entry,
    names::Names,
    outlook::{Outlook, Told},
};
use crate::{
    text::Message,
    ui::Button,
    words::deadlines::{agenda as texts, missing, whole},
};

/// More dates than this a person asks for: a page of thousands helps nobody.
const FIRST: usize = 40;

/// All lists.
#[component]
pub fn Lists(outlook: Memo<Outlook>, minute: Memo<OffsetDateTime>) -> AnyView {
    let of = move |pick: fn(&Outlook) -> Vec<Told>| Memo::new(move |_| outlook.with(pick));
    let late = of(|all| all.told(&all.agenda.passed, |due| due.kind.needs_action()));
    let now = of(|all| all.told(&all.agenda.passed, |due| due.kind == DueKind::Running));
    let ahead = of(|all| all.told(&all.agenda.ahead, |due| due.kind != DueKind::Window));
    let windows = of(|all| all.told(&all.agenda.ahead, |due| due.kind == DueKind::Window));
    let earlier = of(|all| {
        all.told(&all.agenda.passed, |due| !due.kind.needs_action() && due.kind != DueKind::Running)
    });
    view! {
        <List title=texts::LATE dates=late minute/>
        <List title=texts::NOW dates=now minute/>
        <List title=texts::AHEAD dates=ahead minute/>
        <List title=texts::WINDOWS dates=windows minute/>
        <Lacks title=missing::UNKNOWN_TITLE means=missing::UNKNOWN_MEANS outlook of=|all| &all.agenda.unknown/>
        <Lacks title=missing::NONE_TITLE outlook of=|all| &all.agenda.none/>
        <List title=texts::EARLIER dates=earlier minute/>
    }
    .into_any()
}

/// A list of dates; nothing when there are none.
#[component]
fn List(title: Message, dates: Memo<Vec<Told>>, minute: Memo<OffsetDateTime>) -> AnyView {
    let all = RwSignal::new(false);
    let is_there = Memo::new(move |_| dates.with(|dates| !dates.is_empty()));
    let shown = move || {
        let most = if all.get() { usize::MAX } else { FIRST };
        dates.with(|dates| dates.iter().take(most).cloned().collect::<Vec<_>>())
    };
    let more = Memo::new(move |_| {
        let count = dates.with(Vec::len);
        (count > FIRST && !all.get()).then_some(count)
    });
    (move || {
        is_there.get().then(|| {
            view! {
                <section class="card agenda" aria-label=title>
                    <h2>{title}</h2>
                    <ol class="dues">
                        <For each=shown key=key let:told><Entry told minute/></For>
                    </ol>
                    {move || more.get().map(|count| view! {
                        <Button on_press=move || all.set(true)>
                            {texts::More { dates: &crate::browser::zone::whole(whole(count)) }.text()}
                        </Button>
                    })}
                </section>
            }
        })
    })
    .into_any()
}

/// An entry stays while what it says does.
fn key(told: &Told) -> String {
    let due = told.due.what();
    format!("{:?} {} {:?} {}", due.kind, due.when.begins(), due.reason, told.addons.join(" "))
}

/// What is not known, or known not to come; nothing when that is nothing.
#[component]
fn Lacks(
    title: Message,
    #[prop(optional, into)] means: Option<Message>,
    outlook: Memo<Outlook>,
    of: fn(&Outlook) -> &Vec<Lack>,
) -> AnyView {
    let lacks = Memo::new(move |_| {
        outlook.with(|all| {
            of(all)
                .iter()
                .map(|lack| (missing::sentence(&lack.missing), all.names(&lack.stores)))
                .collect::<Vec<_>>()
        })
    });
    let is_there = Memo::new(move |_| lacks.with(|lacks| !lacks.is_empty()));
    (move || {
        is_there.get().then(|| {
            view! {
                <section class="card agenda" aria-label=title>
                    <h2>{title}</h2>
                    {means.map(|means| view! { <p class="small muted">{means}</p> })}
                    <ul class="dues">
                        <For each=move || lacks.get() key=Clone::clone let:lack>
                            <li class="lack"><h3>{lack.0}</h3><Names addons=lack.1/></li>
                        </For>
                    </ul>
                </section>
            }
        })
    })
    .into_any()
}
