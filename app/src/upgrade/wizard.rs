//! The wizard of one add-on: what it shows before anything is planned, and the desk once something is.

use ::upgrade::Saved;
use leptos::prelude::*;

use super::{
    address::use_address,
    aside::Aside,
    desk::Desk,
    engine::{Kept, Ongoing, claims_the_page, is_finished, key, use_upgrades},
    import::ImportJournal,
    now::Panel,
    slug,
    start::{Planner, Unplanned},
    steps::Steps,
    title::WizardTitle,
};
use crate::{
    fleet_store::{Part, Row, use_fleet},
    paths::Way,
    words::upgrade::page as words,
};

/// Three columns: where we are, what is happening now, what has been changed. In place and by fork are one wizard's two
/// ways, so that a person can go to and fro between them.
#[component]
pub fn Wizard(row: Row, way: Way) -> impl IntoView {
    let fleet = use_fleet();
    let upgrades = use_upgrades();
    let address = use_address();
    let id = StoredValue::new(key(row.id(), way));
    let row = StoredValue::new(row);

    row.with_value(|row| fleet.ensure_parts(row, &Part::LIST));
    let ongoing = Memo::new(move |_| upgrades.of(&id.get_value()));
    // What was only planned is put away when the page is left; what has begun goes on.
    on_cleanup(move || {
        if let Some(id) = id.try_get_value() {
            upgrades.put_away_idle(&id);
        }
    });
    if ongoing.with_untracked(Option::is_none)
        && let Kept::Record(saved) = upgrades.kept(&id.get_value())
        && is_wanted(
            &saved,
            claims_the_page(&upgrades.as_kept(&saved)),
            untrack(|| address.step()).as_deref(),
        )
    {
        upgrades.take_up(&saved);
    }
    let planner = Planner::new(row, ongoing);
    provide_context(planner);
    view! {
        <WizardTitle planner ongoing/>
        {move || match ongoing.get() {
            Some(ongoing) => view! { <Board ongoing/> }.into_any(),
            None => view! { <Unplanned/> }.into_any(),
        }}
        <ImportJournal addon=row.with_value(|row| row.id().to_owned())/>
    }
}

/// A record that is under way always comes first; a finished one when its report is asked for.
fn is_wanted(saved: &Saved, claims: bool, step: Option<&str>) -> bool {
    claims || (is_finished(&saved.journal) && step == Some(slug::REPORT))
}

#[component]
fn Board(ongoing: Ongoing) -> impl IntoView {
    let desk = Desk::new(ongoing);
    provide_context(desk);
    use_address().follow(desk);
    view! {
        <div class="wizard">
            <nav class="wizard-steps" aria-label=words::STEPS><Steps/></nav>
            <Panel/>
            <Aside/>
        </div>
    }
}
