//! Resetting the engine's statistics.

use leptos::prelude::*;

use crate::{
    addon::Subject,
    change::{Act, Change, Frame, Of, Sheet},
    ui::Button,
    words::change::statistics as words,
};

/// The block with its button and form.
#[component]
pub fn Statistics(subject: Subject) -> AnyView {
    let act = Act::new(subject, Of::Statistics);
    let refusal = Signal::derive(move || act.barred());
    let name = subject.facts.with_untracked(|facts| facts.store.name().to_owned());
    view! {
        <div class="addon-block">
            <h3>{words::GROUP}</h3>
            <p class="small">{words::ABOUT}</p>
            <div class="actions"><Button danger=true refusal on_press=move || act.show()>{words::OPEN}</Button></div>
        </div>
        <Sheet act title=words::TITLE>
            <Frame act verb=words::VERB danger=true idle=words::IDLE typed=name.clone() refusal>
                {act.wish.set(Some(Change::ResetStatistics))}
                <ul class="change-effects">
                    <li><b>{words::DATA}</b></li>
                    <li>{words::ZERO}</li>
                    <li>{words::ALERTS}</li>
                    <li>{words::BACK}</li>
                </ul>
            </Frame>
        </Sheet>
    }
    .into_any()
}
