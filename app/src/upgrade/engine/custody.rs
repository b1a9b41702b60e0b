//! The driver's part that sees to it that no other tab drives the same, and that this one drives only what is in the
//! browser's record.

use ::upgrade::{Intent, Run, Saved};
use futures::{
    StreamExt,
    future::{Either, select},
    pin_mut,
};
use leptos::prelude::*;

use super::{
    Elsewhere, Kept, Lost, Shown,
    driver::Driver,
    elsewhere::{Standing, Then, There, after_change, before_driving},
    guard,
    keeper::Keeper,
    order::Order,
    record,
};
use crate::browser::records;

/// What came of trying to drive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Custody {
    /// It may.
    Mine,
    /// It may not, and the page says why.
    Elsewhere,
    /// Something else stands in its place: this driver is done.
    Gone,
}

impl Custody {
    /// Whether there is still something for this driver to do.
    pub(super) fn lives(self) -> bool {
        self != Self::Gone
    }
}

impl Driver {
    /// Takes the locks, and looks whether the record is still what the page shows.
    pub(super) async fn take_over(&mut self) -> Custody {
        if !self.guard.take(&self.lock_names()).await {
            return self.step_back().await;
        }
        let key = self.key();
        records::read_one_again(&key).await;
        let then = before_driving(self.standing(), self.there());
        if matches!(then, Then::ShowIt | Then::Lose(_)) {
            self.guard.release();
        }
        self.follow_up(then)
    }

    /// The record goes on from what is written in it: whoever saw that it was lost wants that.
    pub(super) async fn reclaim(&mut self) -> Custody {
        if !self.guard.take(&self.lock_names()).await {
            return self.step_back().await;
        }
        self.keeper = Keeper::of_new();
        self.keeper.replaces(records::text(&self.key()));
        Custody::Mine
    }

    /// Keeps to the locks of what came into being since: a fork is an add-on of its own.
    pub(super) async fn cover(&mut self) {
        let names = self.lock_names();
        // One that is somebody else's is no reason to leave this upgrade in the middle.
        let _ = self.guard.take(&names).await;
    }

    /// The record is another's by now: nothing more is sent.
    pub(super) fn lose(&mut self, lost: Lost) {
        self.guard.release();
        self.ongoing.show(Shown::Elsewhere(Elsewhere::Lost(lost)));
    }

    /// Follows the tab that drives, without a button that changes anything, until it is gone.
    pub(super) async fn follow(&mut self) -> bool {
        let came = {
            let names = self.lock_names();
            let free = guard::until_free(&names);
            pin_mut!(free);
            match select(free, self.orders.next()).await {
                Either::Left(_) => None,
                Either::Right((order, _)) => Some(order),
            }
        };
        match came {
            Some(order) => self.obey(order).await,
            None => self.was_freed().await.lives(),
        }
    }

    /// Somebody else wrote or forgot the record.
    pub(super) async fn note_change(&mut self) -> Custody {
        let shown = self.ongoing.shown.get_untracked();
        match shown {
            Shown::Elsewhere(Elsewhere::Driven) => match record::kept(&self.key()) {
                Kept::Record(saved) => self.show_record(*saved, Shown::Elsewhere(Elsewhere::Driven)),
                // It is said once the other tab lets go.
                Kept::Nothing | Kept::Unreadable(_) => Custody::Elsewhere,
            },
            Shown::Elsewhere(_) => Custody::Elsewhere,
            _ if self.there() == There::Ours => Custody::Mine,
            _ if self.standing() == Standing::UnderWay && shown != Shown::Kept => {
                let then = before_driving(Standing::UnderWay, self.there());
                self.lose(if then == Then::Lose(Lost::Forgotten) { Lost::Forgotten } else { Lost::Replaced });
                Custody::Elsewhere
            }
            _ if guard::is_driven(&self.key()).await => self.step_back().await,
            _ => self.follow_up(after_change(self.standing(), self.there())),
        }
    }

    /// A kept record that another tab drives is followed, not offered.
    pub(super) async fn look_around(&mut self) -> Custody {
        if guard::is_driven(&self.key()).await { self.step_back().await } else { Custody::Mine }
    }

    /// Somebody else has the lock: shows what that is.
    async fn step_back(&mut self) -> Custody {
        let key = self.key();
        records::read_one_again(&key).await;
        if guard::is_driven(&key).await {
            let shown = Shown::Elsewhere(Elsewhere::Driven);
            return match record::kept(&key) {
                Kept::Record(saved) if record::has_begun(&saved.journal) => self.show_record(*saved, shown),
                _ => {
                    self.ongoing.show(shown);
                    Custody::Elsewhere
                }
            };
        }
        let other = self.other().map(Box::new);
        self.ongoing.show(Shown::Elsewhere(Elsewhere::Busy(other)));
        Custody::Elsewhere
    }

