//! Taking an upgrade over from a file.

use upgrade::{Intent, Unfit};

use super::super::fork::wish;
use crate::words::{count, upgrade::Told};

pub const ELSEWHERE: &str = "Begun in another browser?";
pub const BUTTON: &str = "Import a journal…";
pub const TITLE: &str = "Import a journal";
pub const ABOUT: &str = "An upgrade that was begun in another browser goes on here with the file its “Save the journal” wrote. \
     Reading the file changes nothing and sends nothing.";
pub const FILE: &str = "Journal file";
pub const FROM_A_FILE: &str = "Imported from a file, in which whoever saved it is not named. Only one browser should go on with it: \
     tell the other person. Whatever leads to a change is asked again here.";
pub const USE_IT: &str = "Use the imported record";
pub const KEEP: &str = "Keep the record of this browser";
pub const SAVE_FIRST: &str = "Save the record of this browser";
pub const IMPORT_THERE: &str = "Import it there";
pub const GO: &str = "Open its upgrade";
pub const CHECKING: &str = "Asking the platform for the add-on…";

/// The browser could not read what was chosen.
pub fn not_read() -> Told {
    Told::new(
        "The browser could not read the file",
        ["Choose it again, or another copy of it. Nothing was changed.".to_owned()],
    )
}

/// There is no place to keep it.
pub fn not_kept() -> Told {
    Told::new(
        "The imported record could not be kept",
        ["This browser’s storage is blocked or full, so an upgrade could not go on safely here. Nothing was changed. Free \
          some space, or use another browser."
            .to_owned()],
    )
}

/// Somebody drives it here.
pub fn runs_here() -> Told {
    Told::new(
        "This upgrade is under way in this browser",
        ["Stop it here, in this tab or another one, before a record from elsewhere takes its place. Nothing was changed."
            .to_owned()],
    )
}

/// The record of this browser has all of it.
pub fn known() -> Told {
    Told::new(
        "This browser knows all of that already",
        ["Its own record of this upgrade goes as far as the file, or further. Nothing was changed."
            .to_owned()],
    )
}

/// Why a file is not taken, and what to do.
pub fn unfit(unfit: &Unfit) -> Told {
    match unfit {
        Unfit::NotAJournal => Told::new(
            "This is not a journal",
            ["The file is something else. Choose one that “Save the journal” wrote; its name ends in -journal.json.".to_owned()],
        ),
        Unfit::Newer { version } => Told::new(
            "A newer console wrote this journal",
            [format!(
                "Its format is version {version}, which this console does not know, so it might overlook something. Reload \
                 this page to get the newest console, or go on in the one that wrote it."
            )],
        ),
        Unfit::CutOff => Told::new(
            "The journal is cut off",
            ["Its end is missing: it was not wholly saved or copied. Save it again where the upgrade was begun.".to_owned()],
        ),
        Unfit::Damaged { place } => Told::new(
            "The journal is damaged",
            [format!("It does not read as one ({place}). Save it again where the upgrade was begun.")],
        ),
        Unfit::TooLarge => Told::new(
            "This is too large to be a journal",
            ["No upgrade comes to that much. Choose the file that “Save the journal” wrote.".to_owned()],
        ),
        Unfit::Odd { field } => Told::new(
            "The journal holds a name that is none",
            [format!(
                "Its field “{field}” holds something that could do harm in a command. Do not use this file; ask whoever gave \
                 it to you."
            )],
        ),
    }
}

/// The file is about another add-on than the page.
pub fn other(intent: &Intent, here: &str) -> Told {
    Told::new(
        format!("This journal is about {}", intent.addon.name),
        [format!("This page is about {here}. The journal belongs on the other one; nothing was changed.")],
    )
}

/// The add-on of the file is not to be seen with this token.
pub fn invisible(intent: &Intent, said: &str) -> Told {
    Told::new(
        format!("{} cannot be seen with this token", intent.addon.name),
        [format!(
            "The journal is about an add-on of {} which this account does not see, or which is gone. Sign in with an account \
             that may see it, then import it again. Nothing was changed.",
            intent.owning_app.name
        )],
    )
    .quoting(said)
}

/// One record, for comparing two.
pub struct Record<'a> {
    pub is_of: &'a Intent,
    pub entries: usize,
    /// How long ago its last entry is.
    pub ago: &'a str,
}

/// This browser has a record of the same add-on; `newer` when the imported one is.
pub fn two(imported: &Record<'_>, kept: &Record<'_>, newer: bool) -> Told {
    let told = |record: &Record<'_>| {
        format!(
            "{}, {}, the last from {}",
            wish::thing(record.is_of),
            count(record.entries, "entry", "entries"),
            record.ago
        )
    };
    let which = if newer { "The imported one is newer." } else { "The one of this browser is newer." };
    Told::new(
        "This browser has a record of this add-on already",
        [
            format!("Imported: {}.", told(imported)),
            format!("Kept here: {}.", told(kept)),
            format!(
                "{which} Only one of them can be gone on with. The other one is forgotten here unless you save it first: it \
                 may hold quantities of before that nothing else knows."
            ),
        ],
    )
}

/// Entries of another version of the console.
pub fn foreign(number: usize) -> Option<String> {
    (number > 0).then(|| {
        format!(
            "{} of it were written by another version of the console and are not understood here; they are kept.",
            count(number, "entry", "entries")
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::upgrade::samples;

    #[test]
    fn every_reason_to_refuse_a_file_says_what_to_do() {
        let all = [
            Unfit::NotAJournal,
            Unfit::Newer { version: 2 },
            Unfit::CutOff,
            Unfit::Damaged { place: "line 3".into() },
            Unfit::TooLarge,
            Unfit::Odd { field: "name".into() },
        ];
        for one in all {
            let told = unfit(&one);
            assert!(
                !told.title.ends_with('.') && told.text.iter().all(|line| line.ends_with('.')),
                "{told:?}"
            );
        }
    }

    #[test]
    fn of_two_records_the_newer_is_named() {
        let intent = samples::intent();
        let record = |ago| Record { is_of: &intent, entries: 12, ago };
        let text = two(&record("2 min ago"), &record("1 h ago"), true).text.join(" ");
        assert!(
            text.contains("12 entries, the last from 2 min ago")
                && text.contains("The imported one is newer")
        );
    }
}
