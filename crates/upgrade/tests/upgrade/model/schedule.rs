//! A random upgrade: the world it starts in, what goes wrong, who interferes, what the person answers.

use proptest::{collection::vec, prelude::*};

use crate::platform::Fault;

#[derive(Clone, Debug)]
pub struct Schedule {
    pub mini: bool,
    pub shared: bool,
    pub in_maintenance_before: bool,
    /// Which call meets which fault.
    pub faults: Vec<(u16, Fault)>,
    /// What happens before which turn.
    pub events: Vec<(u16, Event)>,
    /// Which of a question's answers is taken, round and round; mostly the usual one.
    pub choices: Vec<u8>,
}

/// What happens beside the upgrade.
#[derive(Clone, Debug)]
pub enum Event {
    /// The tab dies, and the upgrade is taken up from what was kept.
    Crash,
    /// Somebody else scales a process type of an app.
    Scale { app: u8, kind: &'static str, quantity: u32 },
    /// Somebody else turns maintenance mode on or off.
    Mode { app: u8, on: bool },
    /// Somebody else runs the maintenance, if it is ready.
    RunIt,
    /// The add-on is attached to one more app.
    Attach,
    /// A one-off dyno is started for a minute.
    OneOff { app: u8 },
    /// The person stops, with or without putting back.
    Stop { put_back: bool },
    /// The person goes on.
    GoOn,
    /// This computer's clock is set, ahead or back.
    Clock { minutes: i16 },
    /// The maintenance record vanishes.
    Vanish,
    /// An app other than the owning one is detached.
    Detach,
    /// The computer sleeps.
    Sleep { minutes: u16 },
}

pub fn schedules() -> impl Strategy<Value = Schedule> {
    let world = (any::<bool>(), any::<bool>(), prop::bool::weighted(0.2));
    let faults = vec((0..300u16, faults()), 0..12);
    let events = vec((0..120u16, events()), 0..6);
    let choices = vec(prop_oneof![6 => Just(0u8), 1 => 1..4u8], 1..12);
    (world, faults, events, choices).prop_map(
        |((mini, shared, in_maintenance_before), faults, events, choices)| Schedule {
            mini,
            shared,
            in_maintenance_before,
            faults,
            events,
            choices,
        },
    )
}

fn faults() -> impl Strategy<Value = Fault> {
    prop_oneof![
        3 => Just(Fault::LostBefore),
        2 => Just(Fault::Late),
        3 => Just(Fault::LostAfter),
        2 => Just(Fault::Twice),
        1 => Just(Fault::Conflict),
        2 => Just(Fault::TruncatedAfter),
        1 => Just(Fault::BadGatewayAfter),
        1 => Just(Fault::Unauthorized),
        1 => Just(Fault::TwoFactor),
        1 => Just(Fault::Forbidden),
        1 => Just(Fault::NotFound),
        2 => Just(Fault::RateLimited),
        2 => Just(Fault::Unavailable),
    ]
}

fn events() -> impl Strategy<Value = Event> {
    let kind = prop_oneof![Just("worker"), Just("clock"), Just("mailer"), Just("web")];
    prop_oneof![
        4 => Just(Event::Crash),
        3 => (0..3u8, kind, 0..4u32).prop_map(|(app, kind, quantity)| Event::Scale { app, kind, quantity }),
        2 => (0..3u8, any::<bool>()).prop_map(|(app, on)| Event::Mode { app, on }),
        1 => Just(Event::RunIt),
        1 => Just(Event::Attach),
        1 => (0..3u8).prop_map(|app| Event::OneOff { app }),
        2 => any::<bool>().prop_map(|put_back| Event::Stop { put_back }),
        1 => Just(Event::GoOn),
        1 => (-90..90i16).prop_map(|minutes| Event::Clock { minutes }),
        1 => Just(Event::Vanish),
        1 => Just(Event::Detach),
        1 => (1..600u16).prop_map(|minutes| Event::Sleep { minutes }),
    ]
}
