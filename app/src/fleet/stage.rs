//! Keeps what is on the page in step with the list and with the person's scrolling, a frame at a time.

use std::{ops::Range, sync::Arc};

use leptos::prelude::*;

use super::{
    board::Board,
    drawing::{BLOCK, Drawing, Screen},
    picture::Seen,
};
use crate::{browser::scroll, fleet_store::Row, paths::FleetQuery};

/// Pixels of a row before one was measured.
const ROW: f64 = 70.0;
/// A measured height this much apart from the one in use is taken instead: small differences would make the page jump.
const APART: f64 = 0.15;

/// What the table draws. A handle: copy it freely.
#[derive(Clone, Copy)]
pub struct Stage {
    board: Board,
    drawing: RwSignal<Drawing>,
    /// Pixels a row takes, on the whole.
    height: RwSignal<f64>,
    is_due: StoredValue<bool>,
}

impl Stage {
    /// Made once, by the table; `blocks` selects the elements of its blocks.
    pub fn new(board: Board, blocks: &'static str) -> Self {
        let stage = Self {
            board,
            drawing: RwSignal::new(Drawing::default()),
            height: RwSignal::new(ROW),
            is_due: StoredValue::new(false),
        };
        Effect::new(move |before: Option<(FleetQuery, usize)>| {
            let (list, wanted) = (board.shown.get(), (board.query.get(), board.limit.get()));
            let drawing = stage.drawing.get_untracked().of(list, wanted.1);
            // What a person asked for is another list; everything else is the same one, a little later.
            let is_same = before.as_ref() == Some(&wanted);
            stage.drawing.set(if is_same { drawing.at_once() } else { drawing });
            stage.soon(blocks);
            wanted
        });
        scroll::on_scroll(move || stage.soon(blocks));
        on_cleanup(move || board.fleet.look_at(Vec::new()));
        stage
    }

    /// The numbers of the blocks; tracked.
    pub fn blocks(self) -> Range<usize> {
        0..self.drawing.with(Drawing::blocks)
    }

    /// The rows a block shows.
    pub fn rows(self, block: usize) -> Memo<Vec<Arc<Seen>>> {
        Memo::new_with_compare(
            move |before: Option<&Vec<Arc<Seen>>>| {
                self.drawing.with(|drawing| drawing.rows(block, before.map(Vec::as_slice)))
            },
            |before, now| before.map(|all| ids(all).collect::<Vec<_>>()) != now.map(|all| ids(all).collect()),
        )
    }

    /// Pixels of the rows of a block that is not drawn; tracked.
    pub fn height(self, block: usize) -> f64 {
        // A block has a few rows: a float holds their number.
        self.height.get() * self.drawing.with(|drawing| drawing.size(block)) as f64
    }

    /// How many rows the table has, when not all of them are on the page; tracked.
    pub fn rows_of_long(self) -> Option<usize> {
        self.drawing.with(Drawing::rows_of_long)
    }

    fn soon(self, blocks: &'static str) {
        if self.is_due.try_get_value() == Some(false) {
            self.is_due.set_value(true);
            request_animation_frame(move || {
                if self.is_due.try_set_value(false).is_none() {
                    self.step(blocks);
                }
            });
        }
    }

    /// One frame: looks where the person is, or draws one block more.
    fn step(self, blocks: &'static str) {
        let spans = scroll::spans(blocks);
        let before = self.drawing.get_untracked();
        let screen = Screen::of(&spans, scroll::height(), |block| before.size(block));
        if screen.blocks.is_empty() {
            return;
        }
        let rows: Vec<Row> = before.at(screen.rows.clone()).iter().map(|seen| seen.row.clone()).collect();
        self.board.fleet.look_at(rows);
        self.measure(&spans, &before, &screen);
        let moved = before.moved(screen.blocks);
        let next = if moved == before { before.grown() } else { Some(moved) };
        if let Some(next) = next {
            self.drawing.set(next);
            self.soon(blocks);
        }
    }

    fn measure(self, spans: &[(f64, f64)], drawing: &Drawing, screen: &Screen) {
        let block = screen.blocks.start;
        let Some((top, end)) = spans.get(block) else { return };
        let is_whole = drawing.size(block) == BLOCK && !drawing.rows(block, None).is_empty();
        let height = (end - top) / BLOCK as f64;
        let known = self.height.get_untracked();
        if is_whole && ((height - known) / known).abs() > APART {
            self.height.set(height);
        }
    }
}

fn ids(rows: &[Arc<Seen>]) -> impl Iterator<Item = &str> {
    rows.iter().map(|seen| seen.row.id())
}
