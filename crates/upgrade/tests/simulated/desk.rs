//! A console without a page: signs in, reads the fleet, drives an upgrade, answers as usual.

use std::{
    pin::pin,
    task::{Context, Poll, Waker},
};

use crate::{fault::Barrier, kept, line::Line};
use kvs::{Catalogue, KeyValueStore, Reading};
use platform::{
    Token,
    endpoints::{GetDatabase, GetMaintenance, ListAddons, ListApps, ListAttachments},
};
use serde_json::Value;
use simulator::{Options, Scenario, Simulator};
use time::{Duration, OffsetDateTime, macros::datetime};
use upgrade::{Act, Carrier, Intent, Next, Pace, Question, Reply, Report, Run, Saved};

const START: OffsetDateTime = datetime!(2026-11-23 09:00 UTC);
const TURNS: usize = 3000;

pub struct Desk {
    pub line: Line,
    run: Option<Run>,
    /// For each change, how many questions had been answered.
    pub sent_after: Vec<usize>,
    pub sent: Vec<String>,
    pub asked: Vec<Question>,
    pub replies: Vec<Reply>,
    pub may_be_refused: bool,
    /// The platform's state just before the last change.
    pub writes_before_last_act: Value,
    /// The tab dies in the next change, which arrives or does not.
    pub dies: Option<bool>,
    /// Every change in order, and what came back to the tab.
    pub tries: Vec<Try>,
    /// How far this computer's clock is ahead.
    pub skew: Duration,
    /// What was kept just before the last change was sent.
    kept: Option<Saved>,
}

/// One change as the desk sent it.
#[derive(Clone, Debug)]
pub struct Try {
    pub act: Act,
    pub came: Heard,
    /// How many questions had been answered before.
    pub after: usize,
    /// How many calls had been made before.
    pub at: usize,
    /// Method and path of the change itself, if it got as far as being sent.
    pub call: Option<String>,
}

/// What the tab learned about a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    Taken,
    Refused,
    Nothing,
}

impl Desk {
    /// The default scenario, with the token that may do everything.
    pub fn new() -> Self {
        Self::at("default")
    }

    pub fn at(scenario: &str) -> Self {
        Self::of(&Scenario::named(scenario).unwrap())
    }

    /// A scenario of one's own.
    pub fn of(scenario: &Scenario) -> Self {
        let options = Options { inspect: true, ..Options::default() };
        let simulator = Simulator::new(scenario, options, START).unwrap();
        let token = Token::parse(&simulator.accounts()[0].token).unwrap();
        let line = Line::new(simulator, token, START);
        Self {
            line,
            run: None,
            sent_after: Vec::new(),
            sent: Vec::new(),
            asked: Vec::new(),
            replies: Vec::new(),
            may_be_refused: false,
            writes_before_last_act: Value::Null,
            dies: None,
            tries: Vec::new(),
            skew: Duration::ZERO,
            kept: None,
        }
    }

    /// The platform's own state.
    pub fn state(&self) -> Value {
        self.line.state()
    }

    /// One store with everything an intent needs.
    fn store(&self, name: &str) -> KeyValueStore {
        let line = &&self.line;
        let addons = ready(line.all(&ListAddons)).unwrap().rows;
        let apps = ready(line.all(&ListApps)).unwrap().rows;
        let attachments = ready(line.all(&ListAttachments)).unwrap().rows;
        let stores = kvs::join(addons, &apps, &attachments);
        let mut store = stores.into_iter().find(|store| store.name() == name).unwrap();
        let (id, now) = (store.id().to_owned(), self.line.now());
        store.database = Reading::known(ready(line.one(&GetDatabase { store: id.clone() })).unwrap(), now);
        let record = ready(line.one(&GetMaintenance { addon: id }));
        store.maintenance = store.maintenance.updated_or_none(record, now);
        store
    }

