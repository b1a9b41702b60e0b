//! "I have put this back myself": the console reads whether it is.

use leptos::prelude::*;

use super::{super::desk::use_desk, panel::focus_heading};
use crate::{ui::Button, words::upgrade::by_hand as words};

/// The button, while there is something that can have been put back by hand.
#[component]
pub fn ByHand() -> AnyView {
    let desk = use_desk();
    let may = Memo::new(move |_| desk.run.with(::upgrade::Run::may_be_by_hand));
    let press = move || {
        focus_heading();
        desk.by_hand();
    };
    view! {
        {move || may.get().then(|| view! {
            <div class="by-hand">
                <Button refusal=desk.look_refused() on_press=press>{words::BUTTON}</Button>
                <p class="small muted">{words::MEANS}</p>
            </div>
        })}
    }
    .into_any()
}
