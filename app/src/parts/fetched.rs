//! The view of a part, and what stands in its place until it is here.

use futures::FutureExt;
use leptos::{prelude::*, task::spawn_local};

use super::{NotCome, Part};
use crate::{
    browser::page,
    ui::{Button, Status},
    words::parts as words,
};

/// How far a part is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    Coming,
    Here,
    NotCome,
}

/// The view of `part`, fetched when it is not here yet.
pub fn fetched(part: Part) -> AnyView {
    let stage = RwSignal::new(Stage::Coming);
    let bring = move || {
        stage.set(Stage::Coming);
        spawn_local(async move {
            let outcome = part.bring().await;
            stage.try_set(if outcome.is_ok() { Stage::Here } else { Stage::NotCome });
        });
    };
    // What is here already is shown at once.
    match part.bring().now_or_never() {
        Some(Ok(())) => stage.set(Stage::Here),
        _ => bring(),
    }
    let view = move || match stage.get() {
        Stage::Coming => view! { <Status text=words::COMING/> }.into_any(),
        // The part is here, so its view is made within this very call, and belongs to whoever called.
        Stage::Here => match (part.view)().now_or_never() {
            Some(Ok(view)) => view,
            Some(Err(NotCome)) | None => view! { <Missing again=bring/> }.into_any(),
        },
        Stage::NotCome => view! { <Missing again=bring/> }.into_any(),
    };
    view.into_any()
}

/// That a part did not come, and what can be done.
#[component]
pub fn Missing<F: Fn() + Copy + Send + Sync + 'static>(again: F) -> AnyView {
    view! {
        <section class="card" role="alert">
            <h1 tabindex="-1">{words::NOT_COME}</h1>
            <p>{words::NOT_COME_MEANS}</p>
            <p>{words::NOT_COME_NEXT}</p>
            <div class="actions">
                <Button primary=true on_press=again>{words::AGAIN}</Button>
                <Button on_press=page::reload>{words::RELOAD}</Button>
            </div>
        </section>
    }
    .into_any()
}
