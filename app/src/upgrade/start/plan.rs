//! What stands in the middle before anything has begun: the choice, what it changes, the checks.

use ::upgrade::Method;
use leptos::prelude::*;

use super::{
    super::{desk::use_desk, now::AskClients, promotion_table::PromotionTable},
    changes::Changes,
    checks::Checks,
    earlier::Earlier,
    existing_forks::ForkChoice,
    fork_changes::ForkChanges,
    planner::use_planner,
    targets::Targets,
    ways::Ways,
};
use crate::{
    paths::Way,
    ui::{Finding, Tone},
    words::upgrade::fork::afterwards as words,
};

/// Everything a person needs to know before the first word.
#[component]
pub fn Plan() -> impl IntoView {
    let address = use_planner().address;
    let way = Memo::new(move |_| address.way());
    view! {
        {move || match way.get() {
            Way::InPlace => view! { <Earlier/><Ways/><Targets/><Changes/> }.into_any(),
            Way::Fork => view! { <Earlier/><Ways/><ForkChoice/><ForkChanges/><PromotionTable/> }.into_any(),
            Way::Back => view! { <Earlier/><Foretold/><PromotionTable/> }.into_any(),
            Way::Destroy => view! { <Earlier/><Foretold/> }.into_any(),
        }}
        <AskClients/>
        <Checks/>
    }
}

/// What going back, or destroying, takes with it.
#[component]
fn Foretold() -> impl IntoView {
    let intent = use_desk().intent();
    let addon = &intent.addon.name;
    match &intent.method {
        Method::GoBack(back) => {
            let text = words::loses(&back.to.name, addon);
            Some(view! { <Finding tone=Tone::Warn title=words::LOSES>{text}</Finding> })
        }
        Method::Destroy(end) => {
            let text = words::ends(addon, end.cents);
            Some(view! { <Finding tone=Tone::Warn title=words::ENDS>{text}</Finding> })
        }
        Method::InPlace | Method::Fork(_) => None,
    }
}
