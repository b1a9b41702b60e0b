//! The fold of a journal: what it comes to.

use std::collections::{BTreeMap, BTreeSet};

use time::OffsetDateTime;

use super::{Back, Journal, Mark, Moves, Outcome, Refusing, Thing, What, changed::Ledger};
use crate::{Act, Finding, Named, Question, Reason, Reply, Step, StoreFacts, act::Target, journal::Process};

/// What a journal comes to. Places in the journal are indices: unlike times they cannot run backwards.
#[derive(Clone, Debug, Default)]
pub(crate) struct Past {
    pub tried: Vec<Tried>,
    pub said: Vec<Said>,
    pub began: BTreeMap<Step, OffsetDateTime>,
    pub over: BTreeMap<Step, Moment>,
    pub skipped: BTreeSet<Step>,
    /// The store as the checks found it.
    pub checked: Option<StoreFacts>,
    /// Maintenance and version before anything was requested.
    pub baseline: Option<(Mark, Option<String>)>,
    /// The maintenance as it changed.
    pub maintenance: Vec<(Moment, Mark)>,
    pub before: Vec<Before>,
    pub ledger: Ledger,
    pub findings: Vec<Finding>,
    pub verified: Option<String>,
    /// The fork, once it was read.
    pub made: Option<Named>,
    pub copied: Option<Moment>,
    /// Every fork that was ever read.
    pub known_forks: Vec<Named>,
    /// Forks that are not used, and whether they failed.
    pub given_up: Vec<(String, bool)>,
    pub moves: Option<(Moment, Moves)>,
    /// Add-ons that were destroyed afterwards.
    pub destroyed: Vec<Named>,
    pub halted: Option<(Moment, Reason)>,
    /// The person stopped here.
    pub stop: Option<Stopping>,
    pub finished: Option<OffsetDateTime>,
    /// Where it was taken up last, after a reload or elsewhere.
    pub taken_up: usize,
    /// It was taken over from a file.
    pub imported: bool,
    /// Where the present round of pausing begins: after the last time everything was put back.
    pub round: usize,
}

/// A place in the journal, and its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moment {
    pub index: usize,
    pub at: OffsetDateTime,
}

/// A change that was tried.
#[derive(Clone, Debug)]
pub(crate) struct Tried {
    pub began: Moment,
    pub n: u32,
    pub act: Act,
    pub came: Option<(Moment, Outcome)>,
    /// A read showed its effect.
    pub seen: Option<Moment>,
    /// It was refused, and no read showed an effect in its time: the refusal was meant.
    pub stood: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Said {
    pub moment: Moment,
    pub question: Question,
    pub reply: Reply,
}

/// An app before it was touched.
#[derive(Clone, Debug)]
pub(crate) struct Before {
    /// The first time it was recorded in this round.
    pub since: usize,
    pub app: Named,
    pub maintenance_mode: bool,
    pub formation: Vec<Process>,
}

/// A stop, and how far it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stopping {
    pub index: usize,
    pub put_back: bool,
    /// The person says that it was put back by hand.
    pub by_hand: bool,
    pub back: bool,
}

impl Said {
    /// Whether an answer still counts once another person goes on. What tells something does, and what holds back;
    /// what leads to a change does not. That writers were back stays known, the word to pause them again does not.
    fn outlives_its_person(&mut self) -> bool {
        if matches!(self.question, Question::WritersBack { .. }) {
            self.reply = Reply::LookAgain;
            return true;
        }
        match self.reply {
            Reply::LookAgain | Reply::Include | Reply::LeaveOut | Reply::KeepTheirs => true,
            Reply::GoOn => matches!(self.question, Question::Join { .. }),
            _ => false,
        }
    }
}

impl Tried {
    /// Whether it changed something, or may have.
    pub fn may_have_happened(&self) -> bool {
        !matches!(self.came, Some((_, Outcome::Refused { .. }))) || self.is_doubtful()
    }

    /// Nobody knows whether it happened: its answer was lost, or none was written down, or the answer may be the one
    /// to what the browser sent again by itself.
    pub fn is_unclear(&self) -> bool {
        let lost = matches!(self.came, None | Some((_, Outcome::Lost { .. })));
        self.seen.is_none() && (lost || self.is_doubtful())
    }

