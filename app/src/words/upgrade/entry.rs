//! One entry of the journal in a line.

use upgrade::{Intent, Mark, Outcome, Process, Question, Reply, What};

use super::{act, by_hand, clients, elsewhere, finding, ledger, reply, step};
use crate::words::list;

pub const FOREIGN: &str = "An entry another version of the console wrote.";

/// What happened, as one sentence.
pub fn line(what: &What, intent: &Intent) -> String {
    let name = |of: upgrade::Step| step::name(of, intent);
    match what {
        What::Begun => "The upgrade was prepared here.".to_owned(),
        What::TakenUp => "Taken up again; everything was read anew.".to_owned(),
        What::Imported => elsewhere::IMPORTED_ENTRY.into(),
        What::ByHand => by_hand::ENTRY.to_owned(),
        What::Clients { clients: said } => clients::entry(said),
        What::Checked { store } => format!(
            "The checks found plan {} and version {}.",
            store.plan,
            store.version.as_deref().unwrap_or("not named")
        ),
        What::Began { step } => format!("{}: began.", name(*step)),
        What::Over { step } => format!("{}: done.", name(*step)),
        What::Skipped { step } => format!("{}: not needed.", name(*step)),
        What::Said { question, reply } => said(question, reply, intent),
        What::Before { maintenance, version } => format!(
            "Before: version {}, maintenance {}.",
            version.as_deref().unwrap_or("not named"),
            mark(maintenance)
        ),
        What::Recorded { app, maintenance_mode, formation } => format!(
            "{} was recorded as it is: maintenance mode {}, {}.",
            app.name,
            if *maintenance_mode { "on" } else { "off" },
            processes(formation)
        ),
        What::Trying { act, .. } => {
            format!("{}: sent. {}", act::sentence(&act::doing(act, intent)), act.command(intent))
        }
        What::Tried { outcome, .. } => outcome_line(outcome),
        What::Stood { .. } => {
            "The platform said that this had been asked for already, and nothing shows that it had."
                .to_owned()
        }
        What::Seen { act } => format!("{}: it shows.", act::sentence(&act::doing(act, intent))),
        What::Maintenance { mark: now } => format!("The maintenance is {}.", mark(now)),
        What::Made { addon } => format!("{} is there.", addon.name),
        What::Destroyed { addon } => format!("{} was destroyed afterwards.", addon.name),
        What::GaveUp { fork, failed: true } => format!("{fork} did not come about and is given up."),
        What::GaveUp { fork, failed: false } => {
            format!("{fork} is not used: it misses what was written since.")
        }
        What::Copied { fork } => format!("The platform says that {fork} holds the data."),
        What::Places { moves } => format!(
            "Attachments to move: {}. {} stays attached as {} on {}.",
            list(&moves.places.iter().map(place).collect::<Vec<_>>()),
            moves.from.name,
            moves.parking.name,
            moves.parking.app.name
        ),
        What::Verified { version } => format!("The store reads as {version}."),
        What::Found { finding: found } => {
            let (_, title, meaning) = finding::told(found);
            format!("{title}. {meaning}")
        }
        What::Halted { .. } => "It rests here.".to_owned(),
        What::Stop { put_back: true } => "You stopped it, and had everything put back.".to_owned(),
        What::Stop { put_back: false } => "You stopped it, and left everything as it was then.".to_owned(),
        What::GoOn => "You went on.".to_owned(),
        What::Returned { thing, back } => {
            let (whose, what) = ledger::line(thing, intent);
            format!("{whose}, {what}: {}.", ledger::back(*back).1.to_lowercase())
        }
        What::PutBack => "What could be put back is put back.".to_owned(),
        What::Finished => "Done.".to_owned(),
    }
}

fn said(question: &Question, answer: &Reply, intent: &Intent) -> String {
    match question.name_to_type() {
        Some(name) => format!("You typed {name}."),
        None => format!("You answered “{}”.", reply::label(question, answer, intent)),
    }
}

fn outcome_line(outcome: &Outcome) -> String {
    let with = |lead: &str, said: &str, request_id: &Option<String>| {
        let id = request_id.as_ref().map_or_else(String::new, |id| format!(" (request id {id})"));
        format!("{lead}: {said}{id}")
    };
    match outcome {
        Outcome::Taken { message: None } => "The platform took it.".to_owned(),
        Outcome::Taken { message: Some(message) } => format!("The platform took it and said: {message}"),
        Outcome::Refused { message, request_id, .. } => with("It was refused", message, request_id),
        Outcome::Lost { message, request_id } => with("The answer was lost", message, request_id),
    }
}

/// `REDIS on shop`.
fn place(place: &upgrade::Place) -> String {
    format!("{} on {}", place.name, place.app.name)
}

/// `ready, planned for 2026-12-08T18:30:00Z`.
fn mark(mark: &Mark) -> String {
    let status = if mark.status.is_empty() { "not named" } else { &mark.status };
    match &mark.scheduled_for {
        Some(at) => format!("{status}, planned for {at}"),
        None => status.to_owned(),
    }
}

fn processes(formation: &[Process]) -> String {
    if formation.is_empty() {
        return "no processes".to_owned();
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
