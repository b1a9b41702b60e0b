//! What is done to an add-on, as people say it.

use upgrade::{Intent, Method};

use crate::text::upgrade::fork::wish as text;

/// `the upgrade of redis-a to 9.1`: for a sentence about all of it.
pub fn thing(intent: &Intent) -> String {
    let addon = &intent.addon.name;
    match &intent.method {
        Method::InPlace => text::InPlace { addon, version: &intent.to }.text(),
        Method::Fork(_) => text::Fork { addon }.text(),
        Method::GoBack(back) => text::Back { addon, old: &back.to.name }.text(),
        Method::Destroy(_) => text::End { addon }.text(),
    }
}

/// What it was to do, for a sentence that begins with `It was`.
pub fn was_to(intent: &Intent) -> String {
    let addon = &intent.addon.name;
    match &intent.method {
        Method::InPlace => text::WasInPlace { addon, version: &intent.to }.text(),
        Method::Fork(_) => text::WasFork { addon }.text(),
        Method::GoBack(back) => text::WasBack { addon, old: &back.to.name }.text(),
        Method::Destroy(_) => text::WasEnd { addon }.text(),
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
        Method::InPlace => text::Headline { addon, version: &intent.to }.text(),
        Method::Fork(_) => by_fork(addon, from),
        Method::GoBack(to) => back(addon, Some(&to.to.name)),
        Method::Destroy(_) => destroy(addon),
    }
}

/// `Upgrade redis-a by fork from 7.2`.
pub fn by_fork(addon: &str, from: Option<&str>) -> String {
    match from {
        Some(from) => text::HeadlineForkFrom { addon: &addon, from: &from }.text(),
        None => text::HeadlineFork { addon: &addon }.text(),
    }
}

/// `Go back from redis-new to redis-old`.
pub fn back(addon: &str, to: Option<&str>) -> String {
    match to {
        Some(old) => text::HeadlineBackTo { addon: &addon, old: &old }.text(),
        None => text::HeadlineBack { addon: &addon }.text(),
    }
}

/// `Destroy redis-old`.
pub fn destroy(addon: &str) -> String {
    text::HeadlineEnd { addon: &addon }.text()
}

/// A part of the name of files that are saved; the same in every language.
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
