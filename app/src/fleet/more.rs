//! The rest of a long list.

use leptos::prelude::*;

use super::board::{Board, DRAWN};
use crate::{ui::Button, words::fleet::filter as words};

/// How many rows are on the page, and the way to more; nothing when all are.
#[component]
pub fn More(board: Board) -> impl IntoView {
    // Numbers only: rows that change places must not replace a button under the person's hand.
    let of = Memo::new(move |_| board.shown.with(|shown| shown.len()));
    let rest = Memo::new(move |_| of.get().saturating_sub(board.limit.get()));
    move || {
        let rest = rest.get();
        let of = of.get();
        (rest > 0).then(|| {
            view! {
                <div class="fleet-more row">
                    <span class="muted">{words::drawn(of - rest, of)}</span>
                    <Button on_press=move || board.limit.update(|limit| *limit += DRAWN)>
                        {words::more(rest.min(DRAWN))}
                    </Button>
                    <Button quiet=true on_press=move || board.limit.set(usize::MAX)>{words::ALL}</Button>
                </div>
            }
        })
    }
}
