//! One upgrade in this tab: what is known of it, and a way to give orders to whoever drives it.

use std::sync::atomic::{AtomicU32, Ordering};

use ::upgrade::{Act, Back, Clients, Intent, Next, Question, Reply, Run, WrongReply};
use futures::channel::mpsc::UnboundedSender;
use leptos::prelude::*;
use time::OffsetDateTime;

use super::{Shown, order::Order, record};
use crate::browser::records;

/// A handle; clones point to the same upgrade.
#[derive(Clone)]
pub struct Ongoing {
    /// Tells two upgrades apart.
    number: u32,
    /// Whose session began it.
    account: String,
    pub run: ArcRwSignal<Run>,
    pub shown: ArcRwSignal<Shown>,
    /// Whether the browser took the last record.
    pub is_kept: ArcRwSignal<bool>,
    /// Whether the tab that drove it is gone, so that this one offers to go on.
    pub was_left: ArcRwSignal<bool>,
    orders: UnboundedSender<Order>,
}

impl PartialEq for Ongoing {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl Ongoing {
    pub(super) fn new(run: Run, shown: Shown, account: String, orders: UnboundedSender<Order>) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(1);
        Self {
            number: NEXT.fetch_add(1, Ordering::Relaxed),
            account,
            run: ArcRwSignal::new(run),
            shown: ArcRwSignal::new(shown),
            is_kept: ArcRwSignal::new(records::works()),
            was_left: ArcRwSignal::new(false),
            orders,
        }
    }

    /// What is wanted; never changes.
    pub fn intent(&self) -> Intent {
        self.run.with_untracked(|run| run.intent().clone())
    }

    /// Whether this is its key, see [`record::key`].
    pub fn is_of(&self, key: &str) -> bool {
        self.run.with_untracked(|run| record::key_of(run.intent()) == key)
    }

    pub(super) fn is_of_account(&self, account: &str) -> bool {
        self.account == account
    }

    /// Whether the person has begun it; tracked.
    pub fn has_begun(&self) -> bool {
        self.run.with(|run| record::has_begun(run.journal()))
    }

    /// Whether it was only planned, or is a kept record nobody has taken up; tracked.
    pub(super) fn is_idle(&self) -> bool {
        !self.has_begun() || self.shown.with(Shown::is_looked_at)
    }

    /// Whether closing the tab now would leave apps paused, or a change without anybody to see what came of it; tracked.
    pub fn is_delicate(&self) -> bool {
        let acting = self.shown.with(|shown| matches!(shown, Shown::Acting(_)));
        let driven = self.shown.with(|shown| !shown.is_at_rest());
        acting
            || (driven && self.run.with(|run| run.ledger().iter().any(|changed| changed.back == Back::Open)))
    }

    /// Whether it is not over and its page is to be found again; tracked.
    pub fn is_begun(&self) -> bool {
        self.run.with(record::claims_the_page)
    }

    /// Whether signing out now would leave apps paused, or a change without anybody to see what came of it; tracked.
    pub fn leaves_something(&self) -> bool {
        let shown = |look: fn(&Shown) -> bool| self.shown.with(look);
        shown(|shown| matches!(shown, Shown::Acting(_)))
            || (!shown(|shown| matches!(shown, Shown::Done(_)) || shown.is_elsewhere())
                && self.run.with(|run| run.ledger().iter().any(|changed| changed.back == Back::Open)))
    }

    /// Answers a question.
    ///
    /// # Errors
    /// When it is no answer to it: then nothing is sent, written or changed.
    pub fn answer(&self, question: Question, reply: Reply) -> Result<(), WrongReply> {
        question.takes(&reply)?;
        self.order(Order::Answer(Box::new(question), reply));
        Ok(())
    }

    /// Keeps what the person says of the clients. Before the upgrade has begun nothing is kept yet, so that it only
    /// stands in the journal, for whoever begins it.
    pub fn say_clients(&self, clients: Clients, now: OffsetDateTime) {
        if untrack(|| self.has_begun()) {
            self.order(Order::Clients(clients));
        } else {
            self.run.update(|run| run.say_clients(clients, now));
        }
    }

    pub(super) fn order(&self, order: Order) {
        // Nobody takes orders any more once it was put away; then there is nothing to do either.
        let _ = self.orders.unbounded_send(order);
    }

    /// Stops, with or without putting back what was changed.
    pub fn stop(&self, put_back: bool) {
        self.order(Order::Stop { put_back });
    }

    /// The person has put back by hand what is changed: it is read whether that is so.
    pub fn by_hand(&self) {
        self.order(Order::ByHand);
    }

    /// Goes on after a stop, or with what was kept.
    pub fn go_on(&self) {
        self.order(Order::GoOn);
    }

    /// Reads everything again now.
    pub fn look(&self) {
        self.order(Order::Look);
    }

    pub(super) fn leave(&self) {
        self.order(Order::Leave);
    }

    /// Decides what comes next, and shows it.
    pub(super) fn decide(&self, now: OffsetDateTime) -> Option<Next> {
        let next = self.run.try_update(|run| run.next(now))?;
        self.show(self.shown.get_untracked().then(&next));
        Some(next)
    }

    pub(super) fn show(&self, shown: Shown) {
        if self.shown.with_untracked(|before| *before != shown) {
            self.shown.set(shown);
        }
    }

    /// Does what an order says to the run. False when nobody is to drive any more.
    pub(super) fn obey(&self, order: Order, now: OffsetDateTime) -> bool {
        match order {
            Order::Answer(question, reply) => {
                // It was found to be an answer when it was given.
                let _ = self.run.try_update(|run| run.answer(*question, reply, now));
                self.show(Shown::Reading);
            }
            Order::Clients(clients) => self.run.update(|run| run.say_clients(clients, now)),
            Order::Stop { put_back } => {
                self.run.update(|run| run.stop(put_back, now));
                self.show(Shown::Reading);
            }
            Order::ByHand => {
                self.run.update(|run| run.by_hand(now));
                self.show(Shown::Reading);
            }
            Order::GoOn
                if self.shown.with_untracked(|shown| {
                    matches!(shown, Shown::Kept | Shown::NotKept | Shown::Elsewhere(_))
                }) =>
            {
                self.show(Shown::Reading)
            }
            Order::GoOn => {
                self.run.update(|run| run.go_on(now));
                self.show(Shown::Reading);
            }
            Order::Look => self.run.update(Run::look_again),
            Order::SignedIn(scopes) => {
                self.run.update(|run| {
                    run.learn_scopes(scopes);
                    run.look_again();
                });
                if self.shown.with_untracked(|shown| *shown == Shown::Asking(Question::SignIn)) {
                    return self.obey(Order::Answer(Box::new(Question::SignIn), Reply::LookAgain), now);
                }
            }
            Order::Changed => {}
            Order::Leave => return false,
        }
        true
    }

    /// What the official client would be told to do the acts that a consent leads to, in order.
    pub fn commands_of(&self, acts: &[Act]) -> Vec<String> {
        let intent = self.intent();
        acts.iter().map(|act| act.command(&intent)).collect()
    }
}