    pub fn begin(&mut self, addon: &str, target: &str) {
        let catalogue = Catalogue::parse(include_str!("../../../../public/catalog.json")).unwrap();
        let now = self.line.now();
        let intent = Intent::in_place(&self.store(addon), target, &catalogue, "upgrade-1", now).unwrap();
        let mut run = Run::begin(intent, Pace::REAL, now);
        run.learn_scopes(Some(vec!["global".to_owned()]));
        self.run = Some(run);
    }

    /// Begins a fork of a store to a plan.
    pub fn begin_fork(&mut self, addon: &str, plan: &str) {
        let catalogue = Catalogue::parse(include_str!("../../../../public/catalog.json")).unwrap();
        let (store, now) = (self.store(addon), self.line.now());
        self.take(Intent::fork(&store, plan, Some(1500), &catalogue, "upgrade-1", now).unwrap());
    }

    /// From here on with the token of another sign-in.
    pub fn sign_in(&mut self, name: &str) {
        let simulator = self.line.simulator.borrow();
        let account = simulator.accounts().into_iter().find(|account| account.name == name).unwrap();
        self.line.token = Token::parse(&account.token).unwrap();
    }

    /// Begins what an intent says.
    pub fn take(&mut self, intent: Intent) {
        let mut run = Run::begin(intent, Pace::REAL, self.now());
        run.learn_scopes(Some(vec!["global".to_owned()]));
        self.run = Some(run);
        self.kept = None;
    }

    /// The tab is killed; another takes the upgrade up from what was kept.
    pub fn crash(&mut self) {
        let saved = self.run().saved();
        self.take_up(&saved);
    }

    /// The same, and what was written since the last change was sent had not reached the disk.
    pub fn crash_before_it_was_kept(&mut self) {
        let saved = self.kept.clone().unwrap_or_else(|| self.run().saved());
        self.take_up(&saved);
    }

    /// Another browser takes the upgrade over from a file.
    pub fn crash_and_import(&mut self) {
        let file = upgrade::write_file(&self.run().saved());
        let now = self.now();
        let mut run = Run::import(upgrade::read_file(file.as_bytes()).unwrap(), Pace::REAL, now);
        run.learn_scopes(Some(vec!["global".to_owned()]));
        self.run = Some(run);
    }

    /// What is kept becomes the upgrade that runs.
    pub fn take_up(&mut self, saved: &Saved) {
        let kept = serde_json::to_string(saved).unwrap();
        let now = self.now();
        let mut run = Run::take_up(serde_json::from_str(&kept).unwrap(), Pace::REAL, now);
        run.learn_scopes(Some(vec!["global".to_owned()]));
        self.run = Some(run);
    }

    pub fn run(&mut self) -> &mut Run {
        self.run.as_mut().unwrap()
    }

    /// What this computer's clock says.
    pub fn now(&self) -> OffsetDateTime {
        self.line.now() + self.skew
    }

    pub fn upgrade(&mut self, addon: &str, target: &str) -> Report {
        self.begin(addon, target);
        self.done()
    }

    /// Goes on with the usual answers to the end.
    pub fn done(&mut self) -> Report {
        for _ in 0..TURNS {
            match self.turn() {
                Next::Done(report) => return report,
                Next::Stopped(stop) => panic!("stopped: {stop:?}"),
                _ => {}
            }
        }
        panic!("no end; asked {:?}", self.asked);
    }

    /// Goes on with the usual answers until a question that fits, and leaves it open.
    pub fn until_asked(&mut self, fits: impl Fn(&Question) -> bool) -> Question {
        for _ in 0..TURNS {
            let now = self.line.now();
            match self.run().next(now) {
                Next::Ask(question) if fits(&question) => return question,
                end @ (Next::Done(_) | Next::Stopped(_)) => panic!("not asked before the end: {end:?}"),
                _ => self.turn(),
            };
        }
        panic!("never asked; asked {:?}", self.asked);
    }

    /// Goes on with the usual answers to whichever end.
    pub fn end(&mut self) -> Next {
        for _ in 0..TURNS {
            let next = self.turn();
            if matches!(next, Next::Done(_) | Next::Stopped(_)) {
                return next;
            }
        }
        panic!("no end; asked {:?}", self.asked);
    }

