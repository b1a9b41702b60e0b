//! What a fork does not copy: the old value beside the new one.

use ::upgrade::{Run, SettingRow};
use leptos::prelude::*;

use super::desk::use_desk;
use crate::{ui::Badge, words::upgrade::fork::setting as words};

/// A row for each setting.
#[component]
pub fn SettingsTable() -> impl IntoView {
    let desk = use_desk();
    let rows = Memo::new(move |_| desk.run.with(Run::settings));
    view! {
        <table class="table compare">
            <caption class="hidden">{words::TITLE}</caption>
            <thead><tr>
                {words::COLUMNS.iter().map(|name| view! { <th scope="col">{*name}</th> }).collect_view()}
            </tr></thead>
            <tbody>
                <For each=move || rows.get() key=|row| format!("{row:?}") let:row><One row/></For>
            </tbody>
        </table>
    }
}

#[component]
fn One(row: SettingRow) -> impl IntoView {
    let (tone, state) = words::state(row.state);
    let [_, of_old, of_new, of_state] = words::COLUMNS;
    let cell = |value: Option<&str>| {
        let meaning =
            words::meaning(row.what, value).map(|meaning| view! { <span class="sub">{meaning}</span> });
        view! { <span><span class="num">{words::value(row.what, value)}</span>{meaning}</span> }
    };
    view! {
        <tr>
            <th scope="row">{words::name(row.what)}</th>
            <td data-label=of_old>{cell(row.old.as_deref())}</td>
            <td data-label=of_new>{cell(row.new.as_deref())}</td>
            <td data-label=of_state><Badge tone text=state/></td>
        </tr>
    }
}
