//! Changes, as something that is being done and as something that may be done.

use upgrade::{Act, Intent, Quantity, Setting};

use super::fork::setting;
use crate::{
    text::upgrade::act::{self as text, *},
    words::list,
};

/// `Turning maintenance mode on for storefront`: at the head of a line.
pub fn named(act: &Act, intent: &Intent) -> String {
    match act {
        Act::RequestUpgrade => Request { to: &intent.to }.text(),
        Act::RunMaintenance => RUN.into(),
        Act::MaintenanceMode { app, on: true } => ModeOn { app: &app.name }.text(),
        Act::MaintenanceMode { app, on: false } => ModeOff { app: &app.name }.text(),
        Act::Scale { app, quantities } => {
            Scale { app: &app.name, quantities: &quantities_of(quantities) }.text()
        }
        Act::CreateFork { name, .. } => Fork { fork: name, addon: &intent.addon.name }.text(),
        Act::Attach { app, name, addon, instead_of: Some(old) } => {
            AttachInstead { app: &app.name, name, addon: &addon.name, old: &old.name }.text()
        }
        Act::Attach { app, name, addon, instead_of: None } => {
            Attach { app: &app.name, name, addon: &addon.name }.text()
        }
        Act::Detach { app, name, .. } => Detach { app: &app.name, name }.text(),
        Act::ChangeSetting { addon, setting } => {
            let (setting, value) = set_to(setting);
            ChangeSetting { addon: &addon.name, setting: &setting, value: &value }.text()
        }
        Act::Destroy { addon } => Destroy { addon: &addon.name }.text(),
    }
}

/// `turning maintenance mode on for storefront`: in a sentence.
pub fn doing(act: &Act, intent: &Intent) -> String {
    match act {
        Act::RequestUpgrade => InASentenceRequest { to: &intent.to }.text(),
        Act::RunMaintenance => IN_A_SENTENCE_RUN.into(),
        Act::MaintenanceMode { app, on: true } => InASentenceModeOn { app: &app.name }.text(),
        Act::MaintenanceMode { app, on: false } => InASentenceModeOff { app: &app.name }.text(),
        Act::Scale { app, quantities } => {
            InASentenceScale { app: &app.name, quantities: &quantities_of(quantities) }.text()
        }
        Act::CreateFork { name, .. } => InASentenceFork { fork: name, addon: &intent.addon.name }.text(),
        Act::Attach { app, name, addon, instead_of: Some(old) } => {
            InASentenceAttachInstead { app: &app.name, name, addon: &addon.name, old: &old.name }.text()
        }
        Act::Attach { app, name, addon, instead_of: None } => {
            InASentenceAttach { app: &app.name, name, addon: &addon.name }.text()
        }
        Act::Detach { app, name, .. } => InASentenceDetach { app: &app.name, name }.text(),
        Act::ChangeSetting { addon, setting } => {
            let (setting, value) = set_to(setting);
            InASentenceChangeSetting { addon: &addon.name, setting: &setting, value: &value }.text()
        }
        Act::Destroy { addon } => InASentenceDestroy { addon: &addon.name }.text(),
    }
}

fn set_to(to: &Setting) -> (String, String) {
    (setting::in_a_sentence(to.name()).to_string(), setting::value(to.name(), Some(&to.value())))
}

/// `the request to upgrade to 9.1`: the change as a thing that is refused, lost or without effect.
pub fn thing(act: &Act, intent: &Intent) -> String {
    match act {
        Act::RequestUpgrade => ThingRequest { to: &intent.to }.text(),
        Act::RunMaintenance => THING_RUN.into(),
        Act::CreateFork { name, .. } => ThingFork { fork: name }.text(),
        Act::Destroy { addon } => ThingDestroy { addon: &addon.name }.text(),
        other => doing(other, intent),
    }
}

/// `worker to 0 and clock to 0`.
pub fn quantities_of(quantities: &[Quantity]) -> String {
    let parts: Vec<String> =
        quantities.iter().map(|q| text::Quantity { kind: &q.kind, quantity: &q.quantity }.text()).collect();
    list(&parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::upgrade::samples;

    #[test]
    fn every_act_names_what_it_touches() {
        let intent = samples::intent();
        for act in samples::acts() {
            let (doing, thing) = (doing(&act, &intent), thing(&act, &intent));
            assert!(
                ["shop", "9.1", "maintenance", "redis"].iter().any(|name| doing.contains(name)),
                "{doing}"
            );
            assert!(!doing.ends_with('.') && !thing.ends_with('.'), "{doing} / {thing}");
        }
    }

    #[test]
    fn quantities_read_as_a_list() {
        let quantity = |kind: &str, quantity| Quantity { kind: kind.to_owned(), quantity };
        assert_eq!(
            quantities_of(&[quantity("worker", 0), quantity("clock", 0)]),
            "worker to 0 and clock to 0"
        );
    }

    #[test]
    fn an_act_at_the_head_of_a_line_is_the_same_with_a_capital() {
        for act in samples::acts() {
            let (named, doing) = (named(&act, &samples::intent()), doing(&act, &samples::intent()));
            assert!(named.starts_with(|first: char| first.is_uppercase()), "{named}");
            assert!(named.eq_ignore_ascii_case(&doing), "{named} / {doing}");
        }
    }
}
