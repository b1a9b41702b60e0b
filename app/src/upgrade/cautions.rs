//! What this browser cannot do for an upgrade, said before it matters.

use leptos::prelude::*;

use super::{desk::use_desk, engine::is_guarded};
use crate::{
    ui::{Finding, Tone},
    words::upgrade::{other_tab, page},
};

/// That the record is not kept; that a second tab is not kept away.
#[component]
pub fn Cautions() -> impl IntoView {
    let desk = use_desk();
    view! {
        {move || (!desk.is_kept.get()).then(|| view! {
            <Finding tone=Tone::Warn title=page::NOT_KEPT>{page::NOT_KEPT_WHY}</Finding>
        })}
        {(!is_guarded()).then(|| view! {
            <Finding tone=Tone::Warn title=other_tab::UNGUARDED>{other_tab::UNGUARDED_WHY}</Finding>
        })}
    }
}
