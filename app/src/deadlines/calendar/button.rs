//! Saving the dates.

use leptos::prelude::*;

use super::events::file;
use crate::{
    browser::{clock, download},
    deadlines::outlook::Outlook,
    session::use_session,
    ui::Button,
    words::deadlines::calendar as words,
};

/// Saves what is to come for the add-ons that are shown; says so when the browser would not.
#[component]
pub fn SaveCalendar(outlook: Memo<Outlook>) -> AnyView {
    let session = use_session();
    let failed = RwSignal::new(false);
    let save = move || {
        let now = clock::now();
        let account = session.signed().map(|signed| signed.account.id).unwrap_or_default();
        let text = outlook.with_untracked(|all| file(&all.agenda, &all.stores, &account, now));
        let name = words::File { day: &download::day(now) }.text();
        failed.set(!download::save(&name, "text/calendar;charset=utf-8", &text));
    };
    let is_there = Memo::new(move |_| outlook.with(|all| !all.agenda.ahead.is_empty()));
    view! {
        {move || is_there.get().then(|| view! { <Button on_press=save>{words::SAVE}</Button> })}
        {move || failed.get().then(|| view! { <p class="complaint" role="alert">{words::NOT_SAVED}</p> })}
    }
    .into_any()
}
