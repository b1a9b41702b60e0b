//! Lines below the header about the page as a whole.

use leptos::prelude::*;

use super::WhyItWaits;
use crate::{
    boot::use_config,
    session::{LeftBehind, LookOnlyBanner},
    transport::{use_network, use_reach},
    words::shell as words,
};

/// All of them: what is wrong, another account's upgrade, look only.
#[component]
pub fn Banners() -> AnyView {
    view! {
        <Trouble/>
        <LeftBehind/>
        <LookOnlyBanner/>
    }
    .into_any()
}

/// No network, an API that does not answer, and what reads wait for.
#[component]
fn Trouble() -> AnyView {
    let online = use_network().online();
    let silent = use_reach().data_is_silent();
    let relayed = use_config().is_relayed();
    let trouble = move || match (online.get(), silent.get()) {
        (false, _) => Some(words::OFFLINE),
        (true, true) if relayed => Some(words::DATA_SILENT_THROUGH_RELAY),
        (true, true) => Some(words::DATA_SILENT),
        (true, false) => None,
    };
    view! {
        <div role="status">
            {move || trouble().map(|text| view! { <p class="banner trouble">{text}</p> })}
            <WhyItWaits banner=true/>
        </div>
    }
    .into_any()
}
