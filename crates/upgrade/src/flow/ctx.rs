use time::OffsetDateTime;

use crate::{
    Act, Finding, Intent, Named, Next, Pace, Question, Reason, Reply, Step, What, World,
    checks::Facts,
    journal::{Past, Said},
};

/// Everything a decision rests on.
pub(crate) struct Ctx<'a> {
    pub intent: &'a Intent,
    pub past: &'a Past,
    pub world: &'a World,
    pub pace: Pace,
    pub now: OffsetDateTime,
}

/// What has to be done before a step can pass.
#[derive(Debug)]
pub(crate) enum Detour {
    /// Write this down and decide again.
    Note(Vec<What>),
    /// Whoever drives has something to do.
    Go(Box<Next>),
    /// It cannot go on.
    Halt(Reason),
}

/// Passed, or what has to be done first.
pub(crate) type Way<T = ()> = Result<T, Detour>;

impl Detour {
    pub fn note<T>(what: What) -> Way<T> {
        Err(Self::Note(vec![what]))
    }

    pub fn go<T>(next: Next) -> Way<T> {
        Err(Self::Go(Box::new(next)))
    }

    pub fn act<T>(act: Act) -> Way<T> {
        Self::go(Next::Act(act))
    }

    pub fn ask<T>(question: Question) -> Way<T> {
        Self::go(Next::Ask(question))
    }
}

impl Ctx<'_> {
    /// Passes once the person answered `question` with `reply` after the place `index` in the journal.
    pub fn consent(&self, index: usize, question: Question, reply: &Reply) -> Way {
        if self.past.said_since(index, &question, reply) { Ok(()) } else { Detour::ask(question) }
    }

    /// What the checks look at.
    pub fn facts(&self) -> Facts<'_> {
        let left_out = self.intent.apps.iter().filter(|app| self.is_left_out(app)).cloned().collect();
        Facts { intent: self.intent, past: self.past, world: self.world, apps: self.apps(), left_out }
    }

    /// Notes something for the report, once.
    pub fn find(&self, finding: Finding) -> Way {
        if self.past.findings.contains(&finding) { Ok(()) } else { Detour::note(What::Found { finding }) }
    }

    /// When a step began; now, if it has not been written down yet.
    pub fn began(&self, step: Step) -> OffsetDateTime {
        self.past.began.get(&step).copied().unwrap_or(self.now)
    }

    /// Whether the person left an app to somebody else.
    pub fn is_left_out(&self, app: &Named) -> bool {
        self.past.ever_said(|said| leaves_out(said, app))
    }

    /// Whether the person left an app to somebody else after the place `index` in the journal.
    pub fn is_left_since(&self, app: &Named, index: usize) -> bool {
        self.past.said_where(index, |said| leaves_out(said, app)).is_some()
    }

    /// The apps whose writers are to be paused: attached, and not left out.
    pub fn apps(&self) -> Vec<Named> {
        let included = self.past.said.iter().filter_map(|said| match (&said.question, &said.reply) {
            (Question::AttachedSince { app }, Reply::Include) => Some(app),
            _ => None,
        });
        let mut apps: Vec<Named> = Vec::new();
        for app in self.intent.apps.iter().chain(included) {
            let known = apps.iter().any(|known| known.id == app.id);
            if !known && !self.is_left_out(app) && !self.is_detached(app) {
                apps.push(app.clone());
            }
        }
        apps
    }

    /// Whether an app does not use the add-on any more, and was not touched before that showed.
    pub fn is_detached(&self, app: &Named) -> bool {
        let Some(attachments) = self.world.attachments() else { return false };
        self.past.before(app).is_none() && !attachments.iter().any(|attachment| attachment.app.id == app.id)
    }
}

fn leaves_out(said: &Said, app: &Named) -> bool {
    if said.reply != Reply::LeaveOut {
        return false;
    }
    let of = match &said.question {
        Question::AttachedSince { app } | Question::OutOfReach { app, .. } => Some(app),
        Question::ActRefused { act, .. } | Question::NoEffect { act } | Question::Unclear { act } => {
            act.app()
        }
        _ => None,
    };
    of.is_some_and(|of| of.id == app.id)
}
