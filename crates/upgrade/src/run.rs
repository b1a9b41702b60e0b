//! One upgrade being carried out: intent, journal and what was last read, and the questions one may ask of them.

use platform::Error;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::{
    Act, AppPromotion, AppWriters, Attempt, Came, Changed, Check, Clients, Entry, Intent, Journal, Look,
    Made, Named, Next, Pace, Question, Reply, SettingRow, Sight, StepState, StepStatus, What, World,
    WrongReply, by_hand, carry_over,
    checks::checks,
    clock::Clock,
    decide::decide,
    flow::Ctx,
    fork,
    journal::Past,
    promotion,
    shown::{steps, writers},
};

/// An upgrade in flight. Whoever drives it asks [`Run::next`], does exactly that, tells what came of it, and keeps
/// [`Run::saved`] whenever [`Run::journal`] grew. Nothing here reads a clock or sends anything.
///
/// ```
/// # use time::OffsetDateTime;
/// # use upgrade::{Carrier, Next, Run};
/// /// Goes on as far as nobody has to wait or answer.
/// async fn drive<C: Carrier>(run: &mut Run, carrier: &C, now: fn() -> OffsetDateTime) -> Next {
///     loop {
///         match run.next(now()) {
///             Next::Look(looks) => {
///                 for look in looks {
///                     let asked = now();
///                     let seen = look.read(run.intent(), carrier).await;
///                     run.learn(look, seen, asked);
///                 }
///             }
///             Next::Act(act) => {
///                 let attempt = run.attempt(act, now());
///                 // Here `run.saved()` is kept, before anything is sent.
///                 let came = attempt.send(carrier).await;
///                 run.tried(came, now());
///             }
///             rest => return rest,
///         }
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    pub(crate) intent: Intent,
    pub(crate) journal: Journal,
    pub(crate) world: World,
    pub(crate) pace: Pace,
    clock: Clock,
}

/// What is kept of an upgrade, here or in a file for another person. Holds no secret.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Saved {
    pub intent: Intent,
    pub journal: Journal,
}

impl Run {
    /// Begins an upgrade.
    pub fn begin(intent: Intent, pace: Pace, now: OffsetDateTime) -> Self {
        Self::new(intent, Journal::default(), pace).noting(What::Begun, now)
    }

    /// Takes an upgrade up again: everything is read anew before anything else happens.
    pub fn take_up(saved: Saved, pace: Pace, now: OffsetDateTime) -> Self {
        Self::new(saved.intent, saved.journal, pace).noting(What::TakenUp, now)
    }

    /// Takes an upgrade over from a file: like [`Run::take_up`], and whatever leads to a change is asked anew, because
    /// another person may have answered it. Keep [`Run::saved`] before anything else.
    pub fn import(saved: Saved, pace: Pace, now: OffsetDateTime) -> Self {
        Self::new(saved.intent, saved.journal, pace).noting(What::Imported, now)
    }

    fn new(intent: Intent, journal: Journal, pace: Pace) -> Self {
        let clock = Clock::not_before(journal.entries().iter().map(Entry::at).max());
        Self { intent, journal, world: World::default(), pace, clock }
    }

    fn noting(mut self, what: What, now: OffsetDateTime) -> Self {
        self.note(what, now);
        self
    }

    fn note(&mut self, what: What, now: OffsetDateTime) {
        let at = self.clock.tick(now);
        self.journal.write(what, at);
    }

    /// What to keep.
    pub fn saved(&self) -> Saved {
        Saved { intent: self.intent.clone(), journal: self.journal.clone() }
    }

    pub fn intent(&self) -> &Intent {
        &self.intent
    }

    pub fn journal(&self) -> &Journal {
        &self.journal
    }

    pub fn world(&self) -> &World {
        &self.world
    }

    /// What to do now. Writes into the journal what it concludes on the way (steps that are over, apps as they were);
    /// asking again without doing anything gives the same answer.
    pub fn next(&mut self, now: OffsetDateTime) -> Next {
        let at = self.clock.tick(now);
        let mut next = decide(self, at);
        match &mut next {
            Next::Look(looks) => self.world.ask(looks),
            Next::Wait(wait) => {
                wait.until = self.clock.callers(wait.until);
                wait.since = self.clock.callers(wait.since);
            }
            _ => {}
        }
        next
    }

    /// Tells what a look saw, or why it failed. `asked` is when the read was sent, not when it came back.
    pub fn learn(&mut self, look: Look, result: Result<Sight, Error>, asked: OffsetDateTime) {
        self.world.learn(look, result, self.clock.at(asked));
    }

    /// Tells which scopes the token has, where known; only for a check.
    pub fn learn_scopes(&mut self, scopes: Option<Vec<String>>) {
        self.world.set_scopes(scopes);
    }

    /// Writes a change down before it is sent. Keep the journal before [`Attempt::send`].
    pub fn attempt(&mut self, act: Act, now: OffsetDateTime) -> Attempt {
        let n = u32::try_from(self.journal.entries().len()).unwrap_or(u32::MAX);
        self.note(What::Trying { n, act: act.clone() }, now);
        self.world.outdate_by(&act);
        Attempt { n, act, intent: self.intent.clone() }
    }

    /// Tells what came back for a change. Whatever it was, the next thing is to read.
    pub fn tried(&mut self, came: Came, now: OffsetDateTime) {
        self.note(What::Tried { n: came.n, outcome: Journal::outcome(came.result) }, now);
        self.world.outdate_by(&came.act);
    }

