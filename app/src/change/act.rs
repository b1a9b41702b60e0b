//! A form's change on its way: look, compare, send, look again.

use kvs::{Action, SettingKind, can};
use leptos::{prelude::*, task::spawn_local};
use platform::Error;

use super::{
    judged::{Outcome, is_lost, judged, then},
    rotation,
    seen::Seen,
    what::{Change, Of},
};
use crate::{
    addon::Subject,
    browser::page,
    fleet_store::{Fleet, Row},
    session::{Session, use_session},
    shell::{Announcer, use_announcer},
    transport::{Client, use_client},
    words::{change::outcome as words, kvs::refusal},
};

/// Where the focus goes when a change has ended.
pub const OUTCOME: &str = "dialog[open] .change-outcome";

/// What is going on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    Looking,
    Sending,
    LookingAgain,
}

/// A handle to one form's change; it lives as long as the page, so that closing the form loses nothing. Copy it freely.
#[derive(Clone, Copy)]
pub struct Act {
    pub subject: Subject,
    pub of: Of,
    /// Whether the form is open.
    pub open: RwSignal<bool>,
    /// What is set now, as it was read when the form opened or after that; none before.
    pub basis: RwSignal<Option<Seen>>,
    /// What the form asks for; none while that is what is set already, or cannot be sent.
    pub wish: RwSignal<Option<Change>>,
    pub doing: RwSignal<Option<Doing>>,
    pub outcome: RwSignal<Option<Outcome>>,
    session: Session,
    client: Client,
    announcer: Announcer,
}

impl Act {
    /// Must be made while a component is made.
    pub fn new(subject: Subject, of: Of) -> Self {
        Self {
            subject,
            of,
            open: RwSignal::new(false),
            basis: RwSignal::new(None),
            wish: RwSignal::new(None),
            doing: RwSignal::new(None),
            outcome: RwSignal::new(None),
            session: use_session(),
            client: use_client(),
            announcer: use_announcer(),
        }
    }

    /// Why nothing of the kind can be changed now; tracked.
    pub fn barred(self) -> Option<String> {
        let by_state = || {
            let store = self.subject.facts.with(|facts| can(Action::ChangeSettings, &facts.store));
            store.err().map(|why| refusal::sentence(why.what()))
        };
        self.session.refusal().or_else(by_state)
    }

    /// The id of the button that opens the form, where that is drawn anew with every answer.
    pub fn opener(self) -> &'static str {
        match self.of {
            Of::Setting(SettingKind::EvictionPolicy) => "change-eviction",
            Of::Setting(SettingKind::Timeout) => "change-timeout",
            Of::Setting(SettingKind::KeyspaceNotifications) => "change-notifications",
            Of::Setting(SettingKind::MaintenanceWindow) => "change-window",
            Of::Schedule => "change-schedule",
            Of::Credentials => "change-credentials",
            Of::Statistics => "change-statistics",
        }
    }

    /// Opens the form, and reads what is set now. One that is still on its way is shown as it is.
    pub fn show(self) {
        self.open.set(true);
        if self.doing.get_untracked().is_none() {
            self.look();
        }
    }

    /// Reads what is set now, and forgets what came of the last change.
    pub fn look(self) {
        self.outcome.set(None);
        self.wish.set(None);
        self.basis.set(None);
        self.doing.set(Some(Doing::Looking));
        let (row, fleet) = (self.row(), self.subject.fleet);
        spawn_local(async move {
            match looked(fleet, &row, self.of).await {
                Ok(seen) => _ = self.basis.try_set(Some(seen)),
                Err(error) => self.ended(Outcome::Unread(error)),
            }
            self.doing.try_set(None);
        });
    }

    /// Makes the change the form asks for.
    pub fn go(self) {
        let (Some(change), Some(shown)) = (self.wish.get_untracked(), self.basis.get_untracked()) else {
            return;
        };
        if self.doing.get_untracked().is_some() || untrack(|| self.barred()).is_some() {
            return;
        }
        self.outcome.set(None);
        self.doing.set(Some(Doing::Looking));
        let row = self.row();
        spawn_local(async move {
            let outcome = self.carried_out(&row, &change, &shown).await;
            self.doing.try_set(None);
            self.ended(outcome);
        });
    }

    async fn carried_out(self, row: &Row, change: &Change, shown: &Seen) -> Outcome {
        let fleet = self.subject.fleet;
        let before = match looked(fleet, row, self.of).await {
            Ok(before) => before,
            Err(error) => return Outcome::Unread(error),
        };
        if before.is(change) {
            self.basis.try_set(Some(before));
            return Outcome::AlreadySo;
        }
        if !before.is_same(shown) {
            self.basis.try_set(Some(before));
            return Outcome::Meanwhile;
        }
        if *change == Change::Rotate {
            return rotation::carried_out(self.client, row, |doing| _ = self.doing.try_set(Some(doing)))
                .await;
        }
        self.doing.try_set(Some(Doing::Sending));
        let answer = change.send(self.client, row.id()).await;
        if let Err(error) = &answer
            && !is_lost(error)
        {
            return Outcome::Refused(error.clone());
        }
        self.doing.try_set(Some(Doing::LookingAgain));
        let after = looked(fleet, row, self.of).await;
        fleet.read_again(row, self.of.parts().1);
        let then = then(change, &before, after.as_ref().map_err(Clone::clone));
        if let Ok(after) = after {
            self.basis.try_set(Some(after));
        }
        judged(answer, then)
    }

    /// Told to those who see it and those who do not; when the form is open the focus goes there, since what had it
    /// may be gone.
    fn ended(self, outcome: Outcome) {
        self.announcer.say(words::title(&outcome, self.of));
        if self.outcome.try_set(Some(outcome)).is_none() {
            request_animation_frame(|| _ = page::focus(OUTCOME));
        }
    }

    fn row(self) -> Row {
        self.subject.row.get_value()
    }
}

/// What is set now, read this moment.
async fn looked(fleet: Fleet, row: &Row, of: Of) -> Result<Seen, Error> {
    if !matches!(of, Of::Credentials | Of::Statistics) {
        fleet.read_now(row, of.parts().0).await;
    }
    row.with_untracked(|store| Seen::of(of, store))
}
