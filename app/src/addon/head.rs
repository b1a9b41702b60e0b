//! The head of the page: whose it is, and reading it again.

use leptos::prelude::*;

use super::{source::Leaving, subject::Subject};
use crate::{
    fleet_store::Part,
    paths::Place,
    shell::{Titled, UnderTitle},
    text::report,
    ui::Button,
    words::{addon::label, addon::subject as words, fleet, shell},
};

/// Name, apps, team, state.
#[component]
pub fn Head(subject: Subject) -> impl IntoView {
    let facts = subject.facts;
    let name = Memo::new(move |_| facts.with(|facts| facts.store.name().to_owned()));
    let below = Memo::new(move |_| facts.with(|facts| words::line(&facts.store)));
    let web = Memo::new(move |_| facts.with(|facts| facts.store.addon.web_url.clone()));
    let asking = Memo::new(move |_| subject.is_asking(&Part::PAGE));
    view! {
        <Titled
            text=name
            above=Box::new(|| view! { <a href=Place::fleet().href()>{shell::FLEET}</a> }.into_any())
            below=UnderTitle::new(move || view! { <p>{below}</p> })
        >
            <a class="button" href=move || Place::addon_report(&name.get()).href()>{report::OPEN}</a>
            {move || web.get().map(|href| view! { <Leaving href text=label::AT_PROVIDER/> })}
            <Button busy=asking on_press=move || read_again(subject)>{fleet::REFRESH}</Button>
        </Titled>
    }
}

/// The parts, and the add-on itself with its attachments.
fn read_again(subject: Subject) {
    subject.read_again(&Part::PAGE);
    let id = subject.row.with_value(|row| row.id().to_owned());
    leptos::task::spawn_local(async move {
        // What fails here is said by the parts, which ask the same platform; the add-on stays as it was read.
        let _ = subject.fleet.read_one(&id).await;
    });
}