    /// Refused as if it had happened already. A browser sends a POST again when a kept connection closes without an
    /// answer: the first was carried out, and the refusal is the answer to the second.
    pub fn is_doubtful(&self) -> bool {
        match &self.came {
            Some((_, Outcome::Refused { why, .. })) => {
                let as_if = matches!(
                    why,
                    Refusing::Conflict | Refusing::Other | Refusing::NotFound | Refusing::Confirmation { .. }
                );
                !self.stood && self.act.happens_once() && as_if
            }
            _ => false,
        }
    }

    /// The platform said that it took it.
    pub fn is_taken(&self) -> bool {
        matches!(self.came, Some((_, Outcome::Taken { .. })))
    }

    /// It may have happened, and no read has shown it.
    pub fn is_unseen(&self) -> bool {
        self.seen.is_none() && self.may_have_happened()
    }

    /// What the platform said, word for word.
    pub fn words(&self) -> Option<&str> {
        match &self.came.as_ref()?.1 {
            Outcome::Taken { message } => message.as_deref(),
            Outcome::Refused { message, .. } | Outcome::Lost { message, .. } => Some(message),
        }
    }

    /// When its answer came, or else when it was sent.
    pub fn ended(&self) -> Moment {
        self.came.as_ref().map_or(self.began, |(moment, _)| *moment)
    }
}

impl Past {
    pub fn of(journal: &Journal) -> Self {
        let mut past = Self::default();
        for (index, entry) in journal.entries().iter().enumerate() {
            if let Some(what) = entry.what() {
                past.take(what, Moment { index, at: entry.at() });
            }
        }
        past
    }

    fn take(&mut self, what: &What, moment: Moment) {
        match what {
            // A word for the report: nothing is decided by it.
            What::Begun | What::Clients { .. } => {}
            What::TakenUp => self.taken_up = moment.index,
            What::Imported => {
                self.taken_up = moment.index;
                self.imported = true;
                self.said.retain_mut(Said::outlives_its_person);
            }
            What::ByHand => {
                let index = moment.index;
                self.stop = Some(Stopping { index, put_back: false, by_hand: true, back: false });
            }
            What::Began { step } => {
                self.began.entry(*step).or_insert(moment.at);
                self.halted = None;
            }
            What::Over { step } => {
                self.over.insert(*step, moment);
                self.halted = None;
            }
            What::Skipped { step } => {
                self.skipped.insert(*step);
            }
            What::Said { question, reply } => {
                self.said.push(Said { moment, question: question.clone(), reply: reply.clone() });
            }
            What::Checked { store } => self.checked = Some(store.clone()),
            What::Before { maintenance, version } => {
                self.baseline = Some((maintenance.clone(), version.clone()));
            }
            What::Recorded { app, maintenance_mode, formation } => {
                self.record(app, *maintenance_mode, formation, moment.index);
            }
            What::Trying { n, act } => {
                self.ledger.trying(*n, act, &self.before, moment.at);
                let act = act.clone();
                self.tried.push(Tried { began: moment, n: *n, act, came: None, seen: None, stood: false });
            }
            What::Tried { n, outcome } => self.came(*n, |tried| tried.came = Some((moment, outcome.clone()))),
            What::Stood { n } => self.came(*n, |tried| tried.stood = true),
            What::Seen { act } => self.see(act, moment),
            What::Maintenance { mark } => self.maintenance.push((moment, mark.clone())),
            What::Made { addon } => {
                self.made = Some(addon.clone());
                self.known_forks.push(addon.clone());
            }
            What::Copied { .. } => self.copied = Some(moment),
            What::Destroyed { addon } => {
                let thing = Thing::Forked { name: addon.name.clone() };
                self.ledger.returned(&thing, Back::Done, Some(moment.at));
                self.destroyed.push(addon.clone());
            }
            What::GaveUp { fork, failed } => self.give_up(fork, *failed),
            What::Places { moves } => self.moves = Some((moment, moves.clone())),
            What::Verified { version } => self.verified = Some(version.clone()),
            What::Returned { thing, back } => self.ledger.returned(thing, *back, Some(moment.at)),
            What::Found { finding } => self.findings.push(finding.clone()),
            What::Halted { reason } => self.halted = Some((moment, reason.clone())),
            What::Stop { put_back } => {
                let index = moment.index;
                self.stop = Some(Stopping { index, put_back: *put_back, by_hand: false, back: false });
            }
            What::GoOn => {
                self.stop = None;
                self.halted = None;
            }
            What::PutBack => self.put_back(moment),
            What::Finished => self.finished = Some(moment.at),
        }
    }

