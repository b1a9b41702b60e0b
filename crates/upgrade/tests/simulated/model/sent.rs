//! Rules about what was sent: judged by what the platform saw, not by what the journal says.

use upgrade::{Act, Question, Reply};

use super::{play::Others, schedule::Way};
use crate::desk::{Desk, Heard};

/// Never two requests for one wish: what cannot be undone is sent again only after it was refused, or by the person's
/// word.
pub fn once_for_one_wish(desk: &Desk) {
    for (at, again) in desk.tries.iter().enumerate().filter(|(_, tried)| tried.act.is_final()) {
        let same = |act: &Act| match (act, &again.act) {
            (Act::CreateFork { name: one, .. }, Act::CreateFork { name: two, .. }) => one == two,
            (one, two) => one == two,
        };
        let Some(first) = desk.tries[..at].iter().rev().find(|tried| same(&tried.act)) else { continue };
        let between = first.after..again.after;
        let word = desk.asked[between.clone()].iter().zip(&desk.replies[between]).any(|(question, reply)| {
            let about =
                matches!(question, Question::Unclear { act } | Question::NoEffect { act } if same(act));
            about && *reply == Reply::TryAgain
        });
        // Taken and seen, and refused by somebody in between only for the answer: then a word is needed too.
        let clear = first.came == Heard::Refused;
        assert!(word || clear, "RULE once for one wish: {:?} again after {:?}", again.act, first.came);
    }
}

/// Nothing irreversible without the typed name, no downtime and no move without a word.
pub fn consent_came_first(desk: &Desk, way: Way) {
    for tried in &desk.tries {
        let said = |fits: fn(&Question) -> bool| desk.asked[..tried.after].iter().any(fits);
        let act = &tried.act;
        let named = match act {
            Act::RequestUpgrade | Act::RunMaintenance => said(|q| matches!(q, Question::Confirm { .. })),
            Act::CreateFork { .. } => said(|q| matches!(q, Question::ConfirmFork { .. })),
            Act::Destroy { addon } => desk.asked[..tried.after]
                .iter()
                .any(|q| matches!(q, Question::ConfirmDestroy { addon: of, .. } if of.id == addon.id)),
            _ => true,
        };
        assert!(named, "RULE nothing irreversible without the typed name: {act:?}");
        let spoken = match act {
            Act::RunMaintenance => said(|q| matches!(q, Question::Switch)),
            Act::CreateFork { .. } | Act::MaintenanceMode { on: true, .. } => {
                said(|q| matches!(q, Question::Pause { .. }))
            }
            Act::Scale { quantities, .. } if quantities.iter().any(|q| q.quantity == 0) => {
                said(|q| matches!(q, Question::Pause { .. }))
            }
            Act::Attach { instead_of: Some(_), .. } => said(|q| matches!(q, Question::Promote { .. })),
            _ => true,
        };
        assert!(spoken, "RULE no downtime without a word: {act:?}");
        let destroys = matches!(act, Act::Destroy { .. });
        assert!(
            !destroys || matches!(way, Way::ForkAndBack | Way::ForkAndDestroy),
            "RULE nothing is destroyed by itself"
        );
        if let Act::Scale { quantities, .. } = act {
            assert!(quantities.iter().all(|q| q.kind != "web"), "RULE only what we pause: web is not ours");
        }
    }
}

/// Observe, act: between two changes what the second changes is read.
pub fn read_before_changed(desk: &Desk) {
    let calls = desk.line.calls.borrow();
    let is_change = |call: &&String| !call.starts_with("GET");
    for (at, call) in calls.iter().enumerate().filter(|(_, call)| is_change(call)) {
        let (_, path) = call.split_once(' ').unwrap();
        let reads: &[&str] = match call.as_str() {
            call if call.contains("/addon-attachments") => &["/addon-attachments"],
            call if call.starts_with("PATCH /apps/") => &[path],
            call if call.starts_with("POST /apps/") => &["/addons"],
            call if call.starts_with("DELETE /apps/") => &["/addon-attachments", "/addons/"],
            call if call.ends_with("/run") => &["/data/maintenances/"],
            call if call.ends_with("/upgrade") => &["/redis/v0/databases/"],
            _ => continue,
        };
        let since: Vec<&String> = calls[..at].iter().rev().take_while(|call| !is_change(call)).collect();
        for read in reads {
            assert!(
                since.iter().any(|call| call.contains(read)),
                "RULE observe, act: {call} without reading {read}"
            );
        }
    }
}

/// Never the switch, the copy or a move while a writer we promised to pause is up.
pub fn no_writer_was_up(desk: &Desk, others: &Others) {
    let witness = desk.line.witness.borrow();
    let witness = witness.as_ref().unwrap();
    let left_out = |up: &&String| {
        let app = up.split(':').next().unwrap_or_default();
        let about = |question: &Question| format!("{question:?}").contains(app);
        desk.asked
            .iter()
            .zip(&desk.replies)
            .any(|(question, reply)| *reply == Reply::LeaveOut && about(question))
    };
    for arrival in &witness.switches {
        let up: Vec<&String> = arrival.up.iter().filter(|up| !left_out(up)).collect();
        assert!(up.is_empty() || others.destroyed, "RULE no writer is up: {} while {up:?}", arrival.call);
    }
    assert!(witness.too_early.is_empty(), "RULE no writer is back too early: {:?}", witness.too_early);
}

/// Never somebody's quantity overwritten without a word.
pub fn nobody_is_overruled(desk: &Desk) {
    let witness = desk.line.witness.borrow();
    for (app, kind) in &witness.as_ref().unwrap().overruled {
        let about = |question: &Question| matches!(question, Question::ChangedMeanwhile { app: of, kind: k, .. } if of.name == *app && k == kind);
        let mut answers = desk.asked.iter().zip(&desk.replies);
        let word = answers.any(|(question, reply)| about(question) && *reply == Reply::PutBack);
        assert!(word, "RULE nobody is overruled: {kind} of {app} was overwritten without a word");
    }
}
