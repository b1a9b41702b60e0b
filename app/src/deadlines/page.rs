//! The page itself.

use leptos::prelude::*;

use super::{
    agenda::Lists,
    calendar::SaveCalendar,
    choose::Choose,
    outlook::{use_minute, use_outlook},
    picture::Picture,
};
use crate::{
    fleet::{
        board::{Board, View},
        notices::Notices,
        refresh::{ReadAt, Refresh},
        remembered::Remembered,
    },
    fleet_store::FleetState,
    shell::{Titled, UnderTitle},
    ui::Skeleton,
    words::deadlines::{calendar, headline, page as texts},
};

/// What comes for which add-ons, and when.
#[component]
pub fn DeadlinesPage() -> AnyView {
    let board = Board::new(View::Deadlines);
    board.fleet.ensure();
    let minute = use_minute();
    let outlook = use_outlook(board, minute);
    let summary = board.summary;
    let text = Memo::new(move |_| {
        outlook.with(|all| summary.with(|summary| headline::sentence(&all.agenda, summary, all.stores.len())))
    });
    let so_far = Memo::new(move |_| summary.with(headline::so_far));
    let total = Memo::new(move |_| board.fleet.count());
    let is_read = Memo::new(move |_| matches!(board.fleet.state(), FleetState::Read { .. }));
    let is_failed = Memo::new(move |_| matches!(board.fleet.state(), FleetState::Failed { .. }));
    view! {
        <Titled
            text
            tab=texts::TAB.text()
            below=UnderTitle::new(move || view! {
                {move || so_far.get().map(|text| view! { <p>{text}</p> })}
                <p>{texts::DAYS_AND_TIMES}</p>
                <ReadAt fleet=board.fleet/>
            })
        >
            <SaveCalendar outlook/>
            <Refresh fleet=board.fleet/>
        </Titled>
        <Notices fleet=board.fleet/>
        <Remembered board/>
        {move || match total.get() {
            0 if is_read.get() => view! { <section class="card"><p>{texts::NO_ADDONS_WHY}</p></section> }.into_any(),
            0 if is_failed.get() => ().into_any(),
            0 => view! { <section class="card stack" aria-hidden="true"><Skeleton/><Skeleton/><Skeleton/></section> }.into_any(),
            _ => view! {
                <Choose board/>
                <Picture outlook minute/>
                <Lists outlook minute/>
                <p class="small muted">{calendar::WHAT_IS_IN}</p>
            }
            .into_any(),
        }}
    }
    .into_any()
}
