//! What this browser keeps of an upgrade: its intent and journal, without a secret. One record for the upgrade of an
//! add-on, whichever way; going back and destroying have records of their own, because they rest on the fork's.

use ::upgrade::{Back, Changed, Entry, Intent, Journal, Method, Reply, Run, Saved, Thing, What};

use crate::{
    browser::records::{self, Put},
    paths::Way,
};

/// What is kept for an add-on.
#[derive(Clone, Debug, PartialEq)]
pub enum Kept {
    Nothing,
    Record(Box<Saved>),
    /// Something this console cannot read; its text.
    Unreadable(String),
}

/// Which way an intent goes, as addresses say it.
pub fn way(intent: &Intent) -> Way {
    match intent.method {
        Method::InPlace => Way::InPlace,
        Method::Fork(_) => Way::Fork,
        Method::GoBack(_) => Way::Back,
        Method::Destroy(_) => Way::Destroy,
    }
}

/// Under which key the record of an add-on's upgrade is kept, and the upgrade is known in the tab.
pub fn key(addon: &str, way: Way) -> String {
    match way {
        Way::InPlace | Way::Fork => addon.to_owned(),
        Way::Back | Way::Destroy => format!("{addon}.{}", way.word()),
    }
}

/// The key of what is wanted.
pub fn key_of(intent: &Intent) -> String {
    key(&intent.addon.id, way(intent))
}

/// The keys of all that is kept.
pub fn keys() -> Vec<String> {
    records::keys()
}

/// What is kept under a key.
pub fn kept(key: &str) -> Kept {
    records::text(key).map_or(Kept::Nothing, |text| read(&text))
}

/// Forgets it, whatever it is. Ends when it is gone.
pub async fn forget(key: &str) {
    let _ = records::put(key, None, Box::new(|_| true)).await;
}

/// Keeps a record in place of the one that stood there when it was read, and of no other. Ends when it is on disk.
pub async fn keep_over(saved: &Saved, before: Option<String>) -> Put {
    let Some(text) = written(saved) else { return Put::NotKept };
    let is_before = Box::new(move |there: Option<&str>| there == before.as_deref());
    records::put(&key_of(&saved.intent), Some(text), is_before).await
}

/// A record as it is kept.
pub fn written(saved: &Saved) -> Option<String> {
    serde_json::to_string(saved).ok()
}

/// What a text is.
pub fn read(text: &str) -> Kept {
    serde_json::from_str(text)
        .map_or_else(|_| Kept::Unreadable(text.to_owned()), |saved| Kept::Record(Box::new(saved)))
}

/// Whether the person has begun it: an answer that leads on, or a change. Looking alone leaves no trace.
pub fn has_begun(journal: &Journal) -> bool {
    journal.entries().iter().filter_map(Entry::what).any(|what| match what {
        What::Said { reply, .. } => *reply != Reply::LookAgain,
        What::Trying { .. } => true,
        _ => false,
    })
}

/// Whether it came to its end.
pub fn is_finished(journal: &Journal) -> bool {
    journal.entries().iter().filter_map(Entry::what).any(|what| *what == What::Finished)
}

/// Whether the last word was to stop.
fn is_stopped(journal: &Journal) -> bool {
    let last = journal.entries().iter().rev().filter_map(Entry::what).find_map(|what| match what {
        What::Stop { .. } | What::ByHand => Some(true),
        What::GoOn => Some(false),
        _ => None,
    });
    last == Some(true)
}

/// Whether it has ended, for good or until somebody goes on: showing that sends and reads nothing.
pub fn is_over(journal: &Journal) -> bool {
    let ended = is_finished(journal) || (is_stopped(journal) && !is_putting_back(journal));
    ended && !is_being_read(journal)
}

/// Whether the person said to have put it back by hand, and that is not read to its end.
fn is_being_read(journal: &Journal) -> bool {
    let last = journal.entries().iter().rev().filter_map(Entry::what).find_map(|what| match what {
        What::ByHand => Some(true),
        What::PutBack | What::Stop { .. } | What::GoOn => Some(false),
        _ => None,
    });
    last == Some(true)
}

/// Whether the last stop was to put everything back, and that is not over.
pub fn is_putting_back(journal: &Journal) -> bool {
    let last = journal.entries().iter().rev().filter_map(Entry::what).find_map(|what| match what {
        What::Stop { put_back } => Some(*put_back),
        What::PutBack => Some(false),
        _ => None,
    });
    last == Some(true)
}

