//! A console without a page: signs in, reads the fleet, drives an upgrade, answers as usual.

use std::{
    pin::pin,
    task::{Context, Poll, Waker},
};

use crate::{kept, line::Line};
use http::Request;
use kvs::{Catalogue, KeyValueStore, Reading};
use platform::{
    Token,
    endpoints::{
        CreateAttachment, DeleteAttachment, GetDatabase, GetMaintenance, ListAddonAttachments, ListAddons,
        ListApps, ListAttachments,
    },
    model::Attachment,
};
use serde_json::Value;
use simulator::{Options, Scenario, Simulator};
use time::{OffsetDateTime, macros::datetime};
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
}

/// One change as the desk sent it.
#[derive(Clone, Debug)]
pub struct Try {
    pub act: Act,
    pub came: Heard,
    /// How many questions had been answered before.
    pub after: usize,
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
        let mut run = Run::begin(intent, Pace::REAL, self.line.now());
        run.learn_scopes(Some(vec!["global".to_owned()]));
        self.run = Some(run);
    }

    /// The tab is killed; another takes the upgrade up from what was kept.
    pub fn crash(&mut self) {
        let saved = self.run().saved();
        self.take_up(&saved);
    }

    fn take_up(&mut self, saved: &Saved) {
        let kept = serde_json::to_string(saved).unwrap();
        let now = self.line.now();
        let mut run = Run::take_up(serde_json::from_str(&kept).unwrap(), Pace::REAL, now);
        run.learn_scopes(Some(vec!["global".to_owned()]));
        self.run = Some(run);
    }

    pub fn run(&mut self) -> &mut Run {
        self.run.as_mut().unwrap()
    }

    pub fn now(&self) -> OffsetDateTime {
        self.line.now()
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

    /// Somebody else does something, and meets no fault.
    pub fn by_hand<T>(&self, does: impl FnOnce(&&Line) -> T) -> T {
        let (faults, calls) = (self.line.faults.take(), self.line.calls.borrow().len());
        let on_changes = self.line.on_changes.take();
        let (met, sent) = (self.line.met.take(), self.line.sent.take());
        let witness = self.line.witness.take();
        let done = does(&&self.line);
        self.line.faults.replace(faults);
        self.line.witness.replace(witness);
        self.line.on_changes.replace(on_changes);
        self.line.met.replace(met);
        self.line.sent.set(sent);
        self.line.calls.borrow_mut().truncate(calls);
        done
    }

    /// Somebody else attaches an add-on.
    pub fn attach(&self, addon: &str, app: &str, name: &str) {
        let (addon, app, name) = (addon.to_owned(), app.to_owned(), Some(name.to_owned()));
        let attach = CreateAttachment { addon, app, name, confirm: None, namespace: None };
        self.by_hand(|line| ready(line.one(&attach))).unwrap();
    }

    /// Somebody else detaches it.
    pub fn detach(&self, addon: &str, name: &str) {
        self.detach_where(addon, |held| held.name == name);
    }

    /// Somebody else detaches it from one app.
    pub fn detach_from(&self, addon: &str, app: &str, name: &str) {
        self.detach_where(addon, |held| held.name == name && held.app.name == app);
    }

    fn detach_where(&self, addon: &str, fits: impl Fn(&Attachment) -> bool) {
        let list = ListAddonAttachments { addon: addon.to_owned() };
        let held = self.by_hand(|line| ready(line.all(&list))).unwrap().rows;
        let attachment = held.into_iter().find(fits).unwrap().id;
        self.by_hand(|line| ready(line.one(&DeleteAttachment { attachment }))).unwrap();
    }

    /// The passwords of every store there is, to look for them where they must not be.
    pub fn passwords(&self) -> Vec<String> {
        let state = self.state();
        let stores =
            state["addons"].as_object().unwrap().iter().filter(|(_, addon)| addon["version"].is_string());
        let password = |id: &str| {
            let request = Request::get(format!("http://127.0.0.1:1/redis/v0/databases/{id}"))
                .header("authorization", format!("Bearer {}", self.secret()))
                .body(Vec::new())
                .unwrap();
            let body: Value = serde_json::from_slice(self.line.send(request).body()).unwrap_or_default();
            let url = body["resource_url"].as_str()?.to_owned();
            let (front, _) = url.split_once('@')?;
            front.rsplit(':').next().map(str::to_owned)
        };
        stores.filter_map(|(_, addon)| password(addon["id"].as_str()?)).collect()
    }

    /// What the token really is, to look for it where it must not be.
    pub fn secret(&self) -> String {
        self.line.simulator.borrow().accounts()[0].token.clone()
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

    /// Does what comes next once, with a person who answers.
    pub fn turn_with(&mut self, person: impl FnOnce(&Question) -> Reply) -> Next {
        let mut run = self.run.take().unwrap();
        let next = run.next(self.line.now());
        match &next {
            Next::Look(looks) => {
                for look in looks {
                    let asked = self.line.now();
                    let seen = ready(look.read(run.intent(), &&self.line));
                    run.learn(look.clone(), seen, asked);
                }
            }
            Next::Act(act) => {
                self.writes_before_last_act = self.state();
                self.sent.push(act.command(run.intent()));
                self.sent_after.push(self.asked.len());
                let attempt = run.attempt(act.clone(), self.line.now());
                kept::before_it_is_sent(&run.saved(), act);
                let tried = Try { act: act.clone(), came: Heard::Nothing, after: self.asked.len() };
                self.tries.push(tried);
                if let Some(arrives) = self.dies.take() {
                    let saved = run.saved();
                    if arrives {
                        ready(attempt.send(&&self.line));
                    }
                    self.run = Some(run);
                    self.take_up(&saved);
                    return next;
                }
                let came = ready(attempt.send(&&self.line));
                assert!(self.may_be_refused || came.error().is_none(), "{:?}", came.error());
                self.tries.last_mut().unwrap().came = match came.error() {
                    None => Heard::Taken,
                    Some(error) if error.may_have_happened() => Heard::Nothing,
                    Some(_) => Heard::Refused,
                };
                run.tried(came, self.line.now());
            }
            Next::Wait(wait) => self.line.advance_to(wait.until),
            Next::Ask(question) => {
                let reply = person(question);
                assert!(
                    self.may_be_refused || !matches!(question, Question::Blocked { .. }),
                    "{:?}",
                    run.checks()
                );
                self.asked.push(question.clone());
                self.replies.push(reply.clone());
                run.answer(question.clone(), reply, self.line.now()).unwrap();
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
