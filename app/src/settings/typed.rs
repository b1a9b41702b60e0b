//! A change that is made only after the add-on's name was typed: its block on the page, and the form that opens.

use leptos::prelude::*;

use crate::{
    change::{Act, Change, Frame, Sheet},
    text::Message,
    ui::Button,
};

/// What is said around the effects.
#[derive(Clone, Copy)]
pub struct Wording {
    /// The block's heading.
    pub group: Message,
    /// What it is about.
    pub about: Message,
    /// The button that opens the form.
    pub open: Message,
    /// The form's title.
    pub title: Message,
    /// The button that makes the change.
    pub verb: Message,
    /// Why there is nothing to send yet.
    pub idle: Message,
}

/// The block with its button and form; `children` are the effects, as items of a list.
#[component]
pub fn TypedChange(
    act: Act,
    change: Change,
    says: Wording,
    /// The add-on's name, which a person types.
    name: String,
    /// Why it cannot be made now.
    refusal: Signal<Option<String>>,
    children: ChildrenFn,
) -> AnyView {
    // There is nothing to choose: what the form would send is known from the beginning.
    let (change, children) = (StoredValue::new(change), StoredValue::new(children));
    view! {
        <div class="addon-block">
            <h3>{says.group}</h3>
            <p class="small">{says.about}</p>
            <div class="actions"><Button danger=true refusal on_press=move || act.show()>{says.open}</Button></div>
        </div>
        <Sheet act title=says.title>
            <Frame act verb=says.verb danger=true idle=says.idle typed=name.clone() refusal>
                {act.wish.set(Some(change.get_value()))}
                <ul class="change-effects">{children.get_value()()}</ul>
            </Frame>
        </Sheet>
    }
    .into_any()
}
