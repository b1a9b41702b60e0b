//! An address that leads nowhere.

use leptos::prelude::*;

use super::Titled;
use crate::{paths::Place, words::shell as words};

/// Says so, and where to go on.
#[component]
pub fn NotFoundPage() -> AnyView {
    view! {
        <Titled text=words::NOT_FOUND/>
        <section class="card narrow">
            <p>{words::NOT_FOUND_WHY}</p>
            <div class="actions"><a class="button primary" href=Place::fleet().href()>{words::TO_FLEET}</a></div>
        </section>
    }
    .into_any()
}
