//! A small platform for these tests: state, virtual time, and faults at any call. It answers real paths with real
//! JSON, so that what is tested includes the reading.

mod answer;
mod carry;
mod clock;

use std::{
    cell::RefCell,
    collections::{BTreeSet, VecDeque},
};

use ::platform::Wire;
use time::{Duration, OffsetDateTime, macros::datetime};

pub const START: OffsetDateTime = datetime!(2026-11-23 09:00 UTC);
pub const ADDON: &str = "addon-1";

/// The platform; shared by reference, changed by calls and by "somebody else".
pub struct Platform(pub RefCell<State>);

#[derive(Clone, Debug)]
pub struct State {
    pub now: OffsetDateTime,
    pub mini: bool,
    pub version: String,
    pub wanted: Option<String>,
    pub record: Record,
    /// How long it takes to prepare a maintenance.
    pub preparing: Duration,
    pub waiting_until: Option<OffsetDateTime>,
    pub apps: Vec<App>,
    pub attached: Vec<String>,
    /// Faults for the next calls, one each; `None` lets a call through.
    pub faults: VecDeque<Option<Fault>>,
    /// Method and path of every call that arrived.
    pub calls: Vec<String>,
    /// Upgrade requests that were accepted.
    pub requests: u32,
    /// For each run that was accepted: the writers that were up.
    pub runs: Vec<Vec<String>>,
    /// The same for runs that we sent, without what somebody else brought up after our last read of it.
    pub our_runs: Vec<Vec<String>>,
    /// Whether the call that comes is a change of ours.
    pub ours: bool,
    /// Changes that are still on their way, and when they arrive.
    pub late: Vec<(OffsetDateTime, Wire)>,
    /// Changes of ours that broke a rule the platform can see.
    pub broken: Vec<String>,
    /// Process types of ours that overwrote a quantity that was not 0, as app and type.
    pub overruled: Vec<(String, String)>,
    /// What somebody else changed and nobody has read since.
    pub disturbed: BTreeSet<String>,
    /// Apps this token may not see, or `addons-of-` an app whose add-ons it may not.
    pub forbidden: BTreeSet<String>,
    /// The add-on is destroyed.
    pub gone: bool,
    /// Upgrades are accepted and never change the version.
    pub ignores_upgrades: bool,
    pub native_tls: bool,
}

/// The maintenance record.
#[derive(Clone, Debug)]
pub struct Record {
    pub status: &'static str,
    pub reason: Option<&'static str>,
    pub created: Option<OffsetDateTime>,
    pub scheduled_for: Option<OffsetDateTime>,
    pub completed: Option<OffsetDateTime>,
    /// When the status changes by itself.
    pub next_at: Option<OffsetDateTime>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct App {
    pub id: String,
    pub name: String,
    pub team: Option<&'static str>,
    pub maintenance: bool,
    pub formation: Vec<(String, u32)>,
    pub dynos: Vec<Dyno>,
    /// Service names of other add-ons.
    pub services: Vec<&'static str>,
    pub preboot: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Dyno {
    pub kind: String,
    pub n: u32,
    /// When it is up, and when it is gone.
    pub up_at: OffsetDateTime,
    pub gone_at: Option<OffsetDateTime>,
    pub crashes: bool,
}

/// What can go wrong with one call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    LostBefore,
    /// No answer, and a change arrives seconds later.
    Late,
    LostAfter,
    /// The browser sends it twice by itself; only the second answer arrives.
    Twice,
    TruncatedAfter,
    BadGatewayAfter,
    Unauthorized,
    TwoFactor,
    Forbidden,
    NotFound,
    Conflict,
    RateLimited,
    Unavailable,
}

impl Platform {
    /// A premium store on 7.2 with one app: web 2, worker 4, clock 1, and a type at 0.
    pub fn new() -> Self {
        let shop = App::new("app-1", "storefront", &[("web", 2), ("worker", 4), ("clock", 1), ("mailer", 0)]);
        Self(RefCell::new(State {
            now: START,
            mini: false,
            version: "7.2.14".to_owned(),
            wanted: None,
            record: Record::none(),
            preparing: Duration::minutes(15),
            waiting_until: None,
            attached: vec![shop.id.clone()],
            apps: vec![shop],
            faults: VecDeque::new(),
            calls: Vec::new(),
            requests: 0,
            runs: Vec::new(),
            our_runs: Vec::new(),
            ours: false,
            late: Vec::new(),
            broken: Vec::new(),
            overruled: Vec::new(),
            disturbed: BTreeSet::new(),
            forbidden: BTreeSet::new(),
            gone: false,
            ignores_upgrades: false,
            native_tls: true,
        }))
    }

