//! The page itself.

use std::{collections::BTreeSet, sync::Arc};

use leptos::prelude::*;

use super::{call::call, filter::Filter, take_along::TakeAlong};
use crate::{
    shell::{Titled, UnderTitle},
    transport::activity::{ActivityLog, Entry, MOST, use_activity},
    ui::{Button, Chip, Field},
    words::activity as words,
};

/// So many are drawn at first, and more when asked: the page stays quick however many there are.
const DRAWN: usize = 100;

/// Every call of this tab, newest first.
#[component]
pub fn ActivityPage() -> AnyView {
    let log = use_activity();
    let entries = Memo::new(move |_| log.newest_first());
    let counts = Memo::new(move |_| {
        entries.with(|all| {
            let changes = all.iter().filter(|entry| entry.is_change()).count();
            (all.len(), changes, all.iter().filter(|entry| entry.is_failure()).count())
        })
    });
    let filter = RwSignal::new(Filter::default());
    let shown = Memo::new(move |_| {
        filter.with(|filter| {
            entries.with(|all| all.iter().filter(|entry| filter.passes(entry)).cloned().collect::<Vec<_>>())
        })
    });
    view! {
        <Titled
            text=move || words::headline(counts.get().0, counts.get().1)
            tab=words::TITLE.text()
            below=UnderTitle::new(|| words::INTRODUCTION.text())
        />
        {tools(filter, counts)}
        {list(log, shown, filter)}
        <TakeAlong shown/>
    }
    .into_any()
}

fn tools(filter: RwSignal<Filter>, counts: Memo<(usize, usize, usize)>) -> AnyView {
    let is = move |what: fn(&Filter) -> bool| Signal::derive(move || filter.with(what));
    let number =
        move |which: fn((usize, usize, usize)) -> usize| Signal::derive(move || Some(which(counts.get())));
    view! {
        <form class="calls-tools" role="search" on:submit=|event| event.prevent_default()>
            <Field
                label=words::FIND.text()
                kind="search"
                help=words::FIND_HELP.text()
                value=Signal::derive(move || filter.with(|filter| filter.text.clone()))
                on_input=Callback::new(move |text| filter.update(|filter| filter.text = text))
            />
            <div class="calls-chips">
                <Chip
                    text=words::ONLY_CHANGES.text()
                    pressed=is(|filter| filter.only_changes)
                    count=number(|(_, changes, _)| changes)
                    on_press=move || filter.update(|filter| filter.only_changes = !filter.only_changes)
                />
                <Chip
                    text=words::ONLY_FAILURES.text()
                    pressed=is(|filter| filter.only_failures)
                    count=number(|(.., failures)| failures)
                    on_press=move || filter.update(|filter| filter.only_failures = !filter.only_failures)
                />
            </div>
        </form>
    }
    .into_any()
}

fn list(log: ActivityLog, shown: Memo<Vec<Arc<Entry>>>, filter: RwSignal<Filter>) -> AnyView {
    let opened = RwSignal::new(BTreeSet::new());
    let limit = RwSignal::new(DRAWN);
    let drawn =
        Memo::new(move |_| shown.with(|shown| shown.iter().take(limit.get()).cloned().collect::<Vec<_>>()));
    let rest = Memo::new(move |_| shown.with(Vec::len).saturating_sub(limit.get()));
    let none = Memo::new(move |_| shown.with(Vec::is_empty).then(|| filter.with(Filter::is_empty)));
    view! {
        <p class="muted" role="status">
            {move || filter.with(|filter| !filter.is_empty()).then(|| words::left_over(shown.with(Vec::len)))}
        </p>
        <section class="card flush">
            <ol class="calls" aria-label=words::TITLE>
                <For each=move || drawn.get() key=|entry| (entry.number, entry.end.is_some()) let:entry>
                    {call(&entry, opened)}
                </For>
            </ol>
            {move || none.get().map(|is_all| view! {
                <p class="calls-none">{if is_all { words::NOTHING_YET } else { words::NOTHING_LEFT }.text()}</p>
            })}
            {move || (rest.get() > 0).then(|| view! {
                <div class="actions calls-more">
                    <Button on_press=move || limit.update(|limit| *limit += DRAWN)>
                        {move || words::more(rest.get().min(DRAWN))}
                    </Button>
                </div>
            })}
        </section>
        {move || (rest.get() == 0 && log.forgotten() > 0).then(|| view! {
            <p class="muted small">{words::forgotten(log.forgotten(), MOST)}</p>
        })}
    }
    .into_any()
}
