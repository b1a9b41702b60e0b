//! What opens a form, the form above the page, and why it cannot be opened.

use leptos::prelude::*;

use super::act::Act;
use crate::{
    browser::page,
    text::Message,
    ui::{Dialog, Tone},
    words::change::{frame as words, what},
};

/// A small button that opens the form of `act`. While nothing may be changed it stays where it is and says why: in the
/// element `why`, which several of them share (see [`Barred`]).
#[component]
pub fn Opener(act: Act, why: &'static str) -> AnyView {
    let barred = Memo::new(move |_| act.barred().is_some());
    view! {
        <button
            type="button"
            class="button quiet change-open"
            id=act.opener()
            aria-label=words::change_what(&what(act.of))
            aria-haspopup="dialog"
            aria-disabled=move || barred.get().then_some("true")
            aria-describedby=move || barred.get().then_some(why)
            on:click=move |_| {
                if !barred.get_untracked() {
                    act.show();
                }
            }
        >
            {words::CHANGE}
        </button>
    }
    .into_any()
}

/// The form of `act` above the page. When it closes the focus is where it was opened, also when the button there was
/// drawn anew meanwhile.
#[component]
pub fn Sheet(act: Act, title: Message, children: ChildrenFn) -> AnyView {
    Effect::new(move |was_open: Option<bool>| {
        let open = act.open.get();
        if !open && was_open == Some(true) {
            let opener = format!("#{}", act.opener());
            request_animation_frame(move || page::focus_if_lost(&opener));
        }
        open
    });
    let children = StoredValue::new(children);
    view! { <Dialog open=act.open title=title.text()>{children.with_value(|children| children())}</Dialog> }
        .into_any()
}

/// Why nothing can be changed now, once for several buttons.
#[component]
pub fn Barred(act: Act, id: &'static str) -> AnyView {
    let why = Memo::new(move |_| act.barred());
    view! {
        {move || why.get().map(|why| view! {
            <p class="why change-barred" id=id><span aria-hidden="true">{Tone::Plain.sign()}" "</span>{why}</p>
        })}
    }
    .into_any()
}
