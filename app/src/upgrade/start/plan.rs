//! What stands in the middle before anything has begun: the choice, what it changes, the checks.

use leptos::prelude::*;

use super::{
    changes::Changes, checks::Checks, earlier::Earlier, fork_changes::ForkChanges, fork_plans::ForkPlans,
    planner::use_planner, targets::Targets, ways::Ways,
};
use crate::paths::Way;

/// Everything a person needs to know before the first word.
#[component]
pub fn Plan() -> impl IntoView {
    let address = use_planner().address;
    let way = Memo::new(move |_| address.way());
    view! {
        {move || match way.get() {
            Way::InPlace => view! { <Earlier/><Ways/><Targets/><Changes/> }.into_any(),
            Way::Fork => view! { <Earlier/><Ways/><ForkPlans/><ForkChanges/> }.into_any(),
            Way::Back | Way::Destroy => ().into_any(),
        }}
        <Checks/>
    }
}
