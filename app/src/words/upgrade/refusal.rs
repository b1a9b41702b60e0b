//! Why no upgrade can be begun.

use upgrade::Refusal;

use super::Told;
use crate::{
    text::upgrade::refusal::*,
    words::{kvs::refusal::sentence, sentences},
};

pub(crate) use crate::text::upgrade::refusal::{NEWEST_TITLE, NO_TARGET, NO_TARGET_WHY, UNREAD, UNREAD_WHY};

/// The panel instead of a beginning.
pub fn told(refusal: &Refusal, addon: &str) -> Told {
    let (title, text) = match refusal {
        Refusal::Store(why) => (Store { addon: &addon }.text(), vec![sentence(why.what()), UNCHANGED.into()]),
        Refusal::TargetUnreadable { target } => {
            (Unreadable { target }.text(), vec![UNREADABLE_WHY.into(), UNCHANGED.into(), CHOOSE.into()])
        }
        Refusal::NotOffered { target } => {
            (NotOffered { target }.text(), vec![NOT_OFFERED_WHY.into(), UNCHANGED.into(), CHOOSE.into()])
        }
        Refusal::NoOwningApp => {
            (NO_OWNER.into(), vec![NO_OWNER_WHY.into(), UNCHANGED.into(), NO_OWNER_NEXT.into()])
        }
    };
    Told::new(title, [sentences(&text)])
}

/// That the store runs the newest line already, or one that is newer still.
pub fn newest(addon: &str, version: &str, newer: bool) -> String {
    let (addon, version) = (&addon, &version);
    if newer { Newer { addon, version }.text() } else { Newest { addon, version }.text() }
}

/// What was to be read.
pub fn version_of(addon: &str) -> String {
    VersionOf { addon: &addon }.text()
}

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
