//! Rows in the shape of rows, until the list is there.

use leptos::prelude::*;

use crate::ui::Skeleton;

/// As many as fit without scrolling.
const ROWS: usize = 5;
const CELLS: usize = 6;

/// Empty rows.
#[component]
pub fn Waiting() -> impl IntoView {
    let row = |_| {
        let cells = (0..CELLS)
            .map(|_| view! { <td role="cell"><Skeleton/><span class="sub"><Skeleton/></span></td> });
        view! { <tr role="row" aria-hidden="true">{cells.collect_view()}<td role="cell"></td></tr> }
    };
    (0..ROWS).map(row).collect_view()
}
