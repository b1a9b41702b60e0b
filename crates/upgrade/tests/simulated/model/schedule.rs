//! A random upgrade: of what and how, what goes wrong, who interferes, what the person answers.

use proptest::{collection::vec, prelude::*};

use super::fleet::{Fleet, fleets};
use crate::line::Fault;

/// How many kinds of faults and events there are below.
pub const KINDS_OF_FAULTS: usize = 26;
pub const KINDS_OF_EVENTS: usize = 26;

#[derive(Clone, Debug)]
pub struct Schedule {
    pub fleet: Fleet,
    pub way: Way,
    /// Which call meets which fault.
    pub faults: Vec<(u16, Fault)>,
    /// Which change meets which fault, whatever calls did before.
    pub on_changes: Vec<(u8, Fault)>,
    /// What happens before which turn.
    pub events: Vec<(u16, Event)>,
    /// Which of a question's answers is taken, round and round; mostly the usual one.
    pub choices: Vec<u8>,
    /// After a stop the person puts everything back by hand and says so, or only says so. Otherwise the console does.
    pub by_hand: Option<bool>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    InPlace,
    Fork,
    /// Afterwards back to the old add-on under the same faults, and the fork destroyed.
    ForkAndBack,
    /// Afterwards the old add-on is destroyed under the same faults.
    ForkAndDestroy,
}

/// What happens beside the upgrade.
#[derive(Clone, Copy, Debug)]
pub enum Event {
    /// The tab dies, and the upgrade is taken up from what was kept.
    Crash,
    /// The same, and what was written since the last change was sent is lost too.
    CrashUnkept,
    /// Another browser takes it over from a file.
    Import,
    /// The tab dies while the next change is under way, which arrives or does not.
    DieInAct { arrives: bool },
    /// The person stops, with or without putting back.
    Stop { put_back: bool },
    /// The person goes on.
    GoOn,
    /// Somebody else scales a process type.
    Scale { app: u8, kind: u8, quantity: u8 },
    /// Somebody else turns maintenance mode on or off.
    Mode { app: u8, on: bool },
    /// Somebody else runs the maintenance, if it is ready.
    RunIt,
    /// The maintenance record vanishes.
    Vanish,
    /// Somebody else requests an upgrade of the store.
    RequestIt { to: &'static str },
    /// Somebody else gets the store to a newer version.
    Version { to: &'static str },
    /// The token is revoked.
    Revoke,
    /// Changes need a second factor from now on.
    SecondFactor,
    /// The network is away.
    Offline { seconds: u16 },
    /// Somebody else empties the bucket of requests.
    Limited { seconds: u16 },
    /// This computer's clock is set, ahead or back.
    Clock { minutes: i16 },
    /// Somebody else attaches the store to one more app.
    Attach,
    /// Somebody else detaches it from an app other than the owning one.
    Detach { app: u8 },
    /// Somebody else destroys the fork.
    Destroy,
    /// The fork fails half-way.
    FailFork,
    /// The computer sleeps.
    Sleep { minutes: u16 },
}

pub fn schedules() -> impl Strategy<Value = Schedule> {
    let way = prop_oneof![
        5 => Just(Way::InPlace),
        3 => Just(Way::Fork),
        1 => Just(Way::ForkAndBack),
        1 => Just(Way::ForkAndDestroy),
    ];
    let on_changes = vec((0..24u8, faults()), 0..5);
    let faults = vec((0..260u16, faults()), 0..10);
    let events = vec((0..180u16, events()), 0..6);
    let choices = vec(prop_oneof![8 => Just(0u8), 1 => 1..4u8], 1..12);
    let by_hand = prop_oneof![3 => Just(None), 2 => Just(Some(true)), 1 => Just(Some(false))];
    (fleets(), way, faults, on_changes, events, choices, by_hand).prop_map(
        |(fleet, way, faults, on_changes, events, choices, by_hand)| Schedule {
            fleet,
            way,
            faults,
            on_changes,
            events,
            choices,
            by_hand,
        },
    )
}

fn faults() -> impl Strategy<Value = Fault> {
    prop_oneof![
        3 => Just(Fault::LostBefore),
        2 => Just(Fault::Late),
        4 => Just(Fault::LostAfter),
        3 => Just(Fault::Twice),
        1 => Just(Fault::TimedOut { arrived: true }),
        1 => Just(Fault::TimedOut { arrived: false }),
        1 => Just(Fault::Slow),
        2 => Just(Fault::Truncated),
        2 => Just(Fault::Foreign),
        1 => Just(Fault::ForeignAfter),
        1 => Just(Fault::Page),
        1 => Just(Fault::Refused(401, "unauthorized")),
        1 => Just(Fault::Refused(403, "forbidden")),
        1 => Just(Fault::Refused(403, "two_factor")),
        1 => Just(Fault::Refused(404, "not_found")),
        1 => Just(Fault::Refused(409, "conflict")),
        1 => Just(Fault::Refused(422, "invalid_params")),
        1 => Just(Fault::Refused(423, "confirmation_required")),
        1 => Just(Fault::Refused(429, "rate_limit")),
        1 => (1..90u16).prop_map(Fault::Limited),
        1 => Just(Fault::Refused(500, "internal_server_error")),
        1 => Just(Fault::Refused(502, "bad_gateway")),
        1 => Just(Fault::Refused(503, "unavailable")),
        1 => Just(Fault::Refused(504, "timeout")),
        1 => Just(Fault::FailedAfter(502)),
        1 => Just(Fault::FailedAfter(504)),
    ]
}

fn events() -> impl Strategy<Value = Event> {
    prop_oneof![
        3 => Just(Event::Crash),
        3 => Just(Event::CrashUnkept),
        1 => Just(Event::Import),
        3 => any::<bool>().prop_map(|arrives| Event::DieInAct { arrives }),
        3 => any::<bool>().prop_map(|put_back| Event::Stop { put_back }),
        2 => Just(Event::GoOn),
        2 => (0..3u8, 0..4u8, 0..4u8).prop_map(|(app, kind, quantity)| Event::Scale { app, kind, quantity }),
        2 => (0..3u8, any::<bool>()).prop_map(|(app, on)| Event::Mode { app, on }),
        1 => Just(Event::RunIt),
        1 => Just(Event::Vanish),
        1 => Just(Event::Attach),
        1 => (1..3u8).prop_map(|app| Event::Detach { app }),
        1 => Just(Event::Destroy),
        1 => Just(Event::FailFork),
        1 => prop_oneof![Just("9.1"), Just("8.1")].prop_map(|to| Event::RequestIt { to }),
        1 => prop_oneof![Just("7.2.15"), Just("8.1.9"), Just("9.1.0")].prop_map(|to| Event::Version { to }),
        1 => Just(Event::Revoke),
        1 => Just(Event::SecondFactor),
        1 => (1..900u16).prop_map(|seconds| Event::Offline { seconds }),
        1 => (1..900u16).prop_map(|seconds| Event::Limited { seconds }),
        1 => (-90..90i16).prop_map(|minutes| Event::Clock { minutes }),
        // An hour, a night, or until after the next window.
        1 => prop_oneof![3 => 1..90u16, 2 => 90..900u16, 1 => 15_000..25_000u16]
            .prop_map(|minutes| Event::Sleep { minutes }),
    ]
}
