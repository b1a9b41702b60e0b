//! Why no upgrade can be begun.

use upgrade::Refusal;

use super::Told;
use crate::words::kvs::refusal::sentence;

/// The panel instead of a beginning.
pub fn told(refusal: &Refusal, addon: &str) -> Told {
    match refusal {
        Refusal::Store(why) => Told::new(
            format!("{addon} cannot be upgraded like this"),
            [format!("{} {UNCHANGED}", sentence(why.what()))],
        ),
        Refusal::TargetUnreadable { target } => Told::new(
            format!("“{target}” is no version"),
            [format!("The address asks for it. {UNCHANGED} Choose one from the list.")],
        ),
        Refusal::NotOffered { target } => Told::new(
            format!("{target} cannot be had"),
            [format!(
                "The catalogue does not name it as a version one can upgrade to. {UNCHANGED} Choose one from the list."
            )],
        ),
        Refusal::NoOwningApp => Told::new(
            "The owning app is not known",
            [format!(
                "An upgrade is confirmed with its name, so without it none can begin. {UNCHANGED} Check that this account \
                 may see the app."
            )],
        ),
    }
}

const UNCHANGED: &str = "Nothing has been changed.";
pub const NEWEST: &str = "There is nothing to upgrade";

/// That the store runs the newest line already, or one that is newer still.
pub fn newest(addon: &str, version: &str, newer: bool) -> String {
    let than = if newer { "newer than every version" } else { "the newest version" };
    format!("{addon} runs {version}, {than} this console knows. Nothing has been changed.")
}

/// What was to be read.
pub fn version_of(addon: &str) -> String {
    format!("the version of {addon}")
}

pub const NO_TARGET: &str = "There is no version to upgrade to";
pub const NO_TARGET_WHY: &str = "None of the versions in the catalogue can be chosen; the list says why for each. Nothing has been \
     changed.";
pub const UNREAD: &str = "The upgrade cannot be planned";
pub const UNREAD_WHY: &str = "What the store runs could not be read, so it is not known what an upgrade would change. Nothing has \
     been changed.";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_says_that_nothing_was_changed_and_what_to_do() {
        let source = kvs::Source::fixed("A page", "https://example.com");
        let refusals = [
            Refusal::Store(kvs::Cited::new(kvs::Refusal::MaintenanceNotRead, source)),
            Refusal::TargetUnreadable { target: "x".into() },
            Refusal::NotOffered { target: "9.7".into() },
            Refusal::NoOwningApp,
        ];
        for refusal in refusals {
            let told = told(&refusal, "redis-a");
            assert!(told.text.join(" ").contains("Nothing has been changed"), "{told:?}");
        }
    }
}
