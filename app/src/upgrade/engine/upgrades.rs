//! Every upgrade of this tab, one at most for each key (see [`record::key`]). They live as long as the console does, so that leaving a
//! page stops nothing.

use std::time::Duration;

use ::upgrade::{Intent, Pace, Run, Saved};
use futures::channel::mpsc::unbounded;
use leptos::{prelude::*, task::spawn_local};

use super::{
    Kept, Ongoing, Resting, Shown,
    driver::Driver,
    guard::{self, Guard},
    keeper::Keeper,
    order::Order,
    record,
};
use crate::{
    browser::{
        clock, page,
        records::{self, From},
    },
    fleet_store::Fleet,
    session::{Ending, Session},
    transport::Client,
};

/// How often is looked whether another tab still drives what rests here.
const LOOK_FOR_OTHERS: Duration = Duration::from_secs(3);

/// A handle: copy it freely.
#[derive(Clone, Copy)]
pub struct Upgrades {
    client: Client,
    session: Session,
    fleet: Fleet,
    pace: StoredValue<Pace>,
    all: RwSignal<Vec<Ongoing>>,
    /// What this browser keeps of upgrades that are not over, those of this tab included.
    resting: RwSignal<Vec<Resting>>,
    /// Moves whenever a record is kept or forgotten, here or in another tab.
    changes: RwSignal<u32>,
    /// The keys of those that are driven, in this tab or another.
    driven: RwSignal<Vec<String>>,
    /// Whether this browser's records could not be read yet.
    pub(super) unread: RwSignal<bool>,
}

/// The upgrades of this tab.
pub fn use_upgrades() -> Upgrades {
    expect_context()
}

impl Upgrades {
    /// None yet. `speed` is how many seconds pass at the platform in one of ours. Must be made where the console itself
    /// is: it watches the session and the tab for as long as its owner lives.
    pub fn new(client: Client, session: Session, fleet: Fleet, speed: Option<f64>) -> Self {
        let pace = StoredValue::new(speed.map_or(Pace::REAL, Pace::new));
        let (all, resting) = (RwSignal::new(Vec::new()), RwSignal::new(Resting::all()));
        let upgrades = Self {
            client,
            session,
            fleet,
            pace,
            all,
            resting,
            changes: RwSignal::new(0),
            driven: RwSignal::new(Vec::new()),
            unread: RwSignal::new(!records::is_read()),
        };
        records::on_change(move |key, from| upgrades.note_change(key, from));
        upgrades.watch_session();
        upgrades.watch_tab();
        upgrades.watch_look_only();
        upgrades.watch_others();
        upgrades.watch_unread();
        upgrades
    }

    /// All of them; tracked.
    pub fn all(self) -> Vec<Ongoing> {
        self.all.get()
    }

    /// The one of this key, if there is one; tracked.
    pub fn of(self, key: &str) -> Option<Ongoing> {
        self.all.with(|all| all.iter().find(|one| one.is_of(key)).cloned())
    }

    /// What was begun in this browser with this add-on and is not over; tracked.
    pub fn begun(self, addon: &str) -> Option<Intent> {
        let here = self.all.with(|all| {
            let of_it = |one: &&Ongoing| one.intent().addon.id == addon && one.is_begun();
            all.iter().find(of_it).map(Ongoing::intent)
        });
        here.or_else(|| {
            let resting = self.resting();
            let mut not_over = resting.into_iter().filter(|one| !one.is_done).map(|one| one.intent);
            not_over.find(|intent| intent.addon.id == addon)
        })
    }

    /// Whether there is something; tracked.
    pub fn is_begun(self, addon: &str) -> bool {
        self.begun(addon).is_some()
    }

    /// Upgrades begun in this browser and not over that this tab does not have; tracked.
    pub fn resting(self) -> Vec<Resting> {
        let mut all = self.resting.get();
        all.retain(|one| self.of(&record::key_of(&one.intent)).is_none());
        all
    }