/// Whether a kept record must be shown before a new upgrade may be planned: it is under way, or it rests with something
/// changed.
pub fn claims_the_page(run: &Run) -> bool {
    let journal = run.journal();
    if is_finished(journal) || !has_begun(journal) {
        return false;
    }
    // What was to stay is over with the stop, but for a fork: it costs.
    let touched = |changed: &Changed| match changed.back {
        Back::Done | Back::ByWord => false,
        Back::Kept => matches!(changed.thing, Thing::Forked { .. }),
        Back::Open | Back::Left | Back::Never => true,
    };
    !is_stopped(journal) || run.ledger().iter().any(touched)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
pub(super) mod tests {
    use super::*;
    use ::upgrade::{Intent, Method, Named, Pace, Shape};
    use time::OffsetDateTime;

    pub fn run(whats: &[&str]) -> Run {
        let entries: Vec<String> =
            whats.iter().map(|what| format!(r#"{{"at":"2026-11-23T08:15:00Z","what":{what}}}"#)).collect();
        let journal: Journal = serde_json::from_str(&format!("[{}]", entries.join(","))).unwrap();
        let intent = Intent {
            id: "one".into(),
            method: Method::InPlace,
            shape: Shape::Prepared,
            addon: Named::new("r", "redis-a"),
            owning_app: Named::new("s", "shop"),
            from: None,
            to: "9.1".into(),
            apps: vec![],
            tls_turns_on: false,
            made_at: OffsetDateTime::UNIX_EPOCH,
        };
        Run::take_up(Saved { intent, journal }, Pace::REAL, OffsetDateTime::UNIX_EPOCH)
    }

    pub const BEGUN: &str = r#"{"kind":"begun"}"#;
    pub const WENT_ON: &str =
        r#"{"kind":"said","question":{"question":"proceed","warnings":[]},"reply":{"reply":"go_on"}}"#;
    const LOOKED: &str =
        r#"{"kind":"said","question":{"question":"blocked","failed":[]},"reply":{"reply":"look_again"}}"#;
    const REQUESTED: &str = r#"{"kind":"trying","n":3,"act":{"act":"request_upgrade"}}"#;
    const STOPPED: &str = r#"{"kind":"stop","put_back":false}"#;
    pub const FINISHED: &str = r#"{"kind":"finished"}"#;

    #[test]
    fn going_back_and_destroying_leave_the_record_they_rest_on_alone() {
        let keys: Vec<String> =
            [Way::InPlace, Way::Fork, Way::Back, Way::Destroy].map(|way| key("r", way)).into();
        assert_eq!(keys, ["r", "r", "r.back", "r.destroy"]);
    }

    #[test]
    fn looking_is_not_beginning() {
        assert!(!has_begun(run(&[BEGUN, LOOKED]).journal()));
        assert!(has_begun(run(&[BEGUN, LOOKED, WENT_ON]).journal()));
    }

    #[test]
    fn an_upgrade_under_way_claims_the_page() {
        assert!(claims_the_page(&run(&[BEGUN, WENT_ON])));
        assert!(claims_the_page(&run(&[BEGUN, WENT_ON, REQUESTED])));
    }

    #[test]
    fn a_stop_claims_it_only_while_something_is_changed() {
        assert!(!claims_the_page(&run(&[BEGUN, WENT_ON, STOPPED])));
        assert!(claims_the_page(&run(&[BEGUN, WENT_ON, REQUESTED, STOPPED])));
        assert!(claims_the_page(&run(&[BEGUN, WENT_ON, STOPPED, r#"{"kind":"go_on"}"#])));
    }

    #[test]
    fn a_finished_upgrade_is_over() {
        assert!(!claims_the_page(&run(&[BEGUN, WENT_ON, REQUESTED, FINISHED])));
    }

    #[test]
    fn a_record_reads_back_as_it_was() {
        let saved = run(&[BEGUN, WENT_ON, REQUESTED]).saved();
        let text = serde_json::to_string(&saved).unwrap();
        assert_eq!(read(&text), Kept::Record(Box::new(saved)));
        assert_eq!(read("{}"), Kept::Unreadable("{}".into()));
    }
}
