//! What the parts of the wizard share: one upgrade as signals, and what may be done with it.

use std::time::Duration;

use ::upgrade::{
    Changed, Clients, Intent, Method, Question, Reply, Run, Shape, Step, StepState, StepStatus, Thing,
    WrongReply,
};
use leptos::prelude::*;
use time::OffsetDateTime;

use super::{
    engine::{Elsewhere, Ongoing, Shown, has_begun, is_putting_back},
    planned_clients,
};
use crate::{
    browser::clock,
    session::{Session, use_session},
    words::upgrade::other_tab,
};

/// A handle for the parts of one wizard: copy it freely.
#[derive(Clone, Copy)]
pub struct Desk {
    ongoing: StoredValue<Ongoing>,
    session: Session,
    pub run: RwSignal<Run>,
    pub shown: RwSignal<Shown>,
    pub is_kept: RwSignal<bool>,
    /// Moves every second.
    pub now: ReadSignal<OffsetDateTime>,
    pub steps: Memo<Vec<StepStatus>>,
    /// The step it is in; none once it has ended.
    pub current: Memo<Option<Step>>,
    pub ledger: Memo<Vec<Changed>>,
    pub begun: Memo<bool>,
    /// What the person said of the clients: from the journal, or, before there is one that is kept, from this tab.
    pub clients: Memo<Clients>,
    planned_clients: RwSignal<Clients>,
    /// Whether a stop is being carried out.
    pub is_putting_back: Memo<bool>,
}

/// The desk of this wizard.
pub fn use_desk() -> Desk {
    expect_context()
}

impl Desk {
    /// Must be made while a component is made.
    pub fn new(ongoing: Ongoing) -> Self {
        let run = RwSignal::from(ongoing.run.clone());
        let shown = RwSignal::from(ongoing.shown.clone());
        let now = clock::ticking(Duration::from_secs(1));
        let steps = Memo::new(move |_| run.with(|run| run.steps(clock::now())));
        let begun = Memo::new(move |_| run.with(|run| has_begun(run.journal())));
        let planned_clients = RwSignal::new(planned_clients::of(&ongoing.intent().addon.id));
        let clients = Memo::new(move |_| match begun.get() {
            true => run.with(|run| run.journal().clients().cloned().unwrap_or_default()),
            false => planned_clients.get(),
        });
        Self {
            run,
            shown,
            is_kept: RwSignal::from(ongoing.is_kept.clone()),
            now,
            steps,
            current: Memo::new(move |_| steps.with(|steps| current(steps))),
            ledger: Memo::new(move |_| run.with(Run::ledger)),
            begun,
            clients,
            planned_clients,
            is_putting_back: Memo::new(move |_| run.with(|run| is_putting_back(run.journal()))),
            session: use_session(),
            ongoing: StoredValue::new(ongoing),
        }
    }

    pub fn ongoing(self) -> Ongoing {
        self.ongoing.get_value()
    }

    /// What is wanted. A fork made after another had failed has a name of its own: that one is in it.
    pub fn intent(self) -> Intent {
        self.run.with_untracked(|run| {
            let mut intent = run.intent().clone();
            if let Method::Fork(fork) = &mut intent.method {
                if run.joined_fork().is_none() {
                    fork.joined = None;
                }
                if let Some(made) = run.forks().pop() {
                    fork.name = made.addon.name;
                }
            }
            intent
        })
    }

    /// Answers a question; see [`Ongoing::answer`].
    ///
    /// # Errors
    /// When it is no answer.
    pub fn answer(self, question: Question, reply: Reply) -> Result<(), WrongReply> {
        self.ongoing.with_value(|ongoing| {
            // What was said while planning is kept with the first answer that leads on.
            if !self.begun.get_untracked() && self.planned_clients.with_untracked(|said| !said.is_empty()) {
                ongoing.say_clients(self.planned_clients.get_untracked(), clock::now());
            }
            ongoing.answer(question, reply)
        })
    }

