//! A text a person types, with its label, help and complaint.

use leptos::{html, prelude::*};

/// A labelled input. The complaint replaces nothing: it stands below and the input points to it.
#[component]
pub fn Field(
    #[prop(into)] label: Signal<String>,
    /// `text`, `password`, `search`.
    #[prop(default = "text")]
    kind: &'static str,
    #[prop(optional, into)] help: Option<String>,
    #[prop(optional, into)] complaint: Signal<Option<String>>,
    /// The input itself, where its text must not be kept anywhere else.
    #[prop(optional)]
    node_ref: NodeRef<html::Input>,
    #[prop(optional, into)] on_input: Option<Callback<String>>,
    /// What it holds, when something else decides that.
    #[prop(optional, into)]
    value: Signal<String>,
    #[prop(optional, into)] placeholder: Option<String>,
) -> AnyView {
    let id = format!("field-{}", super::button::next_number());
    let (help_id, complaint_id) = (format!("{id}-help"), format!("{id}-complaint"));
    let described = {
        let (help_id, complaint_id) = (help.is_some().then(|| help_id.clone()), complaint_id.clone());
        move || {
            let complaint = complaint.with(Option::is_some).then(|| complaint_id.clone());
            let ids: Vec<String> = help_id.clone().into_iter().chain(complaint).collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    };
    view! {
        <div class="labelled">
            <label for=id.clone()>{label}</label>
            <input
                id=id
                class="field"
                type=kind
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                placeholder=placeholder
                aria-describedby=described
                aria-invalid=move || complaint.with(Option::is_some).then_some("true")
                prop:value=value
                node_ref=node_ref
                on:input=move |event| {
                    if let Some(on_input) = on_input {
                        on_input.run(event_target_value(&event));
                    }
                }
            />
            {help.map(|help| view! { <p class="help" id=help_id>{help}</p> })}
            <p class="complaint" id=complaint_id role="alert">{complaint}</p>
        </div>
    }
    .into_any()
}
