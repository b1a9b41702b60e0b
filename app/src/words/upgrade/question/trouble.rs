//! What a person is asked when something did not go as it should.

use upgrade::{Act, Intent, Quantity};

use crate::{
    text::upgrade::question::trouble as text,
    words::{
        list,
        upgrade::{Told, act},
    },
};

pub fn writers_back(app: &str, processes: &[Quantity], mode_off: bool) -> Told {
    let runs = |one: &Quantity| text::Runs { process: &one.kind, dynos: i64::from(one.quantity) }.text();
    let mut parts: Vec<String> = processes.iter().map(runs).collect();
    parts.extend(mode_off.then(|| text::MODE_OFF.into()));
    Told::new(text::WritersBack { app: &app }.text(), [text::WritersBackWhat { what: &list(&parts) }.text()])
}

pub fn refused(what: &Act, message: &str, intent: &Intent) -> Told {
    let what = &act::thing(what, intent);
    Told::new(text::REFUSED, [text::RefusedWhat { what }.text()]).quoting(message)
}

pub fn unclear(what: &Act, intent: &Intent) -> Told {
    let what = &act::thing(what, intent);
    Told::new(text::UNCLEAR, [text::UnclearWhat { what }.text(), text::UNCLEAR_NEXT.into()])
}

pub fn no_effect(what: &Act, intent: &Intent) -> Told {
    let next = match what {
        Act::RequestUpgrade => text::NO_EFFECT_REQUEST,
        _ => text::NO_EFFECT_NEXT,
    };
    let what = &act::thing(what, intent);
    Told::new(text::NO_EFFECT, [text::NoEffectWhat { what }.text(), next.into()])
}
