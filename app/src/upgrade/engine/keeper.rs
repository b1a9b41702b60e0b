//! Keeps the record of one run as it grows, and never over somebody else's.

use ::upgrade::Saved;

use super::record::{self, Kept};
use crate::browser::records::{self, Put};

/// Keeps one record.
#[derive(Debug, Default)]
pub struct Keeper {
    /// Entries that were given to be kept.
    written: usize,
    /// What stood there when the run was begun. It gives way to the first record.
    before: Option<String>,
    /// Whether a record of this run is, or was, in the browser.
    ever: bool,
}

/// How keeping went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// There was nothing new to keep.
    Same,
    Kept,
    NotKept,
    /// The record is gone, or is another one: somebody else saw to that.
    Lost(Lost),
}

/// What became of a record that was lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    Forgotten,
    Replaced,
}

impl Keeper {
    /// For a run that nothing is kept of.
    pub fn of_new() -> Self {
        Self::default()
    }

    /// For a run that was taken up from its record.
    pub fn of_kept() -> Self {
        Self { ever: true, ..Self::default() }
    }

    /// What stands under the key may be replaced: the person begins anew, and has seen it.
    pub fn replaces(&mut self, before: Option<String>) {
        self.before = before;
    }

    /// Keeps it once more, grown or not.
    pub fn again(&mut self) {
        self.written = 0;
    }

    /// Keeps it when it grew. Ends when it is on disk.
    pub async fn keep(&mut self, saved: &Saved) -> Keeping {
        let entries = saved.journal.entries().len();
        if entries == self.written {
            return Keeping::Same;
        }
        self.written = entries;
        let key = record::key_of(&saved.intent);
        let put = match record::written(saved) {
            Some(text) if self.put_aside(&key).await => {
                let (ours, ever, before) = (saved.clone(), self.ever, self.before.clone());
                let may_replace =
                    move |there: Option<&str>| may_replace(&ours, ever, before.as_deref(), there);
                records::put(&key, Some(text), Box::new(may_replace)).await
            }
            _ => Put::NotKept,
        };
        match put {
            Put::Kept => {
                self.ever = true;
                Keeping::Kept
            }
            Put::NotKept => Keeping::NotKept,
            Put::Refused(None) => Keeping::Lost(Lost::Forgotten),
            Put::Refused(Some(_)) => Keeping::Lost(Lost::Replaced),
        }
    }

    /// Whether what stands there gives way to this record.
    pub fn gives_way(&self, ours: &Saved, there: Option<&str>) -> bool {
        may_replace(ours, self.ever, self.before.as_deref(), there)
    }

    /// A record that cannot be read, of another version of the console, is never written over: it moves aside first.
    async fn put_aside(&self, key: &str) -> bool {
        match &self.before {
            Some(before) if !self.ever && matches!(record::read(before), Kept::Unreadable(_)) => {
                let (aside, text) = (aside(key, before), before.clone());
                let same = text.clone();
                let may_replace = move |there: Option<&str>| there.is_none_or(|there| there == same);
                records::put(&aside, Some(text), Box::new(may_replace)).await == Put::Kept
            }
            _ => true,
        }
    }
}

/// Where a record that cannot be read is put: the same text always in the same place.
fn aside(key: &str, text: &str) -> String {
    let sum = text.bytes().fold(0u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte)));
    format!("{key}.unread-{sum:08x}")
}

/// Whether our record may stand in the place of what is there.
fn may_replace(ours: &Saved, ever: bool, before: Option<&str>, there: Option<&str>) -> bool {
    match there {
        None => !ever,
        Some(there) => is_earlier(there, ours) || (!ever && before == Some(there)),
    }
}

/// Whether a text is a record of the same upgrade, as far as ours or less.
pub fn is_earlier(there: &str, ours: &Saved) -> bool {
    match record::read(there) {
        Kept::Record(there) => {
            there.intent.id == ours.intent.id && ours.journal.entries().starts_with(there.journal.entries())
        }
        Kept::Nothing | Kept::Unreadable(_) => false,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::upgrade::engine::record::tests::*;

    fn text(saved: &Saved) -> String {
        record::written(saved).unwrap()
    }

    #[test]
    fn a_record_grows_and_is_never_shortened() {
        let mut run = run(&[BEGUN, WENT_ON]);
        let short = run.saved();
        run.go_on(time::OffsetDateTime::UNIX_EPOCH);
        let long = run.saved();
        assert!(may_replace(&long, true, None, Some(&text(&short))));
        assert!(may_replace(&long, true, None, Some(&text(&long))));
        assert!(!may_replace(&short, true, None, Some(&text(&long))));
    }

    #[test]
    fn what_was_forgotten_elsewhere_is_not_written_again() {
        let ours = run(&[BEGUN, WENT_ON]).saved();
        assert!(may_replace(&ours, false, None, None));
        assert!(!may_replace(&ours, true, None, None));
    }

    #[test]
    fn only_what_the_person_saw_gives_way_to_a_new_record() {
        let ours = run(&[BEGUN, WENT_ON]).saved();
        let mut other = ours.clone();
        other.intent.id = "another".into();
        let other = text(&other);
        assert!(!may_replace(&ours, false, None, Some(&other)));
        assert!(may_replace(&ours, false, Some(&other), Some(&other)));
        assert!(!may_replace(&ours, true, Some(&other), Some(&other)));
    }

    #[test]
    fn an_unreadable_record_is_put_aside_under_a_key_of_its_own() {
        assert_eq!(aside("r", "{}"), aside("r", "{}"));
        assert_ne!(aside("r", "{}"), aside("r", "{ }"));
    }
}
