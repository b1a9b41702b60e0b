//! Rules about what was sent: judged by what the platform saw, not by what the journal says.

use upgrade::{Act, Question, Reply};

use super::{
    play::Others,
    rule::{Rule, judge},
    schedule::Way,
};
use crate::{
    desk::{Desk, Heard},
    line::Exchange,
};

pub fn judge_all(desk: &Desk, way: Way, others: &Others) {
    once_for_one_intent(desk);
    consent_came_first(desk, way);
    read_before_changed(desk);
    lost_is_read_first(desk);
    copy_is_whole(desk);
    no_writer_was_up(desk, way, others);
    nobody_is_overruled(desk);
}

fn same(one: &Act, two: &Act) -> bool {
    match (one, two) {
        (Act::CreateFork { name: one, .. }, Act::CreateFork { name: two, .. }) => one == two,
        (one, two) => one == two,
    }
}

/// What cannot be undone is sent again only after it was refused, or by the person's word; and the platform carried it
/// out once, unless the person said so.
fn once_for_one_intent(desk: &Desk) {
    let word = |act: &Act, after: std::ops::Range<usize>| {
        desk.asked[after.clone()].iter().zip(&desk.replies[after]).any(|(question, reply)| {
            let about =
                matches!(question, Question::Unclear { act: of } | Question::NoEffect { act: of } if same(act, of));
            about && *reply == Reply::TryAgain
        })
    };
    for (at, again) in desk.tries.iter().enumerate().filter(|(_, tried)| tried.act.is_final()) {
        let Some(first) = desk.tries[..at].iter().rev().find(|tried| same(&tried.act, &again.act)) else {
            continue;
        };
        // Taken and seen, and refused by somebody in between only for the answer: then a word is needed too.
        let clear = first.came == Heard::Refused || word(&again.act, first.after..again.after);
        judge(Rule::OneRequest, clear, || format!("{:?} again after {:?}", again.act, first.came));
    }
    let witness = desk.line.witness.borrow();
    let carried_out = &witness.as_ref().unwrap().carried_out;
    for (end, act) in [("/upgrade", Act::RequestUpgrade), ("/run", Act::RunMaintenance)] {
        let times = carried_out.iter().filter(|path| path.ends_with(end)).count();
        let said = word(&act, 0..desk.asked.len());
        judge(Rule::OneRequest, times <= 1 || said, || format!("{act:?} was carried out {times} times"));
    }
}

/// Nothing irreversible without the typed name, no downtime and no move without a word.
fn consent_came_first(desk: &Desk, way: Way) {
    for tried in &desk.tries {
        let said = |fits: fn(&Question) -> bool| desk.asked[..tried.after].iter().any(fits);
        let act = &tried.act;
        let named = match act {
            // Also where an upgrade begun elsewhere is taken over: the owning app's name.
            Act::RequestUpgrade | Act::RunMaintenance => said(|q| {
                let other = matches!(
                    q,
                    Question::ConfirmFork { .. }
                        | Question::ConfirmBack { .. }
                        | Question::ConfirmDestroy { .. }
                );
                q.name_to_type().is_some() && !other
            }),
            Act::CreateFork { .. } => said(|q| matches!(q, Question::ConfirmFork { .. })),
            Act::Destroy { addon } => desk.asked[..tried.after]
                .iter()
                .any(|q| matches!(q, Question::ConfirmDestroy { addon: of, .. } if of.id == addon.id)),
            _ => true,
        };
        judge(Rule::TypedWord, named, || format!("{act:?}"));
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
        judge(Rule::SpokenWord, spoken, || format!("{act:?}"));
        let destroys = matches!(act, Act::Destroy { .. });
        let asked_for = matches!(way, Way::ForkAndBack | Way::ForkAndDestroy);
        judge(Rule::DestroyedInOrder, !destroys || asked_for, || format!("{act:?} by itself"));
        if let Act::Scale { quantities, .. } = act {
            let ours = quantities.iter().all(|q| q.kind != "web");
            judge(Rule::OnlyOurs, ours, || format!("web is not ours: {act:?}"));
        }
    }
}

/// Whether `read` came through whole and shows what `change` changes.
fn shows(change: &str, read: &Exchange) -> bool {
    let (Some((_, path)), Some(("GET", seen))) = (change.split_once(' '), read.call.split_once(' ')) else {
        return false;
    };
    let fits = match change {
        change if change.contains("/addon-attachments") => seen.ends_with("/addon-attachments"),
        change if change.starts_with("PATCH ") => seen == path,
        // By the owning app's list, or by its name.
        change if change.starts_with("POST /apps/") => seen == path || seen.starts_with("/addons/"),
        change if change.starts_with("DELETE /apps/") => {
            seen.ends_with("/addon-attachments") || seen.contains("/addons")
        }
        change if change.ends_with("/window") => seen == path,
        change if change.ends_with("/run") => path.strip_suffix("/run") == Some(seen),
        change if change.ends_with("/upgrade") => path.strip_suffix("/upgrade") == Some(seen),
        change => panic!("what shows {change}?"),
    };
    fits && read.answered
}

