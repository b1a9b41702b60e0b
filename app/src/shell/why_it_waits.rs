//! Why nothing comes at the moment, and when it goes on.

use std::time::Duration;

use leptos::prelude::*;

use crate::{browser::clock, transport::use_network, words::waiting as words};

/// One calm line while reads wait; nothing otherwise. As a `banner` it stands below the header.
#[component]
pub fn WhyItWaits(#[prop(optional)] banner: bool) -> impl IntoView {
    let waiting = use_network().waiting();
    move || {
        waiting.get().map(|waiting| {
            let now = clock::ticking(Duration::from_millis(500));
            let left = move || words::goes_on(waiting.why, waiting.until - now.get());
            // A reader hears once that it waits, and not every second how long.
            view! {
                <p class="waiting" class:banner=banner>
                    <span>{words::why(waiting.why)}</span>" "
                    <span class="hidden">{words::BY_ITSELF}</span>
                    <span class="num" aria-hidden="true">{left}</span>
                </p>
            }
        })
    }
}
