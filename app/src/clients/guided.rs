//! What is shown until the guide is here, and when it does not come.

use std::sync::Arc;

use kvs::ClientGuide;
use leptos::prelude::*;

use super::guides::{Guides, Reading};
use crate::{
    ui::{ErrorBox, Skeleton, Status},
    words::{clients as words, errors::Told},
};

/// Shows `show` once the guide is here, and asks for it.
pub fn guided(show: impl Fn(Arc<ClientGuide>) -> AnyView + Send + 'static) -> AnyView {
    let guides: Guides = expect_context();
    guides.want();
    (move || match guides.reading() {
        Reading::Here(guide) => show(guide),
        Reading::Failed(told) => {
            let retry = Callback::new(move |()| guides.want());
            view! { <ErrorBox told=Told::clone(&told) on_retry=retry/> }.into_any()
        }
        Reading::NotAsked | Reading::Asking => view! {
            <div class="clients-waiting"><Status text=words::READING/><Skeleton/><Skeleton/><Skeleton/></div>
        }
        .into_any(),
    })
    .into_any()
}
