//! The way to an add-on's upgrade. Only one that is under way gets the page's accent.

use leptos::prelude::*;

use super::facts::{Facts, SharedFacts};
use crate::{paths::Place, upgrade::use_upgrades, words::fleet::cell as words};

/// What can be done from the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// An upgrade was begun in this browser and is not over.
    Continue,
    /// One that was asked for elsewhere is under way: it can be joined.
    Join,
    /// An upgrade is due, or may be.
    Upgrade,
    /// An upgrade is possible and nothing presses.
    Possible,
    /// There is nothing to upgrade to, or nothing is known.
    Nothing,
}

/// What the list offers for an add-on. `begun`: an upgrade was begun in this browser and is not over. Whether it may be
/// done now is said, with the reason, where the link leads.
pub fn offer(facts: &Facts, begun: bool) -> Offer {
    use kvs::MaintenanceProgress::{Preparing, Ready, Running};
    match facts.progress {
        _ if begun => Offer::Continue,
        Preparing { requested: true } | Ready { requested: true } | Running { requested: true } => {
            Offer::Join
        }
        _ if facts.assessment.upgrade.is_none() => Offer::Nothing,
        _ if facts.assessment.urgency.value().is_calm() => Offer::Possible,
        _ => Offer::Upgrade,
    }
}

/// The cell.
#[component]
pub fn ActionCell(facts: Signal<SharedFacts>) -> impl IntoView {
    let upgrades = use_upgrades();
    let begun = Memo::new(move |_| facts.with(|facts| upgrades.is_begun(&facts.store.addon.id)));
    move || {
        let facts = facts.get();
        let (class, text) = match offer(&facts, begun.get()) {
            Offer::Continue => ("button primary", words::CONTINUE),
            Offer::Join => ("button primary", words::JOIN),
            Offer::Upgrade => ("button", words::UPGRADE),
            Offer::Possible => ("button quiet", words::UPGRADE),
            Offer::Nothing => return None,
        };
        let name = facts.store.name().to_owned();
        Some(view! {
            <a class=class href=Place::upgrade(&name).href()>{text}<span class="hidden">" "{name.clone()}</span></a>
        })
    }
}
