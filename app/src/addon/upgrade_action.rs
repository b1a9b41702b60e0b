//! The page's one next action.

use kvs::{Action, Catalogue, KeyValueStore, MaintenanceProgress, can, targets};
use leptos::prelude::*;
use time::OffsetDateTime;

use super::subject::Subject;
use crate::{
    app::use_now,
    paths::{Place, Way, use_go},
    session::use_session,
    ui::Button,
    upgrade::{place_of, use_upgrades},
    words::{addon::label, kvs::refusal},
};

/// Why no upgrade can be begun now; `None` when one can.
pub fn refused(store: &KeyValueStore, catalogue: &Catalogue, now: OffsetDateTime) -> Option<String> {
    let targets = targets(store, catalogue, now);
    let verdict = match targets.iter().find(|target| target.recommended).or_else(|| targets.first()) {
        Some(target) => target.verdict.as_ref().map(|_| ()).map_err(Clone::clone),
        None => can(Action::RequestUpgrade, store),
    };
    verdict.err().map(|why| refusal::sentence(why.what()))
}

/// Whether an upgrade that was asked for is under way: it is gone on with, not begun.
pub fn is_under_way(progress: &MaintenanceProgress) -> bool {
    use MaintenanceProgress::{Preparing, Ready, Running};
    matches!(
        progress,
        Preparing { requested: true } | Ready { requested: true } | Running { requested: true }
    )
}

/// "Upgrade…", or the reason why not.
#[component]
pub fn UpgradeAction(subject: Subject) -> impl IntoView {
    let (session, go, now) = (use_session(), use_go(), use_now());
    let facts = subject.facts;
    let upgrades = use_upgrades();
    // One begun here may be known to this browser only: a mini plan has no maintenance that would tell.
    let begun_here = Memo::new(move |_| facts.with(|facts| upgrades.is_begun(&facts.store.addon.id)));
    let goes_on = Memo::new(move |_| begun_here.get() || facts.with(|facts| is_under_way(&facts.progress)));
    let text = move || match (begun_here.get(), goes_on.get()) {
        (true, _) => label::CONTINUE.text(),
        (false, true) => label::JOIN.text(),
        (false, false) => label::UPGRADE.text(),
    };
    let refusal = Memo::new(move |_| {
        if let Some(why) = session.refusal().filter(|_| !goes_on.get()) {
            return Some(why);
        }
        let now = now.get_untracked();
        let why = || {
            facts
                .with(|facts| subject.catalogue.with_value(|catalogue| refused(&facts.store, catalogue, now)))
        };
        if goes_on.get() { None } else { why() }
    });
    // Where the version cannot be changed in place, another add-on still can be made from a copy.
    let can_fork = Memo::new(move |_| facts.with(|facts| can(Action::Fork, &facts.store).is_ok()));
    let by_fork =
        move || facts.with_untracked(|facts| Place::upgrade_by(facts.store.name(), Way::Fork).href());
    let press = move || {
        let addon = facts.with_untracked(|facts| facts.store.addon.clone());
        let begun = untrack(|| upgrades.begun(&addon.id));
        go.to(&begun.map_or_else(|| Place::upgrade(&addon.name), |intent| place_of(&intent)));
    };
    view! {
        <div class="actions">
            <Button primary=true refusal on_press=press>
                {text}
            </Button>
            {move || (refusal.get().is_some() && can_fork.get()).then(|| view! {
                <a class="button" href=by_fork()>{label::BY_FORK}</a>
            })}
        </div>
    }
}
