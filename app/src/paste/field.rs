//! The text area. What is pasted never gets into it; what is typed leaves it as soon as it can be read.

use leptos::{html, prelude::*};

use super::mask::without_credentials;
use crate::{browser::pasting, text::paste as text, ui::Button};

/// Gives every text to `take` and keeps none. `take` says whether it could read it.
#[component]
pub fn PasteField(take: Callback<String, bool>, #[prop(into)] complaint: Signal<Option<String>>) -> AnyView {
    let area = NodeRef::<html::Textarea>::new();
    let receive = move |text: String| {
        take.run(text);
        pasting::write(area, "");
    };
    let typed = move |_| {
        let text = pasting::written(area);
        // By hand or by a tool that fills fields in: read at once when it is whole, and cleaned until then.
        if is_whole(&text) && take.run(text.clone()) {
            return pasting::write(area, "");
        }
        let clean = without_credentials(&text);
        if clean != text {
            pasting::write(area, &clean);
        }
    };
    view! {
        <div class="labelled paste">
            <label for="paste">{text::FIELD}</label>
            <textarea
                id="paste"
                class="field"
                rows="6"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                aria-describedby="paste-help paste-complaint"
                aria-invalid=move || complaint.with(Option::is_some).then_some("true")
                node_ref=area
                on:paste=move |event| receive(pasting::pasted(&event))
                on:drop=move |event| receive(pasting::dropped(&event))
                on:input=typed
            ></textarea>
            <p class="help" id="paste-help">{text::FIELD_HELP}</p>
            <p class="complaint" id="paste-complaint" role="alert">{complaint}</p>
            <div class="actions">
                <Button primary=true on_press=move || receive(pasting::written(area))>{text::READ_IT}</Button>
            </div>
        </div>
    }
    .into_any()
}

/// Whether it can be a whole value: while one is typed it is not complained about.
fn is_whole(text: &str) -> bool {
    let text = text.trim_end();
    text.ends_with(['}', ']']) && serde_json::from_str::<serde_json::Value>(text.trim()).is_ok()
}
