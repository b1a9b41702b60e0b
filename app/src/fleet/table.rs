//! The table: its heads, and a row for each add-on that is left over.

use leptos::prelude::*;

use super::{board::Board, drawing::BLOCK, line::Line, more::More, stage::Stage, waiting::Waiting};
use crate::{
    paths::{Column, Direction},
    words::fleet::{self as words, filter},
};

/// The elements of the blocks.
const BLOCKS: &str = ".fleet-block";
/// Cells of a row.
const CELLS: u8 = 7;

/// All rows that are left over.
#[component]
pub fn Table(board: Board) -> impl IntoView {
    let none_yet = Memo::new(move |_| board.total() == 0);
    let hidden = Memo::new(move |_| board.total() > 0 && board.shown.with(|shown| shown.is_empty()));
    let stage = Stage::new(board, BLOCKS);
    // Its head is a row as well.
    let rows = move || stage.rows_of_long().map(|rows| rows + 1);
    view! {
        <section class="card flush fleet" hidden=hidden>
            <table class="table" role="table" aria-rowcount=rows>
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
                {move || none_yet.get().then(|| view! { <tbody role="rowgroup"><Waiting/></tbody> })}
                <For each=move || stage.blocks() key=|block| *block let:block>
                    <Block board stage block/>
                </For>
            </table>
            <More board/>
        </section>
    }
}

/// A block of rows, or a place of their height while they are far from the screen.
#[component]
fn Block(board: Board, stage: Stage, block: usize) -> AnyView {
    let rows = stage.rows(block);
    let is_far = Memo::new(move |_| rows.with(Vec::is_empty));
    let is_long = Memo::new(move |_| stage.rows_of_long().is_some());
    let place = move |id: String| {
        Signal::derive(move || {
            let at = rows.with(|rows| rows.iter().position(|seen| seen.row.id() == id));
            // The first row of the table is its head.
            at.filter(|_| is_long.get()).map(|at| block * BLOCK + at + 2)
        })
    };
    view! {
        <tbody role="rowgroup" class="fleet-block">
            {move || is_far.get().then(|| view! {
                <tr aria-hidden="true"><td class="fleet-far" colspan=CELLS style:height=move || format!("{}px", stage.height(block))></td></tr>
            })}
            <For each=move || rows.get() key=|seen| seen.row.id().to_owned() let:seen>
                <Line board place=place(seen.row.id().to_owned()) seen/>
            </For>
        </tbody>
    }
    .into_any()
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
