//! A random fork: of what, what goes wrong, who interferes, what the person answers.

use proptest::{collection::vec, prelude::*};

use crate::line::Fault;

#[derive(Clone, Debug)]
pub struct Schedule {
    pub store: Store,
    /// Which call meets which fault.
    pub faults: Vec<(u16, Fault)>,
    /// What happens before which turn.
    pub events: Vec<(u16, Event)>,
    /// Which of a question's answers is taken, round and round; mostly the usual one.
    pub choices: Vec<u8>,
    /// The person goes back after it is done, meets the same faults again, and destroys the fork.
    pub back: bool,
}

/// A store of the scenario, its apps, and the plan of the fork.
#[derive(Clone, Copy, Debug)]
pub struct Store {
    pub name: &'static str,
    pub plan: &'static str,
    pub places: &'static [(&'static str, &'static str)],
}

const SHARED: Store = Store {
    name: "redis-spherical-20202",
    plan: "heroku-redis:premium-2",
    places: &[("catalog", "REDIS"), ("checkout", "CACHE_REDIS"), ("dispatch", "QUEUE")],
};
const ALONE: Store =
    Store { name: "redis-curved-10101", plan: "heroku-redis:premium-0", places: &[("bakery", "REDIS")] };
const MINI: Store =
    Store { name: "redis-flat-30303", plan: "heroku-redis:premium-0", places: &[("diary", "REDIS")] };
const FAILING: Store =
    Store { name: "redis-brittle-70707", plan: "heroku-redis:premium-0", places: &[("glassware", "REDIS")] };

/// What happens beside the upgrade.
#[derive(Clone, Debug)]
pub enum Event {
    /// The tab dies, and the upgrade is taken up from what was kept.
    Crash,
    /// The person stops, with or without putting back.
    Stop { put_back: bool },
    /// The person goes on.
    GoOn,
    /// Somebody else turns maintenance mode off on one of the apps.
    Mode { app: u8 },
    /// Somebody else destroys the fork.
    Destroy,
    /// The computer sleeps.
    Sleep { minutes: u16 },
}

pub fn schedules() -> impl Strategy<Value = Schedule> {
    let store = prop_oneof![5 => Just(SHARED), 3 => Just(ALONE), 1 => Just(MINI), 1 => Just(FAILING)];
    let faults = vec((0..400u16, faults()), 0..10);
    let events = vec((0..220u16, events()), 0..4);
    let choices = vec(prop_oneof![8 => Just(0u8), 1 => 1..4u8], 1..12);
    let back = prop::bool::weighted(0.3);
    (store, faults, events, choices, back).prop_map(|(store, faults, events, choices, back)| Schedule {
        store,
        faults,
        events,
        choices,
        back,
    })
}

fn faults() -> impl Strategy<Value = Fault> {
    prop_oneof![
        3 => Just(Fault::LostBefore),
        2 => Just(Fault::Late),
        4 => Just(Fault::LostAfter),
        3 => Just(Fault::Twice),
        2 => Just(Fault::Truncated),
        1 => Just(Fault::Refused(401, "unauthorized")),
        1 => Just(Fault::Refused(403, "forbidden")),
        1 => Just(Fault::Refused(404, "not_found")),
        1 => Just(Fault::Refused(409, "conflict")),
        1 => Just(Fault::Refused(422, "invalid_params")),
        1 => Just(Fault::Refused(423, "confirmation_required")),
        2 => Just(Fault::Refused(429, "rate_limit")),
        2 => Just(Fault::Refused(503, "unavailable")),
    ]
}

fn events() -> impl Strategy<Value = Event> {
    prop_oneof![
        5 => Just(Event::Crash),
        3 => any::<bool>().prop_map(|put_back| Event::Stop { put_back }),
        2 => Just(Event::GoOn),
        1 => (0..3u8).prop_map(|app| Event::Mode { app }),
        1 => Just(Event::Destroy),
        1 => (1..600u16).prop_map(|minutes| Event::Sleep { minutes }),
    ]
}