    /// Keeps what the person says of the clients: in the journal, or, before anything has begun, in this tab.
    pub fn say_clients(self, clients: Clients) {
        if self.begun.get_untracked() {
            self.ongoing.with_value(|ongoing| ongoing.say_clients(clients, clock::now()));
        } else {
            planned_clients::keep(&self.intent().addon.id, &clients);
            self.planned_clients.set(clients);
        }
    }

    pub fn stop(self, put_back: bool) {
        self.ongoing.with_value(|ongoing| ongoing.stop(put_back));
    }

    /// The person has put back by hand what is changed.
    pub fn by_hand(self) {
        self.ongoing.with_value(Ongoing::by_hand);
    }

    pub fn go_on(self) {
        self.ongoing.with_value(Ongoing::go_on);
    }

    pub fn look(self) {
        self.ongoing.with_value(Ongoing::look);
    }

    /// Whether something of this step was done, or is being done; tracked.
    pub fn is_in(self, step: Step) -> bool {
        let acting = self.shown.with(|shown| matches!(shown, Shown::Acting(_)) || is_switching(shown));
        let shape = self.run.with_untracked(|run| run.intent().shape);
        let done = |changed: &Changed| match &changed.thing {
            Thing::Requested => step == Step::Request || (step == Step::Switch && shape == Shape::AtOnce),
            Thing::Ran => step == Step::Switch,
            Thing::Forked { .. } => step == Step::Create,
            Thing::Attached { .. } | Thing::Detached { .. } => step == Step::Promote,
            Thing::Set { .. } => step == Step::CarryOver,
            Thing::Destroyed { .. } => step == Step::Destroy,
            Thing::MaintenanceMode { .. } | Thing::Process { .. } => step == Step::Pause,
        };
        acting || self.ledger.with(|ledger| ledger.iter().any(done))
    }

    /// Why nothing may be changed here, if so; tracked.
    pub fn refusal(self) -> Option<String> {
        self.session_refusal().or_else(|| self.tab_refusal())
    }

    /// Why another tab stands in the way, if one does; tracked.
    fn tab_refusal(self) -> Option<String> {
        let why = self.shown.with(|shown| match shown {
            Shown::Elsewhere(Elsewhere::Driven) => Some(other_tab::REFUSAL),
            Shown::Elsewhere(Elsewhere::Busy(_)) => Some(other_tab::BUSY_REFUSAL),
            Shown::Elsewhere(Elsewhere::Lost(_)) => Some(other_tab::LOST_REFUSAL),
            _ => None,
        });
        why.map(String::from)
    }

    /// The same for a button that leads to reading only.
    pub fn look_refused(self) -> Signal<Option<String>> {
        Signal::derive(move || self.tab_refusal())
    }

    /// Why nothing may be changed with this session, if so; tracked.
    fn session_refusal(self) -> Option<String> {
        self.session.refusal()
    }

    /// The same for the button that takes the upgrade back into this tab.
    pub fn session_refused(self) -> Signal<Option<String>> {
        Signal::derive(move || self.session_refusal())
    }

    /// [`Desk::refusal`] for a button.
    pub fn refused(self) -> Signal<Option<String>> {
        Signal::derive(move || self.refusal())
    }
}

/// Whether the platform is switching, whoever asked for it.
fn is_switching(shown: &Shown) -> bool {
    use ::upgrade::WaitingFor::{Completed, Store, Version};
    matches!(shown, Shown::Waiting(wait) if matches!(wait.what, Completed { .. } | Store { .. } | Version { .. }))
}

/// The step an upgrade is in, or in which it stopped.
fn current(steps: &[StepStatus]) -> Option<Step> {
    let here =
        |status: &&StepStatus| matches!(status.state, StepState::Now { .. } | StepState::Failed { .. });
    steps.iter().find(here).map(|status| status.step)
}
