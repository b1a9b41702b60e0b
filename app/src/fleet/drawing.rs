//! Which rows of a long list are on the page. Rows come in blocks: the blocks on the screen follow the list at once, those
//! around them in the frames after, and in a very long list all others are empty places of the same height.

use std::{ops::Range, sync::Arc};

use super::picture::{Picture, Seen};

/// Rows of a block: a little more than a screen holds.
pub const BLOCK: usize = 25;
/// Up to so many rows all are on the page: what is there can be found by the browser's own search.
const ALL: usize = 200;
/// Blocks that hold rows above and below the screen.
const AROUND: usize = 1;

/// What is on the page.
#[derive(Clone, Default, PartialEq)]
pub struct Drawing {
    list: Picture,
    /// How many rows of it the page has room for.
    count: usize,
    /// The blocks on the screen.
    screen: Range<usize>,
    /// The blocks that show this list already; others still show the one before it.
    fresh: Range<usize>,
}

impl Drawing {
    /// Another list, of which so many rows are wanted.
    #[must_use]
    pub fn of(&self, list: Picture, limit: usize) -> Self {
        let count = list.len().min(limit);
        let screen = within(&self.screen, blocks(count));
        Self { list, count, fresh: screen.clone(), screen }
    }

    /// The same list with some rows changed: little is drawn, and what is drawn at once moves the page once.
    #[must_use]
    pub fn at_once(self) -> Self {
        Self { fresh: self.near_of(&self.screen), ..self }
    }

    /// Other blocks came onto the screen.
    #[must_use]
    pub fn moved(&self, screen: Range<usize>) -> Self {
        let screen = within(&screen, self.blocks());
        let near = self.near_of(&screen);
        let touches = self.fresh.start <= screen.end && screen.start <= self.fresh.end;
        let fresh = match touches {
            true => {
                let kept = self.fresh.start.max(near.start)..self.fresh.end.min(near.end);
                kept.start.min(screen.start)..kept.end.max(screen.end)
            }
            false => screen.clone(),
        };
        Self { screen, fresh, ..self.clone() }
    }

    /// One more block follows the list; `None` when all that are near do.
    pub fn grown(&self) -> Option<Self> {
        let near = self.near_of(&self.screen);
        let fresh = match &self.fresh {
            fresh if fresh.end < near.end => fresh.start..fresh.end + 1,
            fresh if fresh.start > near.start => fresh.start - 1..fresh.end,
            _ => return None,
        };
        Some(Self { fresh, ..self.clone() })
    }

    /// How many blocks there are.
    pub fn blocks(&self) -> usize {
        blocks(self.count)
    }

    /// How many rows a block has, on the page or not.
    pub fn size(&self, block: usize) -> usize {
        self.range(block).len()
    }

    /// How many rows the table has, when not all of them are on the page.
    pub fn rows_of_long(&self) -> Option<usize> {
        (self.count > ALL).then_some(self.count)
    }

    /// The rows a block shows; `before` are those it shows now.
    pub fn rows(&self, block: usize, before: Option<&[Arc<Seen>]>) -> Vec<Arc<Seen>> {
        if self.fresh.contains(&block) {
            self.list.get(self.range(block)).unwrap_or_default().to_vec()
        } else if self.near_of(&self.screen).contains(&block) {
            before.unwrap_or_default().to_vec()
        } else {
            Vec::new()
        }
    }

    /// The rows at these places of the list.
    pub fn at(&self, rows: Range<usize>) -> &[Arc<Seen>] {
        self.list.get(within(&rows, self.count)).unwrap_or_default()
    }

    fn range(&self, block: usize) -> Range<usize> {
        within(&(block * BLOCK..(block + 1) * BLOCK), self.count)
    }

    fn near_of(&self, screen: &Range<usize>) -> Range<usize> {
        match self.rows_of_long() {
            None => 0..self.blocks(),
            Some(_) => {
                screen.start.saturating_sub(AROUND)..screen.end.saturating_add(AROUND).min(self.blocks())
            }
        }
    }
}

/// What of the list is on the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Screen {
    pub blocks: Range<usize>,
    pub rows: Range<usize>,
}

