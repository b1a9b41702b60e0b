//! An address that leads to no add-on.

use leptos::prelude::*;
use platform::Error;

use crate::{
    fleet_store::use_fleet,
    paths::Place,
    shell::Titled,
    ui::{Button, ErrorBox},
    words::{
        addon::missing as words,
        errors::{explain, reading},
    },
};

/// What it can mean, and where to go; or why it could not be asked for.
#[component]
pub fn Missing(addon: String, error: Error) -> impl IntoView {
    let fleet = use_fleet();
    let asked = StoredValue::new(addon.clone());
    let again = move || fleet.seek_again(&asked.get_value());
    let body = if words::is_absent(&error) {
        let reasons = words::REASONS.map(|reason| view! { <li>{reason}</li> }).collect_view();
        view! {
            <section class="card addon-missing">
                <p>{words::WHY}</p>
                <ul>{reasons}</ul>
                <div class="actions">
                    <a class="button primary" href=Place::fleet().href()>{words::TO_LIST}</a>
                    <Button on_press=again>{words::ASK_AGAIN}</Button>
                </div>
            </section>
        }
        .into_any()
    } else {
        let told = explain(&error, &reading(words::what(&addon)));
        view! {
            <ErrorBox told on_retry=Callback::new(move |()| again())/>
            <p><a href=Place::fleet().href()>{words::TO_LIST}</a></p>
        }
        .into_any()
    };
    let title = if words::is_absent(&error) { words::title(&addon) } else { addon };
    view! { <Titled text=title/> {body} }
}
