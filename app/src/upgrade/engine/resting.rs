//! Upgrades that were begun in this browser and are not over, as its kept records tell: so that one whose tab was
//! closed is not forgotten together with the tab.

use ::upgrade::{Back, Intent, Pace, Run, Saved, Thing};
use time::OffsetDateTime;

use super::record::{self, Kept};

/// One of them, as far as other pages tell of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resting {
    pub intent: Intent,
    /// Names of the apps that are not back as they were.
    pub paused: Vec<String>,
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
        record::claims_the_page(&run)
            .then(|| Self { intent: run.intent().clone(), paused: paused_apps(&run) })
    }
}

/// Names of the apps on which something is changed that can be put back, each once.
fn paused_apps(run: &Run) -> Vec<String> {
    let mut names = Vec::new();
    for changed in run.ledger() {
        if let (Thing::MaintenanceMode { app } | Thing::Process { app, .. }, Back::Open) =
            (&changed.thing, changed.back)
            && !names.contains(&app.name)
        {
            names.push(app.name.clone());
        }
    }
    names
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
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
        assert_eq!(resting.paused, ["shop"]);
    }

    #[test]
    fn what_is_over_or_was_never_begun_is_not_told() {
        assert_eq!(Resting::of(run(&[BEGUN]).saved()), None);
        assert_eq!(Resting::of(run(&[BEGUN, WENT_ON, FINISHED]).saved()), None);
    }
}