impl Screen {
    /// From where the blocks begin and end, in pixels below the top of a screen of this height. Rows of a block are taken
    /// to be of the same height.
    pub fn of(blocks: &[(f64, f64)], height: f64, size: impl Fn(usize) -> usize) -> Self {
        let is_on = |(top, end): &(f64, f64)| *end > 0.0 && *top < height;
        let Some(first) = blocks.iter().position(is_on) else { return Self::default() };
        let last = blocks.iter().rposition(is_on).unwrap_or(first);
        // Pixels become places in the list: never negative, and far below what a float holds exactly.
        let place = |block: usize, y: f64, round: fn(f64) -> f64| {
            let (top, end) = blocks.get(block).copied().unwrap_or_default();
            let share = ((y - top) / (end - top).max(1.0)).clamp(0.0, 1.0);
            block * BLOCK + round(share * size(block) as f64) as usize
        };
        Self { blocks: first..last + 1, rows: place(first, 0.0, f64::floor)..place(last, height, f64::ceil) }
    }
}

fn blocks(rows: usize) -> usize {
    rows.div_ceil(BLOCK)
}

/// At least one, where there is one: a page shows its beginning before anybody measured it.
fn within(range: &Range<usize>, end: usize) -> Range<usize> {
    let start = range.start.min(end.saturating_sub(1));
    start..range.end.clamp((start + 1).min(end), end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        fleet::tests::sample::{TODAY, catalogue, unread},
        fleet_store::Row,
    };

    fn list(from: usize, count: usize) -> Picture {
        let of = |at: usize| {
            let store = unread(&format!("redis-{at}"), "shop", "mini");
            Seen::of(&Row::new(store), &catalogue(), TODAY)
        };
        Picture::new((from..from + count).map(of).collect())
    }

    /// How many rows each block shows, one step after the other.
    fn steps(drawing: Drawing) -> Vec<Vec<usize>> {
        let all = std::iter::successors(Some(drawing), Drawing::grown);
        all.map(|drawing| (0..drawing.blocks()).map(|block| drawing.rows(block, None).len()).collect())
            .collect()
    }

    #[test]
    fn a_short_list_is_all_there_after_some_frames_and_its_beginning_at_once() {
        let drawing = Drawing::default().of(list(0, 60), 100);
        assert_eq!(steps(drawing), [[25, 0, 0], [25, 25, 0], [25, 25, 10]]);
    }

    #[test]
    fn of_a_very_long_list_the_blocks_around_the_screen_are_there() {
        let drawing = Drawing::default().of(list(0, 300), usize::MAX).moved(5..7);
        assert_eq!(drawing.rows_of_long(), Some(300));
        let last = steps(drawing).pop().unwrap_or_default();
        assert_eq!(last, [0, 0, 0, 0, 25, 25, 25, 25, 0, 0, 0, 0]);
    }

    #[test]
    fn what_is_off_the_screen_shows_what_it_did_until_its_turn() {
        let first = Drawing::default().of(list(0, 50), 100);
        let before = [first.rows(0, None), first.grown().map(|all| all.rows(1, None)).unwrap_or_default()];
        let second = first.of(list(100, 50), 100);
        let ids = |rows: &[Arc<Seen>]| rows.first().map(|seen| seen.row.id().to_owned());
        let shown =
            |drawing: &Drawing| [0, 1].map(|at| ids(&drawing.rows(at, before.get(at).map(Vec::as_slice))));
        assert_eq!(shown(&second), [Some("id-redis-100".into()), Some("id-redis-25".into())]);
        let grown = second.grown().unwrap_or_default();
        assert_eq!(shown(&grown), [Some("id-redis-100".into()), Some("id-redis-125".into())]);
    }

    #[test]
    fn a_list_that_became_short_shows_its_end() {
        let drawing = Drawing::default().of(list(0, 300), usize::MAX).moved(10..12).of(list(0, 30), 100);
        assert_eq!(steps(drawing).first(), Some(&vec![0, 5]));
        assert_eq!(Drawing::default().of(list(0, 0), 100).blocks(), 0);
    }

    #[test]
    fn a_scroll_keeps_the_blocks_that_stay_near_and_a_jump_begins_with_the_screen() {
        let all = Drawing::default().of(list(0, 300), usize::MAX).moved(2..3);
        let all = std::iter::successors(Some(all), Drawing::grown).last().unwrap_or_default();
        assert_eq!(all.fresh, 1..4);
        assert_eq!(all.moved(3..5).fresh, 2..5);
        assert_eq!(all.moved(9..10).fresh, 9..10);
    }

    #[test]
    fn rows_on_the_screen_are_told_from_where_their_blocks_are() {
        let spans = [(-3000.0, -1500.0), (-1500.0, 0.0), (-600.0, 900.0), (900.0, 1200.0)];
        let screen = Screen::of(&spans, 960.0, |block| if block == 3 { 5 } else { BLOCK });
        assert_eq!(screen, Screen { blocks: 2..4, rows: 60..76 });
        assert_eq!(Screen::of(&[], 900.0, |_| BLOCK), Screen::default());
    }
}
