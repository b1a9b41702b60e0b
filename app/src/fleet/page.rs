//! The page itself.

use leptos::prelude::*;

use super::{
    board::{Board, View},
    empty::{NoMatch, NoStores},
    notices::Notices,
    posture_bar::PostureBar,
    refresh::{ReadAt, Refresh},
    remembered::Remembered,
    table::Table,
    tools::Tools,
    unlock::Unlock,
};
use crate::{
    fleet_store::FleetState,
    paths::{Place, ReportQuery},
    shell::{Titled, UnderTitle, use_announcer},
    text::report as report_text,
    upgrade::ImportJournal,
    words::fleet::{self as words, headline},
};

/// Every Key-Value Store add-on the account sees.
#[component]
pub fn FleetPage() -> impl IntoView {
    let board = Board::new(View::List);
    board.fleet.ensure();
    let summary = board.summary;
    let text = Memo::new(move |_| summary.with(headline::sentence));
    let meaning = Memo::new(move |_| summary.with(headline::meaning));
    let total = Memo::new(move |_| board.fleet.count());
    let is_read = Memo::new(move |_| matches!(board.fleet.state(), FleetState::Read { .. }));
    let is_failed = Memo::new(move |_| matches!(board.fleet.state(), FleetState::Failed { .. }));
    announce_when_complete(summary.into(), text);
    // Of what is shown, in this order: the report's address holds the list's.
    let report = move || Place::Report(ReportQuery::of(board.query.get())).href();
    view! {
        <Titled
            text
            tab=words::TAB
            below=UnderTitle::new(move || view! { <p>{meaning}</p> <ReadAt fleet=board.fleet/> })
        >
            <a class="button" href=report>{report_text::OPEN}</a>
            <Refresh fleet=board.fleet/>
        </Titled>
        <Notices fleet=board.fleet/>
        <Remembered board/>
        <Unlock board/>
        {move || match total.get() {
            0 if is_read.get() => view! { <NoStores/> }.into_any(),
            0 if is_failed.get() => ().into_any(),
            _ => view! { <List board/> }.into_any(),
        }}
        <ImportJournal/>
    }
}

#[component]
fn List(board: Board) -> impl IntoView {
    let none_left = Memo::new(move |_| board.total() > 0 && board.shown.with(|shown| shown.is_empty()));
    view! {
        <PostureBar board/>
        <Tools board/>
        <Table board/>
        {move || none_left.get().then(|| view! { <NoMatch board/> })}
    }
}

/// Says the answer once, when all of it is there: the numbers on the way are not read out one by one.
fn announce_when_complete(summary: Signal<headline::Summary>, text: Memo<String>) {
    let announcer = use_announcer();
    let complete = Memo::new(move |_| {
        summary.with(|summary| summary.list == headline::ListState::Read && !summary.is_filling())
    });
    Effect::new(move |before: Option<bool>| {
        let now = complete.get();
        if now && before == Some(false) {
            announcer.say(text.get_untracked());
        }
        now
    });
}
