//! Headlines.

use ::time::macros::date;
use kvs::{Deadline, Lifecycle, LineCount, NextDeadline, Posture, Urgency};

use super::{ListState, Summary, meaning, sentence};
use crate::words::proof::{in_each_language, is_prose, is_told};

fn deadline(stores: usize) -> Option<NextDeadline> {
    Some(NextDeadline { deadline: Deadline { date: date!(2026 - 12 - 19), days_left: 26 }, stores })
}

fn read(posture: Posture) -> Summary {
    Summary { answered: posture.total, posture, list: ListState::Read }
}

fn headline(posture: Posture) -> String {
    sentence(&read(posture))
}

#[test]
fn the_answer_comes_first() {
    let posture = Posture { total: 14, needs_upgrade: 5, next_deadline: deadline(5), ..Posture::default() };
    assert_eq!(headline(posture.clone()), "5 of 14 add-ons must be upgraded before 19 December 2026");
    assert_eq!(
        meaning(&read(posture)),
        "After that day Heroku upgrades by force, at a time of its choosing."
    );
}

#[test]
fn overdue_ones_are_told_apart() {
    let posture =
        Posture { total: 14, needs_upgrade: 6, overdue: 1, next_deadline: deadline(5), ..Posture::default() };
    assert_eq!(headline(posture), "6 of 14 add-ons must be upgraded: 1 overdue, 5 before 19 December 2026");
    let all = Posture { total: 14, needs_upgrade: 1, overdue: 1, ..Posture::default() };
    assert_eq!(headline(all), "1 of 14 add-ons is overdue for an upgrade");
    let more = Posture { total: 14, needs_upgrade: 2, overdue: 2, ..Posture::default() };
    assert_eq!(headline(more), "2 of 14 add-ons are overdue for an upgrade");
}

#[test]
fn several_days_are_not_made_one() {
    let later = Posture { total: 9, needs_upgrade: 4, next_deadline: deadline(3), ..Posture::default() };
    assert_eq!(headline(later), "4 of 9 add-ons must be upgraded, 3 before 19 December 2026");
    let all =
        Posture { total: 9, needs_upgrade: 6, overdue: 2, next_deadline: deadline(3), ..Posture::default() };
    assert_eq!(
        headline(all),
        "6 of 9 add-ons must be upgraded: 2 overdue, 3 before 19 December 2026, 1 later"
    );
    let undated = Posture { total: 9, needs_upgrade: 3, ..Posture::default() };
    assert_eq!(headline(undated), "3 of 9 add-ons must be upgraded");
}

#[test]
fn a_single_addon_is_spoken_of_as_one() {
    let due = Posture { total: 1, needs_upgrade: 1, next_deadline: deadline(1), ..Posture::default() };
    assert_eq!(headline(due), "Your only add-on must be upgraded before 19 December 2026");
    let overdue = Posture { total: 1, needs_upgrade: 1, overdue: 1, ..Posture::default() };
    assert_eq!(headline(overdue), "Your only add-on is overdue for an upgrade");
}

#[test]
fn calm_is_said_only_when_everything_is_known() {
    let calm = LineCount { line: None, urgency: Urgency::Calm, lifecycle: Lifecycle::Newest, stores: 3 };
    let newest = Posture { total: 3, lines: vec![calm], ..Posture::default() };
    assert_eq!(headline(newest), "All 3 add-ons run the newest version");
    assert_eq!(headline(Posture { total: 3, ..Posture::default() }), "None of 3 add-ons has to be upgraded");
    let some = Posture { total: 3, unknown: 1, ..Posture::default() };
    assert_eq!(headline(some.clone()), "Nothing is due, as far as 2 of 3 add-ons are known");
    assert_eq!(meaning(&read(some)), "How long 1 add-on may stay as it is is not known.");
    let none = Posture { total: 3, unknown: 3, ..Posture::default() };
    assert_eq!(headline(none.clone()), "The versions of all 3 add-ons are not known");
    assert!(meaning(&read(none)).starts_with("Nothing is assumed about them."));
}

#[test]
fn while_answers_are_on_the_way_no_number_is_final() {
    let posture = Posture {
        total: 1_000,
        needs_upgrade: 5,
        unknown: 700,
        next_deadline: deadline(5),
        ..Posture::default()
    };
    let summary = Summary { posture, answered: 300, list: ListState::Read };
    assert_eq!(sentence(&summary), "At least 5 of 1,000 add-ons must be upgraded before 19 December 2026");
    assert!(meaning(&summary).starts_with("Versions read so far: 300 of 1,000."));
    assert!(!meaning(&summary).contains("700"), "what is on its way is not unknown");
    let nothing_yet = Summary {
        posture: Posture { total: 14, unknown: 14, ..Posture::default() },
        answered: 0,
        list: ListState::Read,
    };
    assert_eq!(sentence(&nothing_yet), "Reading the versions of 14 add-ons…");
}

#[test]
fn an_empty_list_is_told_from_one_that_is_not_there() {
    let empty = |list| sentence(&Summary { list, ..Summary::default() });
    assert_eq!(empty(ListState::Reading), "Reading your add-ons…");
    assert_eq!(empty(ListState::Read), "There are no Key-Value Store add-ons here");
    assert_eq!(empty(ListState::Failed), "Your add-ons could not be read");
}

#[test]
fn at_least_does_not_shout_in_the_middle_of_a_sentence() {
    let posture = Posture { total: 1, needs_upgrade: 1, overdue: 1, ..Posture::default() };
    let summary = Summary { posture, answered: 0, list: ListState::Read };
    assert_eq!(sentence(&summary), "Your only add-on is overdue for an upgrade");
}

#[test]
fn every_answer_is_told_in_each_language() {
    let calm =
        |stores| LineCount { line: None, urgency: Urgency::Calm, lifecycle: Lifecycle::Newest, stores };
    in_each_language(|| {
        for list in [ListState::Reading, ListState::Read, ListState::Failed] {
            is_told(sentence(&Summary { list, ..Summary::default() }));
        }
        for (total, lines) in [(1, vec![calm(1)]), (1, Vec::new()), (3, vec![calm(3)]), (3, Vec::new())] {
            is_told(headline(Posture { total, lines, ..Posture::default() }));
        }
        for (total, unknown) in [(1, 1), (3, 1), (3, 3)] {
            let posture = Posture { total, unknown, ..Posture::default() };
            is_told(headline(posture.clone()));
            is_prose(meaning(&read(posture)));
        }
        for (needs_upgrade, overdue, next_deadline) in [
            (4, 0, None),
            (4, 1, None),
            (4, 4, None),
            (4, 0, deadline(4)),
            (4, 0, deadline(3)),
            (4, 1, deadline(3)),
            (4, 1, deadline(2)),
        ] {
            for answered in [2, 9] {
                let posture =
                    Posture { total: 9, needs_upgrade, overdue, next_deadline, ..Posture::default() };
                let summary = Summary { posture, answered, list: ListState::Read };
                is_told(sentence(&summary));
                let meaning = meaning(&summary);
                assert!(!meaning.is_empty() || (overdue == 0 && next_deadline.is_none()));
                if !meaning.is_empty() {
                    is_prose(meaning);
                }
            }
        }
    });
}
