//! What stands in the middle before anything has begun: the choice, what it changes, the checks.

use leptos::prelude::*;

use super::{changes::Changes, checks::Checks, earlier::Earlier, targets::Targets};

/// Everything a person needs to know before the first word.
#[component]
pub fn Plan() -> impl IntoView {
    view! {
        <Earlier/>
        <Targets/>
        <Changes/>
        <Checks/>
    }
}
