//! The wizard's part of the address: the target, and the step a person looks at.

use ::upgrade::{Intent, Step};
use kvs::Plan;
use leptos::prelude::*;

use super::{
    desk::Desk,
    engine::{Shown, way},
    slug,
};
use crate::paths::{Go, Place, UpgradeQuery, Way, use_go, use_place};

/// Reads and writes it.
#[derive(Clone, Copy)]
pub struct Address {
    place: Memo<Place>,
    go: Go,
}

/// Must be asked for while a component is made.
pub fn use_address() -> Address {
    Address { place: use_place(), go: use_go() }
}

impl Address {
    /// What is done to the add-on; tracked.
    pub fn way(self) -> Way {
        self.query().by
    }

    /// The plan asked for; tracked.
    pub fn plan(self) -> Option<String> {
        self.query().plan
    }

    /// The fork that is there already and asked for; tracked.
    pub fn join(self) -> Option<String> {
        self.query().join
    }

    /// The target line asked for; tracked.
    pub fn to(self) -> Option<String> {
        self.query().to
    }

    /// The step's word; tracked.
    pub fn step(self) -> Option<String> {
        self.query().step
    }

    fn query(self) -> UpgradeQuery {
        self.place.with(|place| match place {
            Place::Upgrade(_, query) => query.clone(),
            _ => UpgradeQuery::default(),
        })
    }

    fn with(self, query: UpgradeQuery) -> Option<Place> {
        self.place.with_untracked(|place| match place {
            Place::Upgrade(addon, _) => Some(Place::Upgrade(addon.clone(), query)),
            // The person is leaving: the address is somebody else's by now.
            _ => None,
        })
    }

    /// Chooses another target.
    pub fn choose(self, to: String) {
        self.change(|query| query.to = Some(to));
    }

    /// Chooses another plan for the fork.
    pub fn choose_plan(self, plan: String) {
        self.change(|query| query.plan = Some(plan));
    }

    /// Chooses a fork that is there already, or to have one made.
    pub fn choose_fork(self, join: Option<String>) {
        self.change(|query| query.join = join);
    }

    fn change(self, change: impl FnOnce(&mut UpgradeQuery)) {
        let mut query = untrack(|| self.query());
        change(&mut query);
        if let Some(place) = self.with(query) {
            self.go.instead(&place);
        }
    }

    /// The link to another way, nothing chosen yet.
    pub fn of_way(self, way: Way) -> String {
        self.with(UpgradeQuery::by(way)).map(|place| place.href()).unwrap_or_default()
    }

    /// The link to one step.
    pub fn of_step(self, word: &str) -> String {
        let place = self.with(UpgradeQuery { step: Some(word.to_owned()), ..untrack(|| self.query()) });
        place.map(|place| place.href()).unwrap_or_default()
    }

    /// The step the person looks at, when it is not the one the upgrade is in; tracked.
    pub fn looking_back(self, desk: Desk) -> Option<Step> {
        let word = self.step()?;
        let steps: Vec<Step> = desk.steps.with(|steps| steps.iter().map(|status| status.step).collect());
        slug::step(&word, &steps).filter(|step| desk.current.get() != Some(*step))
    }

    /// Keeps the address with the upgrade: it moves on by itself unless the person looks at another step.
    pub fn follow(self, desk: Desk) {
        let at = Memo::new(move |_| place(desk));
        Effect::new(move |before: Option<Option<&'static str>>| {
            let now = at.get();
            let address = untrack(|| self.query());
            let sure = wish(&desk.intent());
            let wanted = match now {
                // A step of an upgrade that is over, or never was: what is planned begins at the beginning.
                None if before.is_none() => UpgradeQuery { step: None, ..address.clone() },
                None => address.clone(),
                // A kept record is offered before anything else is looked at.
                Some(now) if is_kept(desk) => UpgradeQuery { step: Some(now.to_owned()), ..sure },
                Some(now) => {
                    let step = slug::follow(address.step.as_deref(), before.flatten(), now);
                    UpgradeQuery { step: step.map(str::to_owned).or_else(|| address.step.clone()), ..sure }
                }
            };
            if wanted != address
                && let Some(place) = self.with(wanted)
            {
                self.go.instead(&place);
            }
            now
        });
    }
}

/// The address of what is wanted, without a step.
fn wish(intent: &Intent) -> UpgradeQuery {
    let by = way(intent);
    let to = (by == Way::InPlace).then(|| intent.to.clone());
    let plan = intent.as_fork().map(|fork| Plan::parse(&fork.plan).name().to_owned());
    let joined = intent.as_fork().and_then(|fork| fork.joined.as_ref());
    let join = joined.map(|joined| joined.addon.name.clone());
    // The plan of a fork that is there already is what it is.
    UpgradeQuery { by, to, plan: plan.filter(|_| join.is_none()), join, step: None }
}

/// The wizard of what is wanted.
pub fn place_of(intent: &Intent) -> Place {
    Place::Upgrade(intent.addon.name.clone(), wish(intent))
}

/// The same; of one that is done, the page of its end.
pub fn report_of(intent: &Intent, is_done: bool) -> Place {
    let step = is_done.then(|| slug::REPORT.to_owned());
    Place::Upgrade(intent.addon.name.clone(), UpgradeQuery { step, ..wish(intent) })
}

fn is_kept(desk: Desk) -> bool {
    desk.shown.with_untracked(|shown| *shown == Shown::Kept)
}

/// Where the upgrade is; nothing while it is only planned, so that the address of a plan stays short.
fn place(desk: Desk) -> Option<&'static str> {
    if !desk.begun.get() {
        return None;
    }
    match desk.shown.with(|shown| matches!(shown, Shown::Done(_))) {
        true => Some(slug::REPORT),
        false => Some(slug::place(desk.current.get())),
    }
}
