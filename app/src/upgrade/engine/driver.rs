//! The loop that drives an upgrade: ask what next, do exactly that, tell what came of it, keep the journal.

use std::time::Duration;

use ::upgrade::{Act, Look, Method, Next, Sight, Wait};
use futures::{
    StreamExt,
    channel::mpsc::UnboundedReceiver,
    future::{Either, join_all, select},
    pin_mut,
};
use leptos::prelude::*;
use platform::Error;
use time::OffsetDateTime;

use super::{
    After, Elsewhere, Ongoing, Shown, Upgrades,
    carrier::Carried,
    custody::{Custody, changes, standing},
    elsewhere::Standing,
    guard::Guard,
    keeper::{Keeper, Keeping},
    order::Order,
    record,
    unseen::unseen,
};
use crate::{
    browser::{clock, page},
    fleet_store::{Fleet, Part},
    session::Session,
    transport::Client,
};

/// Drives one upgrade, alone.
pub struct Driver {
    pub ongoing: Ongoing,
    pub upgrades: Upgrades,
    pub client: Client,
    pub session: Session,
    pub fleet: Fleet,
    pub orders: UnboundedReceiver<Order>,
    pub keeper: Keeper,
    pub guard: Guard,
    /// Whether it has sent a change.
    pub has_acted: bool,
    /// Whether the person goes on although nothing is kept.
    pub without_record: bool,
}

/// How often a question's facts are read again while nobody answers.
const LOOK_WHILE_ASKING: Duration = Duration::from_secs(60);

/// How long after it was decided a change may still leave: a closed lid may lie in between, and then what it rests on
/// is old.
const FRESH: time::Duration = time::Duration::seconds(30);

fn is_stale(decided: OffsetDateTime) -> bool {
    clock::now() - decided > FRESH
}

/// Whether the record still is this driver's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stands {
    Here,
    Lost,
}

type Seen = (Look, Result<Sight, Error>, OffsetDateTime);

impl Driver {
    /// Drives until it is told to leave.
    pub async fn drive(mut self) {
        let kept = self.ongoing.shown.with_untracked(|shown| *shown == Shown::Kept);
        if kept && !self.look_around().await.lives() {
            return;
        }
        while self.once().await {}
    }

    /// One turn. False when there is nobody to drive for.
    async fn once(&mut self) -> bool {
        match self.ongoing.shown.get_untracked() {
            Shown::Elsewhere(Elsewhere::Driven | Elsewhere::Busy(_)) => return self.follow().await,
            Shown::Elsewhere(Elsewhere::Lost(_)) | Shown::Kept | Shown::NotKept => {
                return self.wait_for_order().await;
            }
            _ => {}
        }
        if !self.session.is_in_now() {
            self.ongoing.show(Shown::SignedOut);
            return self.wait_for_order().await;
        }
        // Whatever else happened before: what is under way is only driven with the locks.
        if self.is_under_way() && !self.guard.lets() {
            match self.take_over().await {
                Custody::Mine => {}
                custody => return custody.lives(),
            }
        }
        let decided = clock::now();
        let Some(next) = self.ongoing.decide(decided) else { return false };
        if self.keep().await == Stands::Lost {
            return true;
        }
        match next {
            Next::Look(looks) => self.look(looks).await,
            // Nothing is tried that the transport would refuse: the journal would hold a refusal nobody gave.
            Next::Act(_) if self.session.look_only_now().is_some() => {
                self.ongoing.show(Shown::LookOnly);
                self.wait_for_order().await
            }
            Next::Act(_) if !self.client.network().is_online() => self.wait_for_network().await,
            Next::Act(act) => {
                self.act(act, decided).await;
                true
            }
            Next::Wait(wait) => self.wait(wait).await,
            Next::Ask(_) => self.wait_for_answer().await,
            Next::Done(_) => {
                self.guard.release();
                let intent = self.ongoing.intent();
                if matches!(intent.method, Method::Destroy(_)) {
                    After::note_destroyed(&intent.addon, clock::now());
                }
                self.refresh();
                self.wait_for_order().await
            }
            Next::Stopped(_) => {
                self.guard.release();
                self.refresh();
                self.wait_for_order().await
            }
        }
    }

    fn is_under_way(&self) -> bool {
        self.ongoing.run.with_untracked(standing) == Standing::UnderWay
    }

    /// Reads side by side; an order comes before the answers.
    async fn look(&mut self, looks: Vec<Look>) -> bool {
        let intent = self.ongoing.intent();
        let carrier = Carried(self.client);
        let reads = join_all(looks.into_iter().map(|look| {
            let intent = &intent;
            async move {
                let asked = clock::now();
                let seen = look.read(intent, &carrier).await;
                (look, seen, asked)
            }
        }));
        pin_mut!(reads);
        let came = match select(reads, self.orders.next()).await {
            Either::Left((seen, _)) => Either::Left(seen),
            Either::Right((order, _)) => Either::Right(order),
        };
        match came {
            Either::Left(seen) => {
                self.learn(seen);
                true
            }
            Either::Right(order) => self.obey(order).await,
        }
    }

    fn learn(&self, seen: Vec<Seen>) {
        // What comes after the session ended says nothing about the platform.
        if self.session.is_in_now() {
            self.ongoing.run.update(|run| {
                for (look, result, asked) in seen {
                    run.learn(look, result, asked);
                }
            });
        }
    }

