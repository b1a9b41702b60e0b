//! A question above the page.

use leptos::{html, prelude::*};

use crate::{browser::element, words::ui as words};

/// A dialog that is shown while `open`. The browser keeps the focus inside, closes it on Escape and gives the focus
/// back afterwards.
#[component]
pub fn Dialog(open: RwSignal<bool>, #[prop(into)] title: Signal<String>, children: ChildrenFn) -> AnyView {
    let dialog = NodeRef::<html::Dialog>::new();
    let id = format!("dialog-{}", super::button::next_number());
    let labelled = id.clone();
    Effect::new(move |_| {
        // Tracked both: the element may come after the wish.
        let _ = dialog.get();
        if open.get() { element::open_dialog(dialog) } else { element::close_dialog(dialog) }
    });
    view! {
        <dialog node_ref=dialog class="dialog" aria-labelledby=labelled on:close=move |_| open.set(false)>
            <div class="dialog-head">
                <h2 id=id>{title}</h2>
                <button type="button" class="button quiet" on:click=move |_| open.set(false)>{words::CLOSE}</button>
            </div>
            {move || open.get().then(|| children())}
        </dialog>
    }
    .into_any()
}
