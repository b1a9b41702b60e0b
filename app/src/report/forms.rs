//! The report on its page: as a page, or as the text that is taken along.

use leptos::prelude::*;

use super::take_along::Written;
use crate::{
    paths::{Form, Place},
    text::report as text,
    ui::Code,
};

/// Links between the forms: each has its address.
#[component]
pub fn Forms(form: Signal<Form>, to: Callback<Form, Place>) -> AnyView {
    let link = move |of: Form| {
        let name = match of {
            Form::Page => text::AS_PAGE,
            Form::Markdown => text::AS_MARKDOWN,
            Form::Json => text::AS_JSON,
        };
        let current = move || (form.get() == of).then_some("page");
        view! { <a class="chip" href=move || to.run(of).href() aria-current=current>{name}</a> }
    };
    view! {
        <nav class="report-forms no-print" aria-label=text::FORM>{Form::ALL.map(link).into_iter().collect_view()}</nav>
    }
    .into_any()
}

/// The chosen form; the text of the others is not written.
#[component]
pub fn Shown(form: Signal<Form>, written: Written, page: ViewFn) -> AnyView {
    (move || match form.get() {
        Form::Page => page.run(),
        Form::Markdown => view! { <section class="report-text" aria-label=text::PREVIEW><Code text=written.markdown/></section> }.into_any(),
        Form::Json => view! { <section class="report-text" aria-label=text::PREVIEW><Code text=written.json/></section> }.into_any(),
    })
    .into_any()
}