    /// Writes a change down, waits until that is on disk, sends it, and writes down what came. Orders wait meanwhile.
    async fn act(&mut self, act: Act, decided: OffsetDateTime) {
        if !self.may_act_unkept() {
            return self.ongoing.show(Shown::NotKept);
        }
        if is_stale(decided) {
            return self.ongoing.run.update(::upgrade::Run::look_again);
        }
        let is_final = act.is_final();
        let Some(attempt) = self.ongoing.run.try_update(|run| run.attempt(act, clock::now())) else { return };
        match self.keep().await {
            // Never sent: the journal holds a try without an outcome, and that is read before anything else.
            Stands::Lost => return,
            Stands::Here if !self.may_act_unkept() => return self.ongoing.show(Shown::NotKept),
            Stands::Here if is_stale(decided) => {
                return self.ongoing.run.update(::upgrade::Run::look_again);
            }
            Stands::Here => {}
        }
        self.has_acted = true;
        let came = attempt.send(&Carried(self.client)).await;
        self.ongoing.run.update(|run| run.tried(came, clock::now()));
        let _ = self.keep().await;
        if is_final {
            self.refresh();
        }
    }

    /// Before the first change it must be kept, or the person must have said that it need not be. In the middle, with
    /// apps paused, going on does less harm than waiting for somebody to look: then the page warns.
    fn may_act_unkept(&self) -> bool {
        self.has_acted || self.without_record || self.ongoing.is_kept.get_untracked()
    }

    /// A change is not even tried without a network. What was read before is old when there is one again.
    async fn wait_for_network(&mut self) -> bool {
        self.ongoing.show(Shown::Reading);
        let network = self.client.network();
        let order = {
            let back = network.back();
            pin_mut!(back);
            match select(back, self.orders.next()).await {
                Either::Left(_) => None,
                Either::Right((order, _)) => Some(order),
            }
        };
        match order {
            Some(order) => self.obey(order).await,
            None => {
                self.ongoing.run.update(::upgrade::Run::look_again);
                true
            }
        }
    }

    async fn wait(&mut self, wait: Wait) -> bool {
        let left: Duration = (wait.until - clock::now()).try_into().unwrap_or_default();
        let sleep = clock::sleep(match page::is_visible() {
            true => left,
            false => unseen(left, &wait.what, self.ongoing.is_delicate()),
        });
        pin_mut!(sleep);
        let order = match select(sleep, self.orders.next()).await {
            Either::Left(_) => return true,
            Either::Right((order, _)) => order,
        };
        self.obey(order).await
    }

    /// Waits for the person. Meanwhile what the question rests on is read again now and then: somebody else may change
    /// it, and then it is another question.
    async fn wait_for_answer(&mut self) -> bool {
        let sleep = clock::sleep(LOOK_WHILE_ASKING);
        pin_mut!(sleep);
        let order = match select(sleep, self.orders.next()).await {
            Either::Left(_) => {
                let begun = self.ongoing.run.with_untracked(|run| record::has_begun(run.journal()));
                if begun && page::is_visible() {
                    self.ongoing.run.update(::upgrade::Run::look_again);
                }
                return true;
            }
            Either::Right((order, _)) => order,
        };
        self.obey(order).await
    }

    async fn wait_for_order(&mut self) -> bool {
        let order = self.orders.next().await;
        self.obey(order).await
    }

    pub(super) async fn obey(&mut self, order: Option<Order>) -> bool {
        let Some(order) = order else { return false };
        let shown = self.ongoing.shown.get_untracked();
        let custody = match (&order, &shown) {
            (Order::Changed, _) => return self.note_change().await.lives(),
            (Order::GoOn, Shown::Elsewhere(Elsewhere::Lost(_))) => self.reclaim().await,
            // The page offers nothing that changes something; what was pressed before it said so is too late.
            (order, Shown::Elsewhere(_)) if changes(order) => return true,
            (order, _) if changes(order) && !self.guard.lets() => self.take_over().await,
            _ => Custody::Mine,
        };
        if custody != Custody::Mine {
            return custody.lives();
        }
        match (&order, &shown) {
            (Order::GoOn, Shown::NotKept) => self.without_record = true,
            (Order::Look, Shown::NotKept) => {
                self.keeper.again();
                self.ongoing.show(Shown::Reading);
            }
            _ => {}
        }
        let lives = self.ongoing.obey(order, clock::now());
        let _ = self.keep().await;
        lives
    }

    /// Keeps the journal when it grew, and waits until it is on disk. What nobody has begun is not kept: looking leaves
    /// no trace.
    async fn keep(&mut self) -> Stands {
        let saved =
            self.ongoing.run.with_untracked(|run| record::has_begun(run.journal()).then(|| run.saved()));
        // Whoever only looks on writes nothing: the record is another tab's.
        let Some(saved) = saved.filter(|_| self.guard.lets()) else { return Stands::Here };
        let is_kept = match self.keeper.keep(&saved).await {
            Keeping::Same => return Stands::Here,
            Keeping::Kept => true,
            Keeping::NotKept => false,
            Keeping::Lost(lost) => {
                self.lose(lost);
                return Stands::Lost;
            }
        };
        if self.ongoing.is_kept.get_untracked() != is_kept {
            self.ongoing.is_kept.set(is_kept);
        }
        if self.is_under_way() {
            self.cover().await;
        }
        Stands::Here
    }

    /// The other pages show what this changed.
    fn refresh(&self) {
        let intent = self.ongoing.intent();
        if intent.method != Method::InPlace {
            // There is an add-on more, or one less.
            return self.fleet.refresh();
        }
        let (fleet, addon) = (self.fleet, intent.addon.id);
        leptos::task::spawn_local(async move {
            if let Ok(row) = fleet.read_one(&addon).await {
                fleet.read_again(&row, &Part::LIST);
            }
        });
    }
}
