//! Resetting the engine's statistics.

use leptos::prelude::*;

use super::typed::{TypedChange, Wording};
use crate::{
    addon::Subject,
    change::{Act, Change, Of},
    words::change::statistics as words,
};

const WORDING: Wording = Wording {
    group: words::GROUP,
    about: words::ABOUT,
    open: words::OPEN,
    title: words::TITLE,
    verb: words::VERB,
    idle: words::IDLE,
};

/// The block with its button and form.
#[component]
pub fn Statistics(subject: Subject) -> AnyView {
    let act = Act::new(subject, Of::Statistics);
    let refusal = Signal::derive(move || act.barred());
    let name = subject.facts.with_untracked(|facts| facts.store.name().to_owned());
    view! {
        <TypedChange act change=Change::ResetStatistics says=WORDING name refusal>
            <li><b>{words::DATA}</b></li>
            <li>{words::ZERO}</li>
            <li>{words::ALERTS}</li>
            <li>{words::BACK}</li>
        </TypedChange>
    }
    .into_any()
}