    pub fn mini() -> Self {
        let platform = Self::new();
        platform.change(|state| state.mini = true);
        platform
    }

    /// The same with two more apps attached; one of them is in maintenance mode already.
    pub fn shared() -> Self {
        let platform = Self::new();
        platform.change(|state| {
            let mut admin = App::new("app-2", "storefront-admin", &[("web", 1)]);
            admin.maintenance = true;
            let jobs = App::new("app-3", "storefront-jobs", &[("worker", 2)]);
            for app in [admin, jobs] {
                state.attached.push(app.id.clone());
                state.apps.push(app);
            }
        });
        platform
    }

    pub fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        change(&mut self.0.borrow_mut())
    }

    pub fn now(&self) -> OffsetDateTime {
        self.0.borrow().now
    }

    pub fn state(&self) -> State {
        self.0.borrow().clone()
    }

    /// Somebody else changes an app.
    pub fn disturb(&self, app: &str, change: impl FnOnce(&mut App, OffsetDateTime)) {
        self.change(|state| {
            let now = state.now;
            let id = state.app(app).id.clone();
            change(state.app(app), now);
            let paths = ["", "/formation", "/dynos"].map(|rest| format!("/apps/{id}{rest}"));
            state.disturbed.extend(paths);
        });
    }

    /// Somebody else scales a process type.
    pub fn scale(&self, app: &str, kind: &str, quantity: u32) {
        self.disturb(app, |app, now| app.scale(kind, quantity, now));
    }

    /// Somebody else turns maintenance mode on or off.
    pub fn maintenance(&self, app: &str, on: bool) {
        self.disturb(app, |app, _| app.maintenance = on);
    }
}

impl Record {
    pub fn none() -> Self {
        Self {
            status: "none",
            reason: None,
            created: None,
            scheduled_for: None,
            completed: None,
            next_at: None,
        }
    }
}

impl App {
    pub fn new(id: &str, name: &str, formation: &[(&str, u32)]) -> Self {
        let mut app = Self {
            id: id.to_owned(),
            name: name.to_owned(),
            team: None,
            maintenance: false,
            formation: formation.iter().map(|(kind, _)| ((*kind).to_owned(), 0)).collect(),
            dynos: Vec::new(),
            services: Vec::new(),
            preboot: false,
        };
        for (kind, quantity) in formation {
            app.scale(kind, *quantity, START - Duration::DAY);
        }
        app
    }

    /// Sets a quantity: new dynos need 20 s to be up, old ones 15 s to be gone.
    pub fn scale(&mut self, kind: &str, quantity: u32, now: OffsetDateTime) {
        match self.formation.iter_mut().find(|(known, _)| known == kind) {
            Some(row) => row.1 = quantity,
            None => self.formation.push((kind.to_owned(), quantity)),
        }
        let mut kept = 0;
        for dyno in self.dynos.iter_mut().filter(|dyno| dyno.kind == kind && dyno.gone_at.is_none()) {
            kept += 1;
            if kept > quantity {
                dyno.gone_at = Some(now + Duration::seconds(15));
            }
        }
        for n in kept + 1..=quantity {
            let up_at = now + Duration::seconds(20);
            self.dynos.push(Dyno { kind: kind.to_owned(), n, up_at, gone_at: None, crashes: false });
        }
    }

    pub fn one_off(&mut self, kind: &str, n: u32, now: OffsetDateTime, lives: Duration) {
        let gone_at = Some(now + lives);
        self.dynos.push(Dyno { kind: kind.to_owned(), n, up_at: now, gone_at, crashes: false });
    }

    pub fn quantity(&self, kind: &str) -> u32 {
        self.formation.iter().find(|(known, _)| known == kind).map_or(0, |(_, quantity)| *quantity)
    }
}
