//! The table: its heads, and a row for each add-on that is left over.

use leptos::prelude::*;

use super::{board::Board, line::Line, more::More, waiting::Waiting};
use crate::{
    paths::{Column, Direction},
    words::fleet::{self as words, filter},
};

/// All rows that are left over.
#[component]
pub fn Table(board: Board) -> impl IntoView {
    let none_yet = Memo::new(move |_| board.total() == 0);
    let hidden = Memo::new(move |_| board.total() > 0 && board.shown.with(Vec::is_empty));
    view! {
        <section class="card flush fleet" hidden=hidden>
            <table class="table" role="table">
                <caption class="hidden">{words::TABLE}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <Head board columns=&[Column::Name, Column::App]/>
                        <Head board columns=&[Column::Version, Column::Urgency]/>
                        <Head board columns=&[Column::Plan]/>
                        <Head board columns=&[Column::Tls]/>
                        <Head board columns=&[Column::State]/>
                        <Head board columns=&[Column::Maintenance]/>
                        <th scope="col" role="columnheader"><span class="hidden">{filter::ACTION}</span></th>
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    {move || none_yet.get().then(|| view! { <Waiting/> })}
                    <For each=move || board.drawn.get() key=|entry| entry.row.id().to_owned() let:entry>
                        <Line board entry/>
                    </For>
                </tbody>
            </table>
            <More board/>
        </section>
    }
}

/// A head whose buttons order the list; one column may be ordered by more than one thing it shows.
#[component]
fn Head(board: Board, columns: &'static [Column]) -> impl IntoView {
    let order = Memo::new(move |_| board.query.with(|query| (query.sort, query.direction)));
    let sorted = move || {
        let (sort, direction) = order.get();
        columns.contains(&sort).then_some(match direction {
            Direction::Up => "ascending",
            Direction::Down => "descending",
        })
    };
    let button = move |column: Column| {
        let is_on = move || order.get().0 == column;
        view! {
            <button type="button" class="sort" class:on=is_on on:click=move |_| board.change(|query| query.sorted(column))>
                {filter::column(column)}
                <span class="sort-arrow" aria-hidden="true">
                    {move || if is_on() { filter::arrow(order.get().1) } else { "" }}
                </span>
            </button>
        }
    };
    view! {
        <th scope="col" role="columnheader" aria-sort=sorted>
            {columns.iter().map(|column| button(*column)).collect_view()}
        </th>
    }
}
