//! The fleet as one bar: a piece for each version line, as wide as it has add-ons. Each piece filters the list.

use kvs::{LineCount, Urgency};
use leptos::prelude::*;

use super::{board::Board, filter::UNKNOWN_VERSION, tone};
use crate::{
    paths::FleetQuery,
    ui::Tone,
    words::fleet::{self as words, headline::Summary, posture},
};

/// The bar and its legend. The legend's entries are the buttons; the pieces do the same for a pointer.
#[component]
pub fn PostureBar(board: Board) -> impl IntoView {
    let pieces = Memo::new(move |_| board.posture.with(|posture| posture.lines.clone()));
    let keys = move || pieces.get().into_iter().map(|piece| (piece.urgency, piece.line)).collect::<Vec<_>>();
    let find = move |key| {
        let same = move |piece: &&LineCount| (piece.urgency, piece.line) == key;
        Memo::new(move |_| pieces.with(|pieces| pieces.iter().find(same).cloned()))
    };
    view! {
        <section class="card posture" aria-label=words::POSTURE>
            <div class="posture-bar" aria-hidden="true">
                <For each=keys key=|key| *key let:key><Piece board piece=find(key)/></For>
            </div>
            <ul class="posture-legend">
                <For each=keys key=|key| *key let:key><li><Entry board piece=find(key)/></li></For>
            </ul>
        </section>
    }
}

#[component]
fn Piece(board: Board, piece: Memo<Option<LineCount>>) -> impl IntoView {
    let class = move || piece.with(|piece| piece.as_ref().map_or("", |piece| tone::fill(piece.urgency)));
    let share = move || piece.with(|piece| piece.as_ref().map_or(0, |piece| piece.stores)).to_string();
    let aside = Memo::new(move |_| is_aside(board, piece));
    view! {
        <span
            class=move || format!("posture-piece {}", class())
            class:aside=aside
            style:flex-grow=share
            on:click=move |_| press(board, piece)
        >{move || piece.with(|piece| sign(piece.as_ref()))}</span>
    }
}

#[component]
fn Entry(board: Board, piece: Memo<Option<LineCount>>) -> impl IntoView {
    let class = move || piece.with(|piece| piece.as_ref().map_or("", |piece| tone::fill(piece.urgency)));
    let pressed =
        Memo::new(move |_| piece.with(|piece| board.query.with(|query| is_on(query, piece.as_ref()))));
    let filling = Memo::new(move |_| board.summary.with(Summary::is_filling));
    let words = move || {
        let filling = filling.get();
        piece.with(|piece| piece.as_ref().map(|piece| posture::piece(piece, filling))).unwrap_or_default()
    };
    view! {
        <button
            type="button"
            class="legend"
            aria-pressed=move || if pressed.get() { "true" } else { "false" }
            on:click=move |_| press(board, piece)
        >
            <span class=move || format!("legend-sign {}", class()) aria-hidden="true">
                {move || piece.with(|piece| sign(piece.as_ref()))}
            </span>
            <span>{words}</span>
            <b class="num">{move || piece.with(|piece| piece.as_ref().map_or(0, |piece| piece.stores))}</b>
        </button>
    }
}

fn sign(piece: Option<&LineCount>) -> &'static str {
    piece.map_or("", |piece| match (piece.urgency, tone::of_urgency(piece.urgency)) {
        (Urgency::Calm, _) => "★",
        (_, Tone::Plain) => "?",
        (_, other) => other.sign(),
    })
}

fn word(piece: &LineCount) -> String {
    piece.line.map_or_else(|| UNKNOWN_VERSION.to_owned(), |line| line.to_string())
}

fn is_on(query: &FleetQuery, piece: Option<&LineCount>) -> bool {
    piece.is_some_and(|piece| query.version.as_deref() == Some(word(piece).as_str()))
}

/// Whether another piece is chosen.
fn is_aside(board: Board, piece: Memo<Option<LineCount>>) -> bool {
    board.query.with(|query| query.version.is_some() && !piece.with(|piece| is_on(query, piece.as_ref())))
}

fn press(board: Board, piece: Memo<Option<LineCount>>) {
    let Some(piece) = piece.get_untracked() else { return };
    board.change(|query| {
        let version = (!is_on(&query, Some(&piece))).then(|| word(&piece));
        FleetQuery { version, ..query }
    });
}
