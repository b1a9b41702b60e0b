//! The rules, as what must be true of every end.

use upgrade::{Back, Next, Question, Reply, Thing};

use super::play::Others;
use crate::{drive::Drive, platform::App};

pub fn hold(drive: &Drive<'_>, end: &Next, before: &[App], others: &Others) {
    one_request(drive);
    nothing_wrote_while_we_switched(drive);
    nobody_is_overruled(drive);
    consent_came_first(drive);
    read_before_changed(drive);
    changed_is_back_or_listed(drive, before, others);
    no_secret(drive, end);
    if let Next::Done(report) = end {
        assert!(drive.platform.state().version.starts_with("9.1"), "done, but not there");
        assert!(report.to.starts_with("9.1"));
    }
}

/// Never two upgrade requests for one wish.
fn one_request(drive: &Drive<'_>) {
    let requests = drive.platform.state().requests;
    assert!(requests <= 1, "{requests} requests were accepted");
}

/// Never the switch while a writer we promised to pause is up.
fn nothing_wrote_while_we_switched(drive: &Drive<'_>) {
    let left_out = |up: &&String| {
        let app = up.split(':').next().unwrap_or_default();
        !drive.asked_and(&Reply::LeaveOut).any(|question| format!("{question:?}").contains(app))
    };
    for run in &drive.platform.state().our_runs {
        let up: Vec<&String> = run.iter().filter(left_out).collect();
        assert!(up.is_empty(), "switched while these were up: {up:?}");
    }
}

/// Never a writer back while the new version takes over; never somebody's quantity overwritten without a word.
fn nobody_is_overruled(drive: &Drive<'_>) {
    let state = drive.platform.state();
    assert!(state.broken.is_empty(), "{:?}", state.broken);
    for (id, kind) in &state.overruled {
        let about = |question: &Question| matches!(question, Question::ChangedMeanwhile { app, kind: of, .. } if app.id == *id && of == kind);
        assert!(drive.asked_and(&Reply::PutBack).any(about), "{kind} of {id} was overwritten without a word");
    }
}

/// Nothing irreversible without the typed name, no downtime without a word.
fn consent_came_first(drive: &Drive<'_>) {
    for (at, command) in drive.sent_after.iter().zip(&drive.sent) {
        let said = |fits: fn(&Question) -> bool| drive.asked[..*at].iter().any(fits);
        if command.contains("redis:upgrade") || command.contains("maintenances:run") {
            assert!(
                said(|question| matches!(
                    question,
                    Question::Confirm { .. } | Question::ConfirmTakeOver { .. }
                )),
                "{command} without the name"
            );
        }
        if command.contains("maintenances:run") {
            assert!(said(|question| matches!(question, Question::Switch)), "{command} without a word");
        }
        if command.contains("maintenance:on") || command.contains("=0") {
            assert!(said(|question| matches!(question, Question::Pause { .. })), "{command} without a word");
        }
        assert!(!command.contains("web="), "web is not ours to scale: {command}");
    }
}

/// Observe, act: between two changes there is a read of what the second changes.
fn read_before_changed(drive: &Drive<'_>) {
    let calls = drive.platform.state().calls;
    let is_change = |call: &&String| !call.starts_with("GET");
    for (at, call) in calls.iter().enumerate().filter(|(_, call)| is_change(call)) {
        let read = match call.as_str() {
            "POST /data/maintenances/v1/addon-1/run" => "GET /data/maintenances/v1/addon-1".to_owned(),
            "POST /redis/v0/databases/addon-1/upgrade" => "GET /redis/v0/databases/addon-1".to_owned(),
            patch => patch.replace("PATCH", "GET"),
        };
        let since = calls[..at].iter().rev().take_while(|call| !is_change(call));
        assert!(since.clone().any(|call| *call == read), "{call} was sent without {read}");
    }
}

/// Whatever ends: everything is as before, or the ledger lists what is not, or somebody else did it.
fn changed_is_back_or_listed(drive: &Drive<'_>, before: &[App], others: &Others) {
    let ledger = drive.run.ledger();
    let state = drive.platform.state();
    for was in before {
        let is = state.apps.iter().find(|app| app.id == was.id).unwrap();
        let listed = |fits: &dyn Fn(&Thing) -> bool| {
            ledger
                .iter()
                .any(|changed| matches!(changed.back, Back::Open | Back::Left) && fits(&changed.thing))
        };
        let touched = |what: &str| others.touched.contains(&(was.name.clone(), what.to_owned()));
        let mode = |thing: &Thing| matches!(thing, Thing::MaintenanceMode { app } if app.id == was.id);
        assert!(
            is.maintenance == was.maintenance || touched("maintenance") || listed(&mode),
            "maintenance mode of {} is {}",
            was.name,
            is.maintenance
        );
        for (kind, quantity) in &was.formation {
            let process = |thing: &Thing| matches!(thing, Thing::Process { app, kind: of, .. } if app.id == was.id && of == kind);
            assert!(
                is.quantity(kind) == *quantity || touched(kind) || listed(&process),
                "{kind} of {} is {}, was {quantity}",
                was.name,
                is.quantity(kind)
            );
        }
    }
}

/// After putting back nothing is open; what is left is left by the person's word.
pub fn is_put_back(drive: &Drive<'_>, before: &[App], others: &Others) {
    let ledger = drive.run.ledger();
    assert!(ledger.iter().all(|changed| changed.back != Back::Open), "still open: {ledger:?}");
    let left = ledger.iter().any(|changed| changed.back == Back::Left);
    let said = drive.asked_and(&Reply::LeaveOut).chain(drive.asked_and(&Reply::KeepTheirs)).next().is_some();
    assert!(!left || said, "left without a word: {ledger:?}");
    changed_is_back_or_listed(drive, before, others);
}

fn no_secret(drive: &Drive<'_>, end: &Next) {
    let kept = serde_json::to_string(&drive.run.saved()).unwrap();
    assert!(!kept.contains("hunter2"), "the journal holds a secret");
    assert!(!format!("{end:?}{:?}", drive.run).contains("hunter2"), "a secret is printed");
}
