//! The line that says that the network is gone.

use leptos::prelude::*;

use crate::{browser::page, words::shell as words};

/// Shown while the browser has no network.
#[component]
pub fn OfflineBanner() -> impl IntoView {
    let online = page::online();
    view! {
        <div role="status">
            {move || (!online.get()).then(|| view! { <p class="banner offline">{words::OFFLINE}</p> })}
        </div>
    }
}
