//! One call: a line, and behind it everything that is known of it and how to make it by hand.

use std::{collections::BTreeSet, sync::Arc};

use leptos::prelude::*;
use platform::equivalent::{Equivalent, equivalent};

use super::known::Known;
use crate::{
    boot::use_config,
    browser::{element, zone},
    fleet_store::use_fleet,
    transport::activity::Entry,
    ui::{Badge, Code, Line, Moment, Rows, Tone},
    words::activity as words,
};

/// The line. `opened` holds the numbers of those that are open, so that one stays open when its answer comes.
pub fn call(entry: &Arc<Entry>, opened: RwSignal<BTreeSet<u64>>) -> AnyView {
    let number = entry.number;
    let is_open = Memo::new(move |_| opened.with(|all| all.contains(&number)));
    let toggled = move |open: bool| {
        if opened.with_untracked(|all| all.contains(&number)) != open {
            opened.update(|all| {
                let _ = if open { all.insert(number) } else { all.remove(&number) };
            });
        }
    };
    let (tone, text) = words::outcome(entry);
    let took = entry.end.as_ref().map(|end| words::took(end.took));
    let again = (entry.tries_before > 0).then(|| {
        view! { <Badge tone=Tone::Plain text=words::again(entry.tries_before)/>" " }
    });
    let changes = entry.is_change().then(|| view! { <Badge tone=Tone::Warn text=words::CHANGED.text()/>" " });
    let warned = entry.end.as_ref().is_some_and(|end| !end.warnings.is_empty());
    let warned = warned.then(|| view! { <Badge tone=Tone::Warn text=words::WARNED.text()/>" " });
    let whole = entry.clone();
    view! {
        <li class="call" class:changes=entry.is_change()>
            <details
                prop:open=is_open.get_untracked()
                on:toggle=move |event| toggled(element::is_open(&event))
            >
                <summary>
                    <span class="call-at num">{zone::time_of_day(entry.at)}</span>
                    <span class="call-what"><b>{entry.call.method().to_owned()}</b>" "<code>{entry.call.path().to_owned()}</code></span>
                    <span class="call-end">{changes}{again}{warned}<Badge tone text/></span>
                    <span class="call-took num">{took}</span>
                </summary>
                {move || is_open.get().then(|| whole_call(&whole))}
            </details>
        </li>
    }
    .into_any()
}

fn whole_call(entry: &Entry) -> AnyView {
    let end = entry.end.as_ref();
    let request_id = end.and_then(|end| end.request_id.clone());
    let warnings = end.map(|end| end.warnings.clone()).unwrap_or_default();
    let at = entry.at;
    let api = words::api(entry.call.api());
    let tries = words::tries(entry.tries_before);
    let same = equivalent(entry.call.wire(), &Known(untrack(|| use_fleet().rows())));
    view! {
        <div class="call-whole">
            <Rows>
                <Line name=words::SENT.text()><Moment at/></Line>
                <Line name=words::API.text()>{api}</Line>
                <Line name=words::TRIES.text()>{tries}</Line>
                {request_id.map(|id| view! { <Line name=words::REQUEST_ID.text()><code>{id}</code></Line> })}
                {warnings.into_iter().map(|warning| view! { <Line name=words::WARNED.text()>{warning}</Line> }).collect_view()}
            </Rows>
            <h2>{words::COMMAND}</h2>
            {command(same)}
            <h2>{words::CURL}</h2>
            <Code text=entry.call.curl(&use_config().outside())/>
            <p class="small muted">{words::VARIABLES}</p>
        </div>
    }
    .into_any()
}

fn command(same: Option<Equivalent>) -> AnyView {
    let Some(same) = same else { return view! { <p>{words::NO_COMMAND}</p> }.into_any() };
    let other = (!same.same_call).then(|| view! { <p class="small muted">{words::OTHER_WAY}</p> });
    let secret = same.prints_secret.then(|| view! { <p class="small muted">{words::PRINTS_SECRET}</p> });
    view! { <Code text=same.command/>{other}{secret} }.into_any()
}
