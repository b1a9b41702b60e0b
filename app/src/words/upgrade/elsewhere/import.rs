//! Taking an upgrade over from a file.

use upgrade::{Intent, Unfit};

use super::super::{fork::wish, page::SAVE_JOURNAL};
use crate::{
    text::upgrade::elsewhere::import as text,
    words::{number, sentences, upgrade::Told},
};

pub(crate) use crate::text::upgrade::elsewhere::import::{
    BUTTON, CHECKING, ELSEWHERE, FILE, FROM_A_FILE, GO, IMPORT_THERE, KEEP, SAVE_FIRST, TITLE, USE_IT,
};

/// What the dialog is for.
pub fn about() -> String {
    text::About { save: &SAVE_JOURNAL }.text()
}

/// The browser could not read what was chosen.
pub fn not_read() -> Told {
    Told::new(text::NOT_READ, [text::NOT_READ_NEXT.into()])
}

/// There is no place to keep it.
pub fn not_kept() -> Told {
    Told::new(text::NOT_KEPT, [text::NOT_KEPT_NEXT.into()])
}

/// Somebody drives it here.
pub fn runs_here() -> Told {
    Told::new(text::RUNS_HERE, [text::RUNS_HERE_NEXT.into()])
}

/// The record of this browser has all of it.
pub fn known() -> Told {
    Told::new(text::KNOWN, [text::KNOWN_NEXT.into()])
}

/// Why a file is not taken, and what to do.
pub fn unfit(unfit: &Unfit) -> Told {
    let save = &SAVE_JOURNAL;
    match unfit {
        Unfit::NotAJournal => Told::new(text::NO_JOURNAL, [text::NoJournalNext { save }.text()]),
        Unfit::Newer { version } => Told::new(text::NEWER, [text::NewerNext { version }.text()]),
        Unfit::CutOff => Told::new(text::CUT_OFF, [text::CUT_OFF_NEXT.into()]),
        Unfit::Damaged { place } => Told::new(text::DAMAGED, [text::DamagedNext { place }.text()]),
        Unfit::TooLarge => Told::new(text::TOO_LARGE, [text::TooLargeNext { save }.text()]),
        Unfit::Odd { field } => Told::new(text::ODD, [text::OddNext { field }.text()]),
    }
}

/// The file is about another add-on than the page.
pub fn other(intent: &Intent, here: &str) -> Told {
    Told::new(text::Other { addon: &intent.addon.name }.text(), [text::OtherNext { here: &here }.text()])
}

/// The add-on of the file is not to be seen with this token.
pub fn invisible(intent: &Intent, said: &str) -> Told {
    Told::new(
        text::Invisible { addon: &intent.addon.name }.text(),
        [text::InvisibleNext { app: &intent.owning_app.name }.text()],
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
    let (what, ago) = (&wish::thing(imported.is_of), &imported.ago);
    let comes = text::ImportedRecord { what, entries: number(imported.entries), ago }.text();
    let (what, ago) = (&wish::thing(kept.is_of), &kept.ago);
    let here = text::KeptRecord { what, entries: number(kept.entries), ago }.text();
    let which = if newer { text::IMPORTED_NEWER } else { text::KEPT_NEWER };
    Told::new(text::TWO, [comes, here, sentences(&[which.into(), text::ONLY_ONE.into()])])
}

/// Entries of another version of the console.
pub fn foreign(entries: usize) -> Option<String> {
    (entries > 0).then(|| text::Foreign { entries: number(entries) }.text())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{
        proof::{in_each_language, is_prose, is_told},
        upgrade::samples,
    };

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
        let intent = samples::intent();
        let record = || Record { is_of: &intent, entries: 12, ago: "1" };
        in_each_language(|| {
            let refused = [not_read(), not_kept(), runs_here(), known()];
            let of_other =
                [other(&intent, "redis-b"), invisible(&intent, "No."), two(&record(), &record(), true)];
            for told in all.iter().map(unfit).chain(refused).chain(of_other) {
                is_told(&told.title);
                assert!(!told.title.ends_with(['.', '。']), "{told:?}");
                told.text.iter().for_each(is_prose);
            }
            foreign(2).into_iter().for_each(is_prose);
        });
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
