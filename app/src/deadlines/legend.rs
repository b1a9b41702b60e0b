//! What the signs of the picture mean.

use kvs::{DueKind, Track};
use leptos::prelude::*;

use super::sign::{KINDS, sign};
use crate::words::deadlines::due as words;

/// The signs that are in these rows.
pub fn legend(tracks: &[Track]) -> AnyView {
    let is_there =
        |kind: &DueKind| tracks.iter().any(|track| track.marks.iter().any(|mark| mark.kind == *kind));
    let signs = KINDS
        .into_iter()
        .filter(is_there)
        .map(|kind| view! { <li>{sign(kind)}<span>{words::short(kind)}</span></li> }.into_any());
    view! { <ul class="timeline-legend">{signs.collect_view()}</ul> }.into_any()
}
