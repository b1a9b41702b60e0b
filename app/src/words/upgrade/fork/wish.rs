//! What is done to an add-on, as people say it.

use upgrade::{Intent, Method};

/// `the upgrade of redis-a to 9.1`: for a sentence about all of it.
pub fn thing(intent: &Intent) -> String {
    let addon = &intent.addon.name;
    match &intent.method {
        Method::InPlace => format!("the upgrade of {addon} to {}", intent.to),
        Method::Fork(_) => format!("the upgrade of {addon} by fork"),
        Method::GoBack(back) => format!("the way back from {addon} to {}", back.to.name),
        Method::Destroy(_) => format!("the end of {addon}"),
    }
}

/// What it was to do, for a sentence that begins with `It was`.
pub fn was_to(intent: &Intent) -> String {
    let addon = &intent.addon.name;
    match &intent.method {
        Method::InPlace => format!("It was to take {addon} to {}.", intent.to),
        Method::Fork(_) => format!("It was to put a fork in the place of {addon}."),
        Method::GoBack(back) => format!("It was to put {} back in the place of {addon}.", back.to.name),
        Method::Destroy(_) => format!("It was to destroy {addon}."),
    }
}

/// Whether a fork is used that was there already.
pub fn joins(intent: &Intent) -> bool {
    intent.as_fork().is_some_and(|fork| fork.joined.is_some())
}

/// The name of a fork that is to be made, or of the add-on that takes the place.
pub fn successor(intent: &Intent) -> &str {
    match &intent.method {
        Method::Fork(fork) => fork.joined.as_ref().map_or(&fork.name, |joined| &joined.addon.name),
        Method::GoBack(back) => &back.to.name,
        Method::InPlace | Method::Destroy(_) => &intent.addon.name,
    }
}

/// The headline; `from` is the version line that runs now.
pub fn headline(intent: &Intent, from: Option<&str>) -> String {
    let addon = &intent.addon.name;
    match &intent.method {
        Method::InPlace => format!("Upgrade {addon} in place to {}", intent.to),
        Method::Fork(_) => by_fork(addon, from),
        Method::GoBack(to) => back(addon, Some(&to.to.name)),
        Method::Destroy(_) => destroy(addon),
    }
}

/// `Upgrade redis-a by fork from 7.2`.
pub fn by_fork(addon: &str, from: Option<&str>) -> String {
    match from {
        Some(from) => format!("Upgrade {addon} by fork from {from}"),
        None => format!("Upgrade {addon} by fork"),
    }
}

/// `Go back from redis-new to redis-old`.
pub fn back(addon: &str, to: Option<&str>) -> String {
    match to {
        Some(to) => format!("Go back from {addon} to {to}"),
        None => format!("Go back from {addon}"),
    }
}

/// `Destroy redis-old`.
pub fn destroy(addon: &str) -> String {
    format!("Destroy {addon}")
}

/// A part of the name of files that are saved.
pub fn file(intent: &Intent) -> String {
    let addon = &intent.addon.name;
    match &intent.method {
        Method::InPlace => format!("{addon}-to-{}", intent.to),
        Method::Fork(_) => format!("{addon}-by-fork"),
        Method::GoBack(_) => format!("{addon}-going-back"),
        Method::Destroy(_) => format!("{addon}-destroyed"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::upgrade::samples;

    #[test]
    fn everything_that_is_done_has_a_name_of_its_own() {
        let names: Vec<String> = samples::intents().iter().map(thing).collect();
        assert!(names.contains(&"the upgrade of redis-round-1 by fork".to_owned()), "{names:?}");
        assert!(samples::intents().iter().all(|intent| was_to(intent).ends_with('.')));
    }
}