    /// Whether a question was answered this way.
    pub fn asked_and(&self, reply: &Reply) -> bool {
        self.replies.contains(reply)
    }

    pub fn answer(&mut self, question: Question, reply: Reply) {
        let now = self.line.now();
        self.asked.push(question.clone());
        self.run().answer(question, reply, now).unwrap();
    }

    /// Goes on until a change was sent whose command holds `part`.
    pub fn until_sent(&mut self, part: &str) {
        for _ in 0..TURNS {
            if self.sent.last().is_some_and(|command| command.contains(part)) {
                return;
            }
            self.turn();
        }
        panic!("never sent: {part}, but {:?}", self.sent);
    }

    pub fn turn(&mut self) -> Next {
        self.turn_with(usual)
    }

    fn change_since(&self, at: usize) -> Option<String> {
        let log = self.line.log.borrow();
        log[at..].iter().find(|one| one.is_change).map(|one| one.call.clone())
    }

    /// Does what comes next once, with a person who answers.
    pub fn turn_with(&mut self, person: impl FnOnce(&Question) -> Reply) -> Next {
        let mut run = self.run.take().unwrap();
        let next = run.next(self.now());
        match &next {
            Next::Look(looks) => {
                for look in looks {
                    let asked = self.now();
                    let seen = ready(look.read(run.intent(), &&self.line));
                    run.learn(look.clone(), seen, asked);
                }
            }
            Next::Act(act) => {
                // The state is large: the schedules of the model, which may be refused, do without.
                if !self.may_be_refused {
                    self.writes_before_last_act = self.state();
                }
                self.sent.push(act.command(run.intent()));
                self.sent_after.push(self.asked.len());
                let attempt = run.attempt(act.clone(), self.now());
                kept::before_it_is_sent(&run.saved(), act);
                self.kept = Some(run.saved());
                let (after, at) = (self.asked.len(), self.line.log.borrow().len());
                self.tries.push(Try { act: act.clone(), came: Heard::Nothing, after, at, call: None });
                if let Some(arrives) = self.dies.take() {
                    let saved = run.saved();
                    if arrives {
                        ready(attempt.send(&&self.line));
                        self.tries.last_mut().unwrap().call = self.change_since(at);
                    }
                    self.run = Some(run);
                    self.take_up(&saved);
                    return next;
                }
                let came = ready(attempt.send(&&self.line));
                assert!(self.may_be_refused || came.error().is_none(), "{:?}", came.error());
                let heard = match came.error() {
                    None => Heard::Taken,
                    Some(error) if error.may_have_happened() => Heard::Nothing,
                    Some(_) => Heard::Refused,
                };
                let call = self.change_since(at);
                let tried = self.tries.last_mut().unwrap();
                (tried.came, tried.call) = (heard, call);
                run.tried(came, self.now());
            }
            Next::Wait(wait) => self.line.advance_to(wait.until - self.skew),
            Next::Ask(question) => {
                let reply = person(question);
                assert!(
                    self.may_be_refused || !matches!(question, Question::Blocked { .. }),
                    "{:?}",
                    run.checks()
                );
                let over = match question {
                    Question::SignIn => Some(Barrier::SignedOut),
                    Question::TwoFactor { .. } => Some(Barrier::SecondFactor),
                    _ => None,
                };
                self.line.barriers.borrow_mut().retain(|bar| Some(*bar) != over);
                self.asked.push(question.clone());
                self.replies.push(reply.clone());
                run.answer(question.clone(), reply, self.now()).unwrap();
            }
            Next::Done(_) | Next::Stopped(_) => {}
        }
        self.run = Some(run);
        next
    }
}

/// What a person who agrees with everything answers.
pub fn usual(question: &Question) -> Reply {
    match question.name_to_type() {
        Some(name) => Reply::Typed(name.to_owned()),
        None => question.replies().remove(0),
    }
}

/// Runs a future that is never pending.
pub fn ready<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("nothing here ever waits"),
    }
}
