//! Upgrades that were begun in this browser and are not over, as its kept records tell: so that one whose tab was
//! closed is not forgotten together with the tab.

use ::upgrade::{Changed, Intent, Pace, Run, Saved};
use time::OffsetDateTime;

use super::record::{self, Kept};

/// One of them, as far as other pages tell of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resting {
    pub intent: Intent,
    /// It came to its end, and not everything is as before.
    pub is_done: bool,
    /// What of the apps is not as it was.
    pub changed: Vec<Changed>,
}

impl Resting {
    /// All that this browser keeps. What cannot be read is none: the wizard's page says that.
    pub fn all() -> Vec<Self> {
        let mut all: Vec<Self> = record::keys()
            .iter()
            .filter_map(|key| match record::kept(key) {
                Kept::Record(saved) => Self::of(*saved),
                Kept::Nothing | Kept::Unreadable(_) => None,
            })
            .collect();
        all.sort_by(|a, b| a.intent.addon.name.cmp(&b.intent.addon.name));
        all
    }

    fn of(saved: Saved) -> Option<Self> {
        let run = Run::take_up(saved, Pace::REAL, OffsetDateTime::UNIX_EPOCH);
        let (is_done, changed) = (record::is_finished(run.journal()), run.not_back());
        let is_told = record::claims_the_page(&run) || !changed.is_empty();
        is_told.then(|| Self { intent: run.intent().clone(), is_done, changed })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::upgrade::engine::record::tests::*;

    const RECORDED: &str = r#"{"kind":"recorded","app":{"id":"s","name":"shop"},"maintenance_mode":false,
        "formation":[{"type":"worker","quantity":4,"size":null}]}"#;
    const PAUSING: &str = r#"{"kind":"trying","n":1,"act":{"act":"maintenance_mode","app":{"id":"s","name":"shop"},"on":true}}"#;
    const PAUSED: &str =
        r#"{"kind":"seen","act":{"act":"maintenance_mode","app":{"id":"s","name":"shop"},"on":true}}"#;

    #[test]
    fn a_record_with_apps_paused_is_told_with_their_names() {
        let resting = Resting::of(run(&[BEGUN, WENT_ON, RECORDED, PAUSING, PAUSED]).saved()).unwrap();
        let intent = &resting.intent;
        assert_eq!((intent.addon.name.as_str(), intent.to.as_str()), ("redis-a", "9.1"));
        assert!(matches!(&resting.changed[..], [one] if one.sure), "{resting:?}");
    }

    #[test]
    fn one_that_is_done_is_told_as_long_as_something_was_left() {
        const LEFT: &str = r#"{"kind":"returned","thing":{"thing":"maintenance_mode","app":{"id":"s","name":"shop"}},"back":"left"}"#;
        const BY_WORD: &str = r#"{"kind":"returned","thing":{"thing":"maintenance_mode","app":{"id":"s","name":"shop"}},"back":"by_word"}"#;
        let whats = [BEGUN, WENT_ON, RECORDED, PAUSING, PAUSED, LEFT, FINISHED];
        let resting = Resting::of(run(&whats).saved()).unwrap();
        assert!(resting.is_done && resting.changed.len() == 1, "{resting:?}");
        assert_eq!(Resting::of(run(&[&whats[..], &[BY_WORD]].concat()).saved()), None);
    }

    #[test]
    fn what_is_over_or_was_never_begun_is_not_told() {
        assert_eq!(Resting::of(run(&[BEGUN]).saved()), None);
        assert_eq!(Resting::of(run(&[BEGUN, WENT_ON, FINISHED]).saved()), None);
    }
}