/// The same for what comes of it: the version, the maintenance and whether the store is busy all show an upgrade.
fn shows_effect(change: &str, read: &Exchange) -> bool {
    let of_store = ["GET /redis/v0/databases/", "GET /data/maintenances/v1/"];
    let upgrades = change.ends_with("/run") || change.ends_with("/upgrade");
    let seen = upgrades && of_store.iter().any(|path| read.call.starts_with(path));
    (seen && read.answered) || shows(change, read)
}

/// Observe, act: between two changes what the second changes is read, and that answer came through.
fn read_before_changed(desk: &Desk) {
    let log = desk.line.log.borrow();
    for (at, change) in log.iter().enumerate().filter(|(_, one)| one.is_change) {
        let mut since = log[..at].iter().rev().take_while(|one| !one.is_change);
        let read = since.any(|read| shows(&change.call, read));
        judge(Rule::ReadFirst, read, || format!("{} at {at}", change.call));
    }
}

/// A change whose answer was lost is not sent again before what it changes was read.
fn lost_is_read_first(desk: &Desk) {
    let log = desk.line.log.borrow();
    for (at, lost) in desk.tries.iter().enumerate().filter(|(_, tried)| tried.came == Heard::Nothing) {
        let Some(again) = desk.tries[at + 1..].iter().find(|tried| same(&tried.act, &lost.act)) else {
            continue;
        };
        let Some(call) = &lost.call else { continue };
        let read = log[lost.at..again.at].iter().any(|read| shows(call, read));
        judge(Rule::NotRepeated, read, || format!("{:?}", again.act));
    }
}

/// A fork takes a name over only while it holds everything: no writer was brought back by us since it was asked for, and
/// where one was up by somebody else's hand and that was seen, the person said that the fork is to be used all the same.
fn copy_is_whole(desk: &Desk) {
    for (at, moved) in desk.tries.iter().enumerate() {
        let Act::Attach { addon, instead_of: Some(_), .. } = &moved.act else { continue };
        let made = |act: &Act| matches!(act, Act::CreateFork { name, .. } if *name == addon.name);
        let Some(from) = desk.tries[..at].iter().rposition(|tried| made(&tried.act)) else { continue };
        let returns = |act: &Act| match act {
            Act::MaintenanceMode { on, .. } => !on,
            Act::Scale { quantities, .. } => quantities.iter().any(|q| q.quantity > 0),
            _ => false,
        };
        let between = &desk.tries[from..at];
        let back = between.iter().rfind(|tried| tried.came == Heard::Taken && returns(&tried.act));
        let all_the_same = |since: usize| {
            let said = desk.asked[since..moved.after].iter().zip(&desk.replies[since..]);
            said.into_iter().any(|(q, r)| matches!(q, Question::WroteMeanwhile { .. }) && *r == Reply::GoOn)
        };
        let whole = back.is_none_or(|back| all_the_same(back.after));
        judge(Rule::NoWriteLost, whole, || format!("{:?} after {:?}", moved.act, back));
        let asked = desk.asked[..moved.after].iter().zip(&desk.replies).skip(desk.tries[from].after);
        let mut open = None;
        for (question, reply) in asked {
            match question {
                Question::WritersBack { .. } => open = Some(question),
                Question::AttachedSince { .. } if *reply == Reply::Include => open = Some(question),
                Question::WroteMeanwhile { .. } if *reply == Reply::GoOn => open = None,
                _ => {}
            }
        }
        judge(Rule::NoWriteLost, open.is_none(), || format!("{:?} although {open:?}", moved.act));
    }
}

/// Observe: what was taken was read afterwards, or the person let it be.
pub fn was_read_back(desk: &Desk, judged: impl Fn(&Act) -> bool) {
    if desk.asked_and(&Reply::LeaveOut) {
        return;
    }
    let log = desk.line.log.borrow();
    for tried in desk.tries.iter().filter(|tried| tried.came == Heard::Taken && judged(&tried.act)) {
        let Some(call) = &tried.call else { continue };
        let read = log[tried.at..].iter().any(|read| shows_effect(call, read));
        judge(Rule::ReadBack, read, || format!("{:?}", tried.act));
    }
}

/// Never the switch, the copy or a move while a writer we promised to pause is up.
fn no_writer_was_up(desk: &Desk, way: Way, others: &Others) {
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
        judge(Rule::NoWriterUp, up.is_empty() || others.destroyed, || {
            format!("{} while {up:?}", arrival.call)
        });
    }
    // Those of a fork write to the fork, whatever somebody does to the old store meanwhile.
    if way == Way::InPlace {
        let early = &witness.too_early;
        judge(Rule::NoWriterBackEarly, early.is_empty(), || format!("{early:?}"));
    }
}

/// Never somebody's quantity overwritten without a word.
fn nobody_is_overruled(desk: &Desk) {
    let witness = desk.line.witness.borrow();
    for (app, kind) in &witness.as_ref().unwrap().overruled {
        let about = |question: &Question| matches!(question, Question::ChangedMeanwhile { app: of, kind: k, .. } if of.name == *app && k == kind);
        let mut answers = desk.asked.iter().zip(&desk.replies);
        let word = answers.any(|(question, reply)| about(question) && *reply == Reply::PutBack);
        judge(Rule::TheirsIsTheirs, word, || format!("{kind} of {app}"));
    }
}