    /// Something became known about an attempt. One that did not happen changed nothing.
    fn came(&mut self, n: u32, learn: impl FnOnce(&mut Tried)) {
        let Some(tried) = self.tried.iter_mut().rev().find(|tried| tried.n == n) else { return };
        learn(tried);
        if !tried.may_have_happened() {
            self.ledger.refused(n);
        }
    }

    /// What is not touched yet is taken over from the newer record; what is touched stays as it was before.
    fn record(&mut self, app: &Named, mode: bool, formation: &[Process], since: usize) {
        let Some(before) = self.before.iter_mut().find(|before| before.app.id == app.id) else {
            let (app, formation) = (app.clone(), formation.to_vec());
            return self.before.push(Before { since, app, maintenance_mode: mode, formation });
        };
        if !self.ledger.holds_mode(app) {
            before.maintenance_mode = mode;
        }
        let kept = before.formation.drain(..).filter(|process| self.ledger.holds_process(app, &process.kind));
        let mut merged: Vec<Process> = kept.collect();
        for process in formation {
            if !merged.iter().any(|known| known.kind == process.kind) {
                merged.push(process.clone());
            }
        }
        before.formation = merged;
    }

    /// One read shows the effect of every change of that target that wanted the same.
    fn see(&mut self, act: &Act, moment: Moment) {
        let round = self.round;
        let meant = |tried: &&mut Tried| {
            tried.is_unseen() && tried.began.index >= round && tried.act.target() == act.target()
        };
        for tried in self.tried.iter_mut().filter(meant).filter(|tried| tried.act.aims_like(act)) {
            tried.seen = Some(moment);
            self.ledger.seen(&tried.act, moment.at);
        }
    }

    fn put_back(&mut self, moment: Moment) {
        if let Some(stop) = &mut self.stop {
            stop.back = true;
        }
        self.ledger.close();
        self.before.clear();
        self.round = moment.index;
        // If the switch is still to come, writers are to be paused anew before it.
        if [Step::Switch, Step::Promote].iter().all(|step| !self.over.contains_key(step)) {
            self.over.remove(&Step::Pause);
            self.moves = None;
            for step in [Step::Pause, Step::Switch, Step::Promote] {
                self.began.remove(&step);
            }
        }
    }

    /// Everything from the making of the fork on is to be done again, with another one.
    fn give_up(&mut self, fork: &str, failed: bool) {
        self.given_up.push((fork.to_owned(), failed));
        self.made = None;
        self.copied = None;
        self.moves = None;
        if failed {
            let thing = Thing::Forked { name: fork.to_owned() };
            self.ledger.returned(&thing, Back::Done, None);
        }
        for step in [Step::Create, Step::Follow, Step::CarryOver, Step::Promote] {
            self.over.remove(&step);
            self.began.remove(&step);
        }
    }

    /// The last change tried on a target.
    pub fn last_on(&self, target: &Target) -> Option<&Tried> {
        self.tried.iter().rev().find(|tried| tried.act.target() == *target)
    }

    /// Whether a change of this target was sent and may have happened.
    pub fn may_have(&self, target: &Target) -> bool {
        self.tried.iter().any(|tried| tried.act.target() == *target && tried.may_have_happened())
    }

    /// The last time this very question was answered this way, if after `index`.
    pub fn said_since(&self, index: usize, question: &Question, reply: &Reply) -> bool {
        self.said_where(index, |said| said.question == *question && said.reply == *reply).is_some()
    }

    /// The last answer after `index` that fits.
    pub fn said_where(&self, index: usize, fits: impl Fn(&Said) -> bool) -> Option<&Said> {
        self.said.iter().rev().take_while(|said| said.moment.index > index).find(|said| fits(said))
    }

    /// Whether the person ever said something that fits.
    pub fn ever_said(&self, fits: impl Fn(&Said) -> bool) -> bool {
        self.said.iter().any(fits)
    }

    pub fn is_past(&self, step: Step) -> bool {
        self.over.contains_key(&step) || self.skipped.contains(&step)
    }

    /// Whether an app was recorded before the place `index` in the journal.
    pub fn was_before(&self, app: &Named, index: Option<usize>) -> bool {
        index.zip(self.before(app)).is_some_and(|(index, before)| before.since < index)
    }

    pub fn before(&self, app: &Named) -> Option<&Before> {
        self.before.iter().find(|before| before.app.id == app.id)
    }
}
