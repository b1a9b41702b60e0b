//! The headline, and the way to stop.

use leptos::prelude::*;

use super::{
    engine::{Ongoing, Shown},
    start::Planner,
    stop_dialog::StopButton,
};
use crate::{
    paths::Place,
    shell::{Titled, UnderTitle},
    words::upgrade::{page as words, step},
};
use ::upgrade::StepState;
use kvs::Version;

/// `Upgrade redis-round-1 in place from 7.2 to 9.1`.
#[component]
pub fn WizardTitle(planner: Planner, ongoing: Memo<Option<Ongoing>>) -> impl IntoView {
    let name = planner.name();
    let above_name = name.clone();
    let headline = {
        let name = name.clone();
        move || {
            let (from, to) = match ongoing.get() {
                Some(ongoing) => {
                    let intent = ongoing.intent();
                    (intent.from.map(|from| line(&from)), Some(intent.to))
                }
                None => (planner.version().map(|version| line(version.text())), planner.chosen()),
            };
            words::headline(&name, from.as_deref(), to.as_deref())
        }
    };
    let tab = {
        let headline = headline.clone();
        move || ongoing.get().and_then(|ongoing| tab(&ongoing, &name)).unwrap_or_else(&headline)
    };
    let below =
        move || planner.with(|store| words::below(store.plan().name(), store.owner(), store.shared_with()));
    view! {
        <Titled
            text=headline
            tab=Signal::derive(tab)
            above=Box::new(move || view! {
                <a href=Place::fleet().href()>{words::ABOVE}</a>
                " / "
                <a href=Place::addon(&above_name).href()>{above_name.clone()}</a>
            }.into_any())
            below=UnderTitle::new(move || view! { <p class="muted">{below}</p> })
        >
            {move || ongoing.get().map(|ongoing| view! { <StopButton ongoing/> })}
        </Titled>
    }
}

/// `7.2` of `7.2.14`; a version that is none is shown as it is.
fn line(version: &str) -> String {
    Version::parse(version)
        .and_then(|version| version.line())
        .map_or_else(|| version.to_owned(), |line| line.to_string())
}

/// The tab says whose turn it is, for whoever looks at another one.
fn tab(ongoing: &Ongoing, name: &str) -> Option<String> {
    if !ongoing.has_begun() {
        return None;
    }
    Some(match ongoing.shown.get() {
        Shown::Asking(_) | Shown::Kept | Shown::SignedOut => words::tab_your_turn(name),
        Shown::Done(_) => words::tab_over(true, name),
        Shown::Stopped(_) => words::tab_over(false, name),
        Shown::Reading | Shown::Acting(_) | Shown::Waiting(_) => {
            let now = time::OffsetDateTime::UNIX_EPOCH;
            let steps = ongoing.run.with(|run| run.steps(now));
            let current = steps.iter().find(|status| matches!(status.state, StepState::Now { .. }))?;
            words::tab_working(step::name(current.step, ongoing.intent().shape), name)
        }
    })
}
