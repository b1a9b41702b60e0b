//! One entry of the journal in a line.

use upgrade::{Back, Intent, Mark, Outcome, Process, Question, Reply, Thing, What};

use super::{act, by_hand, clients, elsewhere, finding, ledger, reply, step};
use crate::{
    text::upgrade::entry::{self as text, *},
    words::list,
};

pub(crate) use crate::text::upgrade::entry::FOREIGN;

/// What happened, as one sentence.
pub fn line(what: &What, intent: &Intent) -> String {
    let name = |of: upgrade::Step| step::name(of, intent);
    match what {
        What::Begun => BEGUN.into(),
        What::TakenUp => TAKEN_UP.into(),
        What::Imported => elsewhere::IMPORTED_ENTRY.into(),
        What::ByHand => by_hand::ENTRY.into(),
        What::Clients { clients: said } => clients::entry(said),
        What::Checked { store } => match &store.version {
            Some(version) => Checked { plan: &store.plan, version }.text(),
            None => CheckedNoVersion { plan: &store.plan }.text(),
        },
        What::Began { step } => Began { step: &name(*step) }.text(),
        What::Over { step } => Over { step: &name(*step) }.text(),
        What::Skipped { step } => Skipped { step: &name(*step) }.text(),
        What::Said { question, reply } => said(question, reply, intent),
        What::Before { maintenance, version: Some(version) } => {
            Before { version, maintenance: &mark(maintenance) }.text()
        }
        What::Before { maintenance, version: None } => {
            BeforeNoVersion { maintenance: &mark(maintenance) }.text()
        }
        What::Recorded { app, maintenance_mode, formation } => {
            let (app, processes) = (&app.name, &processes(formation));
            match maintenance_mode {
                true => RecordedModeOn { app, processes }.text(),
                false => RecordedModeOff { app, processes }.text(),
            }
        }
        What::Trying { act, .. } => {
            Sent { act: &act::named(act, intent), command: &act.command(intent) }.text()
        }
        What::Tried { outcome, .. } => outcome_line(outcome),
        What::Stood { .. } => STOOD.into(),
        What::Seen { act } => Seen { act: &act::named(act, intent) }.text(),
        What::Maintenance { mark: now } => Maintenance { maintenance: &mark(now) }.text(),
        What::Made { addon } => Made { addon: &addon.name }.text(),
        What::Destroyed { addon } => Destroyed { addon: &addon.name }.text(),
        What::GaveUp { fork, failed: true } => GaveUpFailed { fork }.text(),
        What::GaveUp { fork, failed: false } => GaveUp { fork }.text(),
        What::Copied { fork } => Copied { fork }.text(),
        What::Places { moves } => Places {
            places: &list(&moves.places.iter().map(place).collect::<Vec<_>>()),
            addon: &moves.from.name,
            name: &moves.parking.name,
            app: &moves.parking.app.name,
        }
        .text(),
        What::Verified { version } => Verified { version }.text(),
        What::Found { finding: found } => {
            let (_, title, meaning) = finding::told(found);
            Found { title: &title, meaning: &meaning }.text()
        }
        What::Halted { .. } => HALTED.into(),
        What::Stop { put_back: true } => STOPPED_PUT_BACK.into(),
        What::Stop { put_back: false } => STOPPED.into(),
        What::GoOn => WENT_ON.into(),
        What::Returned { thing, back } => returned(thing, *back, intent),
        What::PutBack => PUT_BACK.into(),
        What::Finished => FINISHED.into(),
    }
}

fn said(question: &Question, answer: &Reply, intent: &Intent) -> String {
    match question.name_to_type() {
        Some(name) => Typed { name: &name }.text(),
        None => Answered { answer: &reply::label(question, answer, intent) }.text(),
    }
}

fn outcome_line(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Taken { message: None } => TAKEN.into(),
        Outcome::Taken { message: Some(said) } => TakenSaid { said }.text(),
        Outcome::Refused { message: said, request_id: Some(id), .. } => RefusedId { said, id }.text(),
        Outcome::Refused { message: said, request_id: None, .. } => Refused { said }.text(),
        Outcome::Lost { message: said, request_id: Some(id) } => LostId { said, id }.text(),
        Outcome::Lost { message: said, request_id: None } => Lost { said }.text(),
    }
}

fn returned(thing: &Thing, back: Back, intent: &Intent) -> String {
    let (whose, what) = ledger::line(thing, intent);
    let (whose, what) = (&whose, &what);
    match back {
        Back::Done => ReturnedDone { whose, what }.text(),
        Back::Open => ReturnedOpen { whose, what }.text(),
        Back::Left => ReturnedLeft { whose, what }.text(),
        Back::ByWord => ReturnedByWord { whose, what }.text(),
        Back::Kept => ReturnedKept { whose, what }.text(),
        Back::Never => ReturnedNever { whose, what }.text(),
    }
}

/// `REDIS on shop`.
fn place(place: &upgrade::Place) -> String {
    text::Place { name: &place.name, app: &place.app.name }.text()
}

/// `ready, planned for 2026-12-08T18:30:00Z`.
fn mark(mark: &Mark) -> String {
    let status = if mark.status.is_empty() { MARK_NOT_NAMED.text() } else { &mark.status };
    match &mark.scheduled_for {
        Some(at) => MarkPlanned { status: &status, at }.text(),
        None => status.to_owned(),
    }
}

fn processes(formation: &[Process]) -> String {
    if formation.is_empty() {
        return NO_PROCESSES.into();
    }
    let parts: Vec<String> = formation
        .iter()
        .map(|process| match &process.size {
            Some(size) => format!("{} {} ({size})", process.kind, process.quantity),
            None => format!("{} {}", process.kind, process.quantity),
        })
        .collect();
    list(&parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::upgrade::samples;

    #[test]
    fn every_entry_is_one_line() {
        for what in samples::whats() {
            let text = line(&what, &samples::intent());
            assert!(text.len() > 4 && !text.contains('\n'), "{text:?}");
        }
    }

    #[test]
    fn quantities_of_before_are_written_out() {
        let formation =
            vec![Process { kind: "worker".into(), quantity: 4, size: Some("Standard-1X".into()) }];
        let what = What::Recorded { app: samples::app("shop"), maintenance_mode: false, formation };
        let text = line(&what, &samples::intent());
        assert_eq!(text, "shop was recorded as it is: maintenance mode off, worker 4 (Standard-1X).");
    }

    #[test]
    fn a_lost_answer_is_called_lost() {
        let lost = Outcome::Lost { message: "No answer came.".into(), request_id: None };
        assert_eq!(outcome_line(&lost), "The answer was lost: No answer came.");
    }
}
