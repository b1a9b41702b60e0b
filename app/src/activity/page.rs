//! The page itself.

use leptos::prelude::*;
use platform::Effect as Changes;

use crate::{
    browser::zone,
    shell::{Titled, UnderTitle},
    transport::activity::{Entry, use_activity},
    ui::{Badge, Tone},
    words::activity as words,
};

/// Every call of this tab, newest first.
#[component]
pub fn ActivityPage() -> AnyView {
    let log = use_activity();
    let entries = Memo::new(move |_| log.newest_first());
    let counts = move || {
        entries.with(|entries| {
            (entries.len(), entries.iter().filter(|entry| entry.effect == Changes::Change).count())
        })
    };
    view! {
        <Titled
            text=move || words::headline(counts().0, counts().1)
            tab=words::TITLE
            below=UnderTitle::new(|| words::INTRODUCTION)
        />
        <section class="card flush">
            <table class="table activity">
                <caption class="hidden">{words::TITLE}</caption>
                <thead><tr>
                    {words::COLUMNS.iter().map(|name| view! { <th scope="col">{*name}</th> }).collect_view()}
                </tr></thead>
                <tbody>
                    <For each=move || entries.get() key=|entry| (entry.number, entry.end.is_some()) let:entry>
                        <Line entry/>
                    </For>
                </tbody>
            </table>
        </section>
    }
    .into_any()
}

#[component]
fn Line(entry: Entry) -> AnyView {
    let (tone, text) = words::outcome(&entry);
    let took = entry.end.as_ref().map(|end| words::took(end.took));
    let warnings = entry.end.as_ref().map(|end| end.warnings.clone()).unwrap_or_default();
    let request_id = entry.end.as_ref().and_then(|end| end.request_id.clone());
    view! {
        <tr class:changes=entry.effect == Changes::Change>
            <td class="num">{zone::time_of_day(entry.at)}</td>
            <td>
                <code>{entry.method}" "{entry.path}</code>
                <span class="sub">{words::api(entry.api)}</span>
                {warnings.iter().map(|warning| view! {
                    <span class="sub"><span aria-hidden="true">{Tone::Warn.sign()}" "</span>{words::warned(warning)}</span>
                }).collect_view()}
            </td>
            <td>
                {(entry.effect == Changes::Change).then(|| view! { <Badge tone=Tone::Warn text=words::CHANGED/>" " })}
                <Badge tone text/>
            </td>
            <td class="num">{took}</td>
            <td><code class="small">{request_id}</code></td>
        </tr>
    }
    .into_any()
}
