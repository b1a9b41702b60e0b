//! Changes, as something that is being done and as something that may be done.

use upgrade::{Act, Intent, Named, Quantity};

use super::fork::setting;
use crate::words::list;

/// `turning maintenance mode on for storefront`.
pub fn doing(act: &Act, intent: &Intent) -> String {
    match act {
        Act::RequestUpgrade => format!("requesting the upgrade to {}", intent.to),
        Act::RunMaintenance => "running the maintenance".to_owned(),
        Act::MaintenanceMode { app, on: true } => format!("turning maintenance mode on for {}", app.name),
        Act::MaintenanceMode { app, on: false } => format!("turning maintenance mode off for {}", app.name),
        Act::Scale { app, quantities } => format!("setting {} on {}", quantities_of(quantities), app.name),
        Act::CreateFork { name, .. } => format!("creating {name}, a fork of {}", intent.addon.name),
        Act::Attach { app, name, addon, instead_of } => attaching(app, name, addon, instead_of.as_ref()),
        Act::Detach { app, name, .. } => format!("taking {name} off {}", app.name),
        Act::ChangeSetting { addon, setting: to } => format!(
            "setting {} of {} to {}",
            setting::in_a_sentence(to.name()),
            addon.name,
            setting::value(to.name(), Some(&to.value()))
        ),
        Act::Destroy { addon } => format!("destroying {}", addon.name),
    }
}

fn attaching(app: &Named, name: &str, addon: &Named, instead_of: Option<&Named>) -> String {
    match instead_of {
        Some(old) => format!("attaching {} as {name} on {}, instead of {}", addon.name, app.name, old.name),
        None => format!("attaching {} as {name} on {}", addon.name, app.name),
    }
}

/// `the request to upgrade to 9.1`: the change as a thing that is refused, lost or without effect.
pub fn thing(act: &Act, intent: &Intent) -> String {
    match act {
        Act::RequestUpgrade => format!("the request to upgrade to {}", intent.to),
        Act::RunMaintenance => "the call that runs the maintenance".to_owned(),
        Act::MaintenanceMode { app, on: true } => format!("turning maintenance mode on for {}", app.name),
        Act::MaintenanceMode { app, on: false } => format!("turning maintenance mode off for {}", app.name),
        Act::Scale { app, quantities } => format!("setting {} on {}", quantities_of(quantities), app.name),
        Act::CreateFork { name, .. } => format!("the request for {name}, the fork"),
        Act::Destroy { addon } => format!("the request to destroy {}", addon.name),
        other => doing(other, intent),
    }
}

/// `worker to 0 and clock to 0`.
pub fn quantities_of(quantities: &[Quantity]) -> String {
    let parts: Vec<String> = quantities.iter().map(|q| format!("{} to {}", q.kind, q.quantity)).collect();
    list(&parts)
}

/// A sentence begins with a capital.
pub fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
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
    fn a_sentence_begins_with_a_capital() {
        assert_eq!(sentence("running it"), "Running it");
        assert_eq!(sentence(""), "");
    }
}
