//! The form of one setting, and the button that opens it.

use kvs::{SettingKind, SettingValue};
use leptos::prelude::*;

use super::{eviction::Eviction, notifications::Notifications, timeout::Timeout};
use crate::{
    change::{Act, Frame, Of, Seen, Sheet},
    words::{
        change::{eviction, frame, notifications, outcome::written, timeout},
        kvs::setting,
    },
};

/// The form of one setting; an [`Opener`](crate::change::Opener) opens it.
#[component]
pub fn SettingForm(act: Act) -> AnyView {
    let Of::Setting(kind) = act.of else { return ().into_any() };
    let (title, verb, idle) = match kind {
        SettingKind::EvictionPolicy => (eviction::TITLE, eviction::VERB, eviction::IDLE),
        SettingKind::Timeout => (timeout::TITLE, timeout::VERB, timeout::IDLE),
        _ => (notifications::TITLE, notifications::VERB, notifications::IDLE),
    };
    view! {
        <Sheet act title>
            <Frame act verb idle>
                <p class="change-now"><span class="muted">{frame::NOW}</span>" "<code>{move || now(act)}</code></p>
                {match kind {
                    SettingKind::EvictionPolicy => view! { <Eviction act/> }.into_any(),
                    SettingKind::Timeout => view! { <Timeout act/> }.into_any(),
                    _ => view! { <Notifications act/> }.into_any(),
                }}
            </Frame>
        </Sheet>
    }
    .into_any()
}

/// What it is set to, as it was read last.
pub fn value(act: Act) -> Option<SettingValue> {
    act.basis.with(|seen| match seen {
        Some(Seen::Value(value)) => value.clone(),
        _ => None,
    })
}

fn now(act: Act) -> String {
    let unknown = || setting::NOT_TOLD.into();
    value(act).as_ref().map_or_else(unknown, written)
}