    /// Every record this browser keeps, by key; tracked.
    pub fn records(self) -> Vec<(String, Kept)> {
        self.changes.track();
        record::keys().into_iter().map(|key| (key.clone(), record::kept(&key))).collect()
    }

    /// A record as it is kept, word for word.
    pub fn export(self, key: &str) -> Option<String> {
        records::text(key)
    }

    /// Whether the upgrade of this key is driven now, in this tab or another; tracked. A few seconds old at most.
    pub fn is_driven(self, key: &str) -> bool {
        self.driven.with(|driven| driven.iter().any(|one| one == key))
    }

    /// Nobody tells when a tab is closed: it is looked for as long as something rests here.
    fn watch_others(self) {
        let now = clock::ticking(LOOK_FOR_OTHERS);
        Effect::new(move |_| {
            now.track();
            if self.resting.with(|resting| !resting.is_empty()) {
                spawn_local(async move {
                    let driven = guard::driven().await;
                    if self.driven.with_untracked(|before| *before != driven) {
                        self.driven.set(driven);
                    }
                });
            }
        });
    }

    fn note_change(self, key: &str, from: From) {
        self.changes.update(|changes| *changes = changes.wrapping_add(1));
        self.read_resting();
        if from == From::Elsewhere {
            self.each(|one| {
                if one.is_of(key) {
                    one.order(Order::Changed);
                }
            });
        }
    }

    fn read_resting(self) {
        let now = Resting::all();
        if self.resting.with_untracked(|before| *before != now) {
            self.resting.set(now);
        }
    }

    /// Plans an upgrade: reads what the checks need, and asks. Takes the place of another that was only planned.
    pub fn plan(self, intent: Intent) {
        let run = Run::begin(intent, self.pace.get_value(), clock::now());
        let mut keeper = Keeper::of_new();
        keeper.replaces(records::text(&record::key_of(run.intent())));
        self.add(run, Shown::Reading, keeper);
    }

    /// What this browser kept under a key.
    pub fn kept(self, key: &str) -> Kept {
        record::kept(key)
    }

    /// A kept record as a run that nobody drives: for looking at it.
    pub fn as_kept(self, saved: &Saved) -> Run {
        Run::take_up(saved.clone(), self.pace.get_value(), clock::now())
    }

    /// A record from a file as a run that nobody drives: what leads to a change is asked anew.
    pub(super) fn as_imported(self, saved: Saved) -> Run {
        Run::import(saved, self.pace.get_value(), clock::now())
    }

    /// Puts a kept record on the page. One that has ended shows its end; any other waits for the person's word.
    pub fn take_up(self, saved: &Saved) {
        let run = self.as_kept(saved);
        let shown = if record::is_over(run.journal()) { Shown::Reading } else { Shown::Kept };
        self.add(run, shown, Keeper::of_kept());
    }

    /// Shows what this browser keeps under a key in the place of what this tab has of it.
    pub fn show_kept(self, key: &str) {
        match record::kept(key) {
            Kept::Record(saved) => self.take_up(&saved),
            Kept::Nothing | Kept::Unreadable(_) => self.put_away(key),
        }
    }

    /// Puts a kept record on the page in the place of what another one of its key showed.
    pub(super) fn replace(self, saved: &Saved, shown: Shown) {
        self.add(self.as_kept(saved), shown, Keeper::of_kept());
    }

    /// Shows a record in the place of what this tab has of its key, if it has something.
    pub(super) fn show_instead(self, saved: &Saved) {
        let key = record::key_of(&saved.intent);
        if untrack(|| self.of(&key)).is_some() {
            self.take_up(saved);
        }
    }

    /// Whether this tab drives it.
    pub(super) fn is_driven_here(self, key: &str) -> bool {
        untrack(|| self.of(key).is_some_and(|one| !one.is_idle() && !one.shown.with(Shown::is_at_rest)))
    }

