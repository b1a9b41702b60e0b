//! What the signs of the picture mean.

use kvs::DueKind;
use leptos::prelude::*;

use super::sign::{KINDS, sign};
use crate::words::deadlines::due as words;

/// The signs that were drawn.
pub fn legend(drawn: &[DueKind]) -> AnyView {
    let signs = KINDS
        .into_iter()
        .filter(|kind| drawn.contains(kind))
        .map(|kind| view! { <li>{sign(kind)}<span>{words::short(kind)}</span></li> }.into_any());
    view! { <ul class="timeline-legend">{signs.collect_view()}</ul> }.into_any()
}
