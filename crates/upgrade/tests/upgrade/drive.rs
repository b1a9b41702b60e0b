//! Drives an upgrade the way the console does, with a person who answers.

use std::{
    pin::pin,
    task::{Context, Poll, Waker},
};

use platform::Error;
use time::{Duration, OffsetDateTime};
use upgrade::{
    Act, Intent, Look, Method, Named, Next, Pace, Question, Reply, Report, Run, Saved, Shape, Sight, Stop,
    WaitingFor,
};

use crate::platform::{ADDON, Platform};

/// More turns than any upgrade takes.
const TURNS: usize = 4000;

pub struct Drive<'a> {
    pub platform: &'a Platform,
    pub run: Run,
    /// Changes in the order they were sent, as the official client's commands.
    pub sent: Vec<String>,
    /// For each of them, how many questions had been answered.
    pub sent_after: Vec<usize>,
    /// Questions in the order they were answered.
    pub asked: Vec<Question>,
    /// Their answers.
    pub replies: Vec<Reply>,
    /// What was waited for in the last turn; when that is over, something has to be looked at.
    pub slept: Option<WaitingFor>,
    /// How far this computer's clock is ahead of the platform's.
    pub skew: Duration,
    /// What was waited for, without repetition.
    pub waited: Vec<WaitingFor>,
}

impl<'a> Drive<'a> {
    pub fn new(platform: &'a Platform) -> Self {
        Self::with(platform, intent(platform))
    }

    pub fn with(platform: &'a Platform, intent: Intent) -> Self {
        let mut run = Run::begin(intent, Pace::REAL, platform.now());
        run.learn_scopes(Some(vec!["global".to_owned()]));
        Self {
            platform,
            run,
            sent: Vec::new(),
            sent_after: Vec::new(),
            asked: Vec::new(),
            replies: Vec::new(),
            slept: None,
            skew: Duration::ZERO,
            waited: Vec::new(),
        }
    }

    /// Does what comes next once; questions are left alone.
    pub fn turn(&mut self) -> Next {
        let next = self.run.next(self.now());
        let slept = self.slept.take();
        match &next {
            Next::Look(looks) => {
                for look in looks {
                    let asked = self.now();
                    let seen = self.read(look);
                    self.run.learn(look.clone(), seen, asked);
                }
            }
            Next::Act(act) => self.act(act.clone()),
            Next::Wait(wait) => {
                if self.waited.last() != Some(&wait.what) {
                    self.waited.push(wait.what.clone());
                }
                assert_ne!(slept.as_ref(), Some(&wait.what), "slept, and not looked");
                self.slept = Some(wait.what.clone());
                assert!(wait.until > self.now(), "a wait that is over: {wait:?}");
                self.platform.advance(wait.until - self.now());
            }
            Next::Ask(_) | Next::Done(_) | Next::Stopped(_) => {}
        }
        next
    }

    /// Carries one look out.
    pub fn read(&self, look: &Look) -> Result<Sight, Error> {
        ready(look.read(self.run.intent(), &self.platform))
    }

    /// This computer's clock.
    pub fn now(&self) -> OffsetDateTime {
        self.platform.now() + self.skew
    }

    fn act(&mut self, act: Act) {
        self.sent.push(act.command(self.run.intent()));
        self.sent_after.push(self.asked.len());
        self.platform.change(|state| state.ours = true);
        let attempt = self.run.attempt(act, self.now());
        let came = ready(attempt.send(&self.platform));
        self.platform.change(|state| state.ours = false);
        self.run.tried(came, self.now());
    }

    /// Goes on, answering with `person`, until it answers nothing or the end comes.
    pub fn until(&mut self, mut person: impl FnMut(&Question, &Platform) -> Option<Reply>) -> Next {
        for _ in 0..TURNS {
            match self.turn() {
                Next::Ask(question) => match person(&question, self.platform) {
                    Some(reply) => self.answer(question, reply),
                    None => return Next::Ask(question),
                },
                next @ (Next::Done(_) | Next::Stopped(_)) => return next,
                _ => {}
            }
        }
        panic!(
            "no end after {TURNS} turns; last asked {:?}, waited {:?}",
            self.asked.last(),
            self.waited.last()
        );
    }

    pub fn answer(&mut self, question: Question, reply: Reply) {
        self.asked.push(question.clone());
        self.replies.push(reply.clone());
        self.run.answer(question, reply, self.now()).unwrap();
    }

    /// Questions that were answered this way.
    pub fn asked_and(&self, reply: &Reply) -> impl Iterator<Item = &Question> {
        self.asked
            .iter()
            .zip(&self.replies)
            .filter(move |(_, given)| *given == reply)
            .map(|(question, _)| question)
    }

    /// Goes on with the usual answers until a question that fits, and leaves it open.
    pub fn until_asked(&mut self, fits: impl Fn(&Question) -> bool) -> Question {
        match self.until(|question, _| if fits(question) { None } else { Some(usual(question)) }) {
            Next::Ask(question) => question,
            end => panic!("not asked before the end: {end:?}"),
        }
    }

    /// Goes on with the usual answers to the end.
    pub fn finish(&mut self) -> Next {
        self.until(|question, _| Some(usual(question)))
    }

    pub fn done(&mut self) -> Report {
        match self.finish() {
            Next::Done(report) => report,
            other => panic!("not done: {other:?}"),
        }
    }

    pub fn stopped(&mut self) -> Stop {
        match self.finish() {
            Next::Stopped(stop) => stop,
            other => panic!("not stopped: {other:?}"),
        }
    }

    /// Turns until one that fits is about to happen, and leaves it undone.
    pub fn until_next(&mut self, fits: impl Fn(&Next) -> bool) -> Next {
        for _ in 0..TURNS {
            let next = self.run.next(self.now());
            if fits(&next) {
                return next;
            }
            if let Next::Ask(question) = self.turn() {
                let reply = usual(&question);
                self.answer(question, reply);
            }
        }
        panic!("it never came");
    }

    /// The tab is killed; another takes the upgrade up from what was kept.
    pub fn crash(&mut self) {
        let kept = serde_json::to_string(&self.run.saved()).unwrap();
        let saved: Saved = serde_json::from_str(&kept).unwrap();
        self.run = Run::take_up(saved, Pace::REAL, self.now());
        self.run.learn_scopes(Some(vec!["global".to_owned()]));
    }
}

/// What a person who agrees with everything answers.
pub fn usual(question: &Question) -> Reply {
    match question.name_to_type() {
        Some(name) => Reply::Typed(name.to_owned()),
        None => question.replies().remove(0),
    }
}

/// The intent for a platform as it is now.
pub fn intent(platform: &Platform) -> Intent {
    let state = platform.state();
    let attached = state.apps.iter().filter(|app| state.attached.contains(&app.id));
    let apps: Vec<Named> = attached.map(|app| Named::new(&app.id, &app.name)).collect();
    Intent {
        id: "upgrade-1".to_owned(),
        method: Method::InPlace,
        shape: if state.mini { Shape::AtOnce } else { Shape::Prepared },
        addon: Named::new(ADDON, "redis-1"),
        owning_app: apps[0].clone(),
        from: Some(state.version),
        to: "9.1".to_owned(),
        apps,
        tls_turns_on: false,
        made_at: state.now,
    }
}

/// Runs a future that is never pending.
fn ready<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("nothing here ever waits"),
    }
}