    /// Forgets what was kept under a key, and the upgrade with it.
    pub fn forget(self, key: &str) {
        let key = key.to_owned();
        spawn_local(async move {
            // What another tab drives is not forgotten under its hands: this one shows it instead.
            if guard::is_driven(&key).await {
                return self.each(|one| {
                    if one.is_of(&key) {
                        one.order(Order::Changed);
                    }
                });
            }
            self.put_away(&key);
            record::forget(&key).await;
        });
    }

    /// Takes an upgrade off this tab. What is kept of it stays kept.
    pub fn put_away(self, key: &str) {
        self.drop_where(|one| one.is_of(key));
    }

    /// Takes what was only planned, or only looked at, off this tab.
    pub fn put_away_idle(self, key: &str) {
        self.drop_where(|one| one.is_of(key) && untrack(|| one.is_idle()));
    }

    fn add(self, run: Run, shown: Shown, keeper: Keeper) {
        self.put_away(&record::key_of(run.intent()));
        let Some(signed) = untrack(|| self.session.signed()) else { return };
        let (sender, orders) = unbounded();
        let mut run = run;
        run.learn_scopes(signed.scopes);
        let ongoing = Ongoing::new(run, shown, signed.account.id, sender);
        self.all.update(|all| all.push(ongoing.clone()));
        let driver = Driver {
            ongoing,
            upgrades: self,
            client: self.client,
            session: self.session,
            fleet: self.fleet,
            orders,
            keeper,
            guard: Guard::default(),
            has_acted: false,
            without_record: false,
        };
        spawn_local(driver.drive());
    }

    fn drop_where(self, leaves: impl Fn(&Ongoing) -> bool) {
        let (gone, stay): (Vec<_>, Vec<_>) =
            self.all.get_untracked().into_iter().partition(|one| leaves(one));
        if !gone.is_empty() {
            gone.iter().for_each(Ongoing::leave);
            self.read_resting();
            self.all.set(stay);
        }
    }

    /// A session that ends by the person's word takes everything with it. One that ends in the middle leaves the
    /// upgrades resting, until the same account is signed in again.
    fn watch_session(self) {
        let session = self.session;
        let is_in = session.is_in();
        Effect::new(move |_| {
            if is_in.get() {
                let signed = untrack(|| session.signed());
                let account = signed.as_ref().map(|signed| signed.account.id.clone()).unwrap_or_default();
                self.drop_where(|one| !one.is_of_account(&account));
                let scopes = signed.and_then(|signed| signed.scopes);
                self.each(|one| one.order(Order::SignedIn(scopes.clone())));
            } else if untrack(|| session.ending()) == Some(Ending::TokenRefused) {
                self.each(Ongoing::look);
            } else {
                self.drop_where(|_| true);
            }
        });
    }

    fn watch_tab(self) {
        let woken = self.client.network().woken();
        Effect::new(move |before: Option<u32>| {
            let now = woken.get();
            // Timers sleep in a hidden tab and under a closed lid: what is on the page may be old.
            if before.is_some_and(|before| before != now) {
                // Word of another tab may have been missed.
                spawn_local(records::read_again());
                self.each(|one| {
                    if !one.shown.with_untracked(Shown::is_at_rest) {
                        one.look();
                    }
                });
            }
            now
        });
        page::ask_before_leaving(Signal::derive(move || {
            self.all.with(|all| all.iter().any(Ongoing::is_delicate))
        }));
    }

    /// What rested because this tab may only look goes on when it may do more.
    fn watch_look_only(self) {
        let session = self.session;
        let looks_only = Memo::new(move |_| session.look_only().is_some());
        Effect::new(move |_| {
            if !looks_only.get() {
                self.each(|one| {
                    if one.shown.with_untracked(|shown| *shown == Shown::LookOnly) {
                        one.look();
                    }
                });
            }
        });
    }

    fn each(self, act: impl Fn(&Ongoing)) {
        self.all.with_untracked(|all| all.iter().for_each(act));
    }
}
