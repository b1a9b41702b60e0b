//! What may write although everything is paused, each with what to do about it.

use ::upgrade::Bystander;
use leptos::prelude::*;

use crate::{ui::Code, words::upgrade::bystander as words};

/// A list with links and commands.
#[component]
pub fn Bystanders(bystanders: Vec<Bystander>) -> impl IntoView {
    view! {
        <ul class="plain-list bystanders">
            {bystanders.into_iter().map(|bystander| {
                let (who, what) = words::told(&bystander);
                view! {
                    <li class="finding warn">
                        <p class="finding-title"><span class="finding-sign" aria-hidden="true">"!"</span><b>{who}</b></p>
                        <p>{what}</p>
                        {page(&bystander).map(|page| view! {
                            <p><a href=page rel="external noreferrer" target="_blank">{words::OPEN}</a></p>
                        })}
                        {words::command(&bystander).map(|command| view! { <Code text=command/> })}
                    </li>
                }
            }).collect_view()}
        </ul>
    }
}

fn page(bystander: &Bystander) -> Option<String> {
    match bystander {
        Bystander::Scheduler { page, .. } => page.clone().filter(|page| page.starts_with("https://")),
        Bystander::OneOff { .. } | Bystander::Unknown { .. } => None,
    }
}
