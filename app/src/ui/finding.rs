//! Something worth knowing, with its reason.

use leptos::prelude::*;

use super::Tone;

/// A finding: the headline says it, the children say why and what to do.
#[component]
pub fn Finding(
    #[prop(into)] tone: Signal<Tone>,
    #[prop(into)] title: Signal<String>,
    #[prop(optional)] children: Option<Children>,
) -> AnyView {
    view! {
        <div class=move || format!("finding {}", tone.get().class())>
            <p class="finding-title">
                <span class="finding-sign" aria-hidden="true">{move || tone.get().sign()}</span>
                <b>{title}</b>
            </p>
            {children.map(|children| view! { <div class="finding-body">{children()}</div> })}
        </div>
    }
    .into_any()
}