    /// The other tab has let go, or is gone.
    async fn was_freed(&mut self) -> Custody {
        let key = self.key();
        records::read_one_again(&key).await;
        let was_driven =
            self.ongoing.shown.with_untracked(|shown| *shown == Shown::Elsewhere(Elsewhere::Driven));
        if !was_driven && self.there() == There::Ours {
            // What was in the way was something else.
            let shown = match self.standing() {
                Standing::UnderWay => Shown::Kept,
                Standing::Planned | Standing::Over => Shown::Reading,
            };
            self.ongoing.run.update(Run::look_again);
            self.ongoing.show(shown);
            return Custody::Mine;
        }
        match record::kept(&key) {
            Kept::Record(saved) => {
                self.ongoing.was_left.set(was_driven);
                let shown = at_rest(&saved);
                self.show_record(*saved, shown)
            }
            Kept::Nothing | Kept::Unreadable(_) if self.standing() == Standing::Planned => {
                self.ongoing.show(Shown::Reading);
                Custody::Mine
            }
            Kept::Nothing => self.follow_up(Then::Lose(Lost::Forgotten)),
            Kept::Unreadable(_) => self.follow_up(Then::Lose(Lost::Replaced)),
        }
    }

    fn follow_up(&mut self, then: Then) -> Custody {
        let key = self.key();
        match then {
            Then::GoOn => Custody::Mine,
            Then::PlanOver => {
                self.keeper.replaces(records::text(&key));
                Custody::Mine
            }
            Then::ShowIt => match record::kept(&key) {
                Kept::Record(saved) => {
                    let shown = at_rest(&saved);
                    self.show_record(*saved, shown)
                }
                Kept::Nothing | Kept::Unreadable(_) => Custody::Elsewhere,
            },
            Then::Lose(lost) => {
                self.lose(lost);
                Custody::Elsewhere
            }
        }
    }

    /// Shows a record: the same upgrade further on, or another in the place of this one.
    fn show_record(&mut self, saved: Saved, shown: Shown) -> Custody {
        if saved.intent.id != self.ongoing.intent().id {
            self.upgrades.replace(&saved, shown);
            return Custody::Gone;
        }
        self.keeper = Keeper::of_kept();
        self.ongoing.run.set(self.upgrades.as_kept(&saved));
        self.ongoing.show(shown);
        Custody::Elsewhere
    }

    fn standing(&self) -> Standing {
        self.ongoing.run.with_untracked(standing)
    }

    /// What stands under the key, seen from here.
    fn there(&self) -> There {
        let key = self.key();
        let ours = self.ongoing.run.with_untracked(Run::saved);
        if self.keeper.gives_way(&ours, records::text(&key).as_deref()) {
            return There::Ours;
        }
        match record::kept(&key) {
            Kept::Nothing => There::Nothing,
            Kept::Unreadable(_) => There::Foreign,
            Kept::Record(saved) if record::claims_the_page(&self.upgrades.as_kept(&saved)) => There::UnderWay,
            Kept::Record(_) => There::Over,
        }
    }

    /// What else is being done to an add-on of this run, as a record tells.
    fn other(&self) -> Option<Intent> {
        let (key, mine) = (self.key(), self.lock_names());
        let runs = record::keys().into_iter().filter(|other| *other != key).filter_map(|other| {
            match record::kept(&other) {
                Kept::Record(saved) => Some(self.upgrades.as_kept(&saved)),
                Kept::Nothing | Kept::Unreadable(_) => None,
            }
        });
        runs.filter(record::claims_the_page)
            .find(|run| guard::names(run).iter().any(|name| mine.contains(name)))
            .map(|run| run.intent().clone())
    }

    fn key(&self) -> String {
        self.ongoing.run.with_untracked(|run| record::key_of(run.intent()))
    }

    fn lock_names(&self) -> Vec<String> {
        self.ongoing.run.with_untracked(guard::names)
    }
}

/// How a run stands.
pub(super) fn standing(run: &Run) -> Standing {
    if !record::has_begun(run.journal()) {
        Standing::Planned
    } else if record::is_over(run.journal()) {
        Standing::Over
    } else {
        Standing::UnderWay
    }
}

/// How a record is shown that nobody drives.
fn at_rest(saved: &Saved) -> Shown {
    if record::is_over(&saved.journal) { Shown::Reading } else { Shown::Kept }
}

/// Whether an order would change something, or write it down.
pub(super) fn changes(order: &Order) -> bool {
    match order {
        Order::Answer(_, reply) => *reply != ::upgrade::Reply::LookAgain,
        Order::Clients(_) | Order::Stop { .. } | Order::GoOn | Order::ByHand => true,
        Order::Look | Order::SignedIn(_) | Order::Changed | Order::Leave => false,
    }
}
