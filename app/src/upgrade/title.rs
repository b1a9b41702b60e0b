//! The headline, and the way to stop.

use leptos::prelude::*;

use super::{
    engine::{Elsewhere, Ongoing, Shown},
    start::Planner,
    stop_dialog::StopButton,
};
use crate::{
    paths::{Place, Way},
    shell::{Titled, UnderTitle},
    words::upgrade::{fork::wish, page as words, step},
};
use ::upgrade::{Method, StepState};
use kvs::Version;

/// `Upgrade redis-round-1 in place from 7.2 to 9.1`.
#[component]
pub fn WizardTitle(planner: Planner, ongoing: Memo<Option<Ongoing>>) -> impl IntoView {
    let name = planner.name();
    let above_name = name.clone();
    let headline = {
        let name = name.clone();
        move || {
            let version = || planner.version().map(|version| line(version.text()));
            match ongoing.get().map(|ongoing| ongoing.intent()) {
                Some(intent) if intent.method == Method::InPlace => {
                    words::headline(&name, intent.from.map(|from| line(&from)).as_deref(), Some(&intent.to))
                }
                Some(intent) => wish::headline(&intent, intent.from.as_deref().map(line).as_deref()),
                None => match planner.address.way() {
                    Way::InPlace => words::headline(&name, version().as_deref(), planner.chosen().as_deref()),
                    Way::Fork => wish::by_fork(&name, version().as_deref()),
                    Way::Back => wish::back(&name, None),
                    Way::Destroy => wish::destroy(&name),
                },
            }
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
        Shown::Asking(_)
        | Shown::Kept
        | Shown::NotKept
        | Shown::Elsewhere(Elsewhere::Lost(_))
        | Shown::LookOnly
        | Shown::SignedOut => words::tab_your_turn(name),
        Shown::Done(_) => words::tab_over(true, name),
        Shown::Stopped(_) => words::tab_over(false, name),
        Shown::Reading | Shown::Acting(_) | Shown::Waiting(_) | Shown::Elsewhere(_) => {
            let now = time::OffsetDateTime::UNIX_EPOCH;
            let steps = ongoing.run.with(|run| run.steps(now));
            let current = steps.iter().find(|status| matches!(status.state, StepState::Now { .. }))?;
            words::tab_working(step::name(current.step, &ongoing.intent()), name)
        }
    })
}
