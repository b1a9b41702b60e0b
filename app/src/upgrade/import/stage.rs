//! How far taking a file over is.

use ::upgrade::{Entry, Saved};
use time::OffsetDateTime;

use crate::words::upgrade::Told;

/// What the dialog shows below the file.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// No file is chosen, or it is being read.
    Choosing,
    /// It cannot be taken over; nothing was changed.
    Refused(Told),
    /// It is about another add-on than the page.
    OfOther(Box<Saved>),
    /// The platform is asked whether this account sees the add-on.
    Seeking(Box<Saved>),
    /// This browser has a record of the same add-on: the first is the file's.
    Two(Box<Saved>, Box<Saved>),
    /// Being kept.
    Keeping,
    /// This browser's record holds all of it.
    Known(Box<Saved>),
}

/// When its last entry was written.
pub fn last(saved: &Saved) -> OffsetDateTime {
    saved.journal.entries().last().map_or(saved.intent.made_at, Entry::at)
}

/// Whether a record that is here holds everything of one that comes.
pub fn holds(here: &Saved, comes: &Saved) -> bool {
    here.intent == comes.intent && here.journal.entries().starts_with(comes.journal.entries())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::words::upgrade::samples;

    #[test]
    fn a_record_that_went_on_holds_the_file_it_was_saved_to() {
        let (intent, journal) = (samples::intent(), samples::journal());
        let here = Saved { intent: intent.clone(), journal };
        let begun =
            serde_json::from_str(r#"[{"at":"2026-11-23T08:15:00Z","what":{"kind":"begun"}}]"#).unwrap();
        let file = Saved { intent, journal: begun };
        assert!(holds(&here, &file) && holds(&here, &here));
        assert!(!holds(&file, &here), "the file went on elsewhere");
        assert!(!holds(&here, &Saved { intent: samples::fork(), ..file }));
    }
}