    /// Takes the person's answer to a question.
    ///
    /// # Errors
    /// When it is none; then nothing of it is kept.
    pub fn answer(
        &mut self,
        question: Question,
        reply: Reply,
        now: OffsetDateTime,
    ) -> Result<(), WrongReply> {
        question.takes(&reply)?;
        let reply = match reply {
            Reply::Typed(_) => Reply::Typed(question.name_to_type().unwrap_or_default().to_owned()),
            other => other,
        };
        self.note(What::Said { question, reply }, now);
        self.look_again();
        Ok(())
    }

    /// Writes down what the person says of the clients, unless that is what stands there.
    pub fn say_clients(&mut self, clients: Clients, now: OffsetDateTime) {
        if self.journal.clients().cloned().unwrap_or_default() != clients {
            self.note(What::Clients { clients }, now);
        }
    }

    /// Stops here. With `put_back`, [`Run::next`] gives what puts back exactly what was changed, then stops.
    pub fn stop(&mut self, put_back: bool, now: OffsetDateTime) {
        self.note(What::Stop { put_back }, now);
        self.look_again();
    }

    /// The person says that what is changed was put back by hand. [`Run::next`] then reads it, and asks once more about
    /// what reads otherwise.
    pub fn by_hand(&mut self, now: OffsetDateTime) {
        self.note(What::ByHand, now);
        self.look_again();
    }

    /// What was done to writers and is not back, whoever was to put it back: a page reminds of it until it is.
    pub fn not_back(&self) -> Vec<Changed> {
        self.past().ledger.not_back()
    }

    /// Whether there is something the person can have put back by hand: writers that are not as before. Not while
    /// attachments are moved half-way: those go back first.
    pub fn may_be_by_hand(&self) -> bool {
        self.with(self.intent.made_at, by_hand::is_possible)
    }

    /// Tells that an add-on of this upgrade was destroyed afterwards, by a run of its own: it does not cost any more,
    /// and nothing leads back to it.
    pub fn was_destroyed(&mut self, addon: &Named, now: OffsetDateTime) {
        if !self.past().destroyed.iter().any(|known| known.id == addon.id) {
            self.note(What::Destroyed { addon: addon.clone() }, now);
        }
    }

    /// Goes on after a stop.
    pub fn go_on(&mut self, now: OffsetDateTime) {
        self.note(What::GoOn, now);
        self.look_again();
    }

    /// Reads everything again before the next decision: the page was hidden, the computer asleep, the person asked.
    pub fn look_again(&mut self) {
        self.world.outdate();
        self.world.forgive();
    }

    /// The steps as a page shows them.
    pub fn steps(&self, now: OffsetDateTime) -> Vec<StepStatus> {
        let mut steps = self.with(self.clock.at(now), steps);
        for step in &mut steps {
            if let StepState::Now { since } = &mut step.state {
                *since = self.clock.callers(*since);
            }
        }
        steps
    }

    /// The checks as far as they are known.
    pub fn checks(&self) -> Vec<Check> {
        self.with(self.intent.made_at, |ctx| checks(&ctx.facts()))
    }

    /// Every app's writers: before, now, still running.
    pub fn writers(&self) -> Vec<AppWriters> {
        self.with(self.intent.made_at, writers)
    }

    /// What we changed so far, and whether it is back.
    pub fn ledger(&self) -> Vec<Changed> {
        self.past().ledger.all()
    }

    /// Commands of the official client that put back what is still changed, for the person to keep. Once apps are
    /// recorded and until something is changed, those that would put back what is about to be changed.
    pub fn restore_commands(&self) -> Vec<String> {
        self.past().restore_commands(&self.intent)
    }

    /// What the promotion does to each app: known from the first read of the attachments on.
    pub fn promotion(&self) -> Vec<AppPromotion> {
        self.with(self.intent.made_at, promotion::promotion)
    }

    /// What a fork does not copy, old beside new; empty before there is a fork.
    pub fn settings(&self) -> Vec<SettingRow> {
        self.with(self.intent.made_at, carry_over::shown)
    }

    /// The forks that exist, or may: each costs until it is destroyed.
    pub fn forks(&self) -> Vec<Made> {
        self.with(self.intent.made_at, fork::made)
    }

    /// The name another fork would get, were the one of now given up; `None` where this is no upgrade by fork.
    pub fn next_fork_name(&self) -> Option<String> {
        Some(self.intent.as_fork()?.name_after(self.past().given_up.len().saturating_add(1)))
    }

    /// The fork that was there already, while it is the one that is used.
    pub fn joined_fork(&self) -> Option<Named> {
        self.with(self.intent.made_at, |ctx| ctx.joined().map(|joined| joined.addon.clone()))
    }

    /// Commands that give the old add-on its names again; empty before anything was to be moved.
    pub fn way_back(&self) -> Vec<String> {
        promotion::way_back(&self.past(), &self.intent)
    }

    pub(crate) fn with<T>(&self, now: OffsetDateTime, look: impl FnOnce(&Ctx<'_>) -> T) -> T {
        let past = self.past();
        look(&Ctx { intent: &self.intent, past: &past, world: &self.world, pace: self.pace, now })
    }

    pub(crate) fn past(&self) -> Past {
        Past::of(&self.journal)
    }
}
