//! Rules about every end.

use serde_json::Value;
use upgrade::{Act, Back, Changed, Finding, Next, Question, Reply, Thing, What};

use super::{
    always::{forks, holds},
    fleet::{OTHER_APP, OTHER_STORE, STORE},
    play::Others,
    rule::{Rule, judge},
    schedule::{Schedule, Way},
    sent,
};
use crate::desk::Desk;

/// Whatever ended, and however.
pub fn hold(desk: &mut Desk, end: &Next, before: &Value, schedule: &Schedule, others: &Others) {
    let state = desk.state();
    sent::judge_all(desk, schedule.way, others);
    no_secret(desk, end);
    every_fork_is_named(desk, &state);
    apps_are_back_or_listed(desk, &state, before, schedule, others);
    let Next::Done(report) = end else { return };
    // A setting that could not be read back is told; that of a fork somebody destroyed is nobody's.
    let told = |act: &Act| match act {
        Act::ChangeSetting { setting, .. } => report.findings.iter().any(|found| match found {
            Finding::NotCarried { what, .. } | Finding::NotReadSetting { what } => *what == setting.name(),
            _ => others.destroyed,
        }),
        _ => false,
    };
    sent::was_read_back(desk, |act| !told(act));
    if schedule.way == Way::InPlace {
        let version = state["addons"][STORE]["version"].as_str().unwrap();
        let is_there = version.starts_with("9.1") && version == report.to;
        judge(Rule::DoneIsDone, is_there || others.version, || {
            format!("it runs {version}, not {}", report.to)
        });
        return;
    }
    took_over(desk, &state, &report.findings, schedule, others);
}

/// Every name is moved or told, and the copy holds every write.
fn took_over(desk: &mut Desk, state: &Value, findings: &[Finding], schedule: &Schedule, others: &Others) {
    let Some(used) = desk.run().forks().into_iter().find(|made| made.used) else {
        judge(Rule::DoneIsDone, others.destroyed, || "nothing took over".to_owned());
        return;
    };
    for (app, name) in schedule.fleet.places() {
        let told = findings.iter().any(|found| match found {
            Finding::NotPromoted { app: of } | Finding::LeftOut { app: of } => of.name == app,
            Finding::NotBehind { app: of, .. } | Finding::Detached { app: of } => of.name == app,
            _ => false,
        });
        let theirs = others.destroyed || others.detached.iter().any(|gone| gone == app);
        let moved = holds(state, &used.addon.name, app, name);
        judge(Rule::DoneIsDone, moved || told || theirs, || {
            format!("{name} of {app} is not moved, and nobody says so: {:?}", desk.sent)
        });
    }
    let fork = &state["addons"][&used.addon.name];
    // Bystanders, and what somebody else let loose, write on by the person's word.
    let others_write = |q: &Question| {
        matches!(
            q,
            Question::WritersBack { .. } | Question::Bystanders { .. } | Question::AttachedSince { .. }
        )
    };
    let left = |found: &Finding| matches!(found, Finding::LeftOut { .. } | Finding::NotPromoted { .. });
    let let_loose = others.wrote || desk.asked.iter().any(others_write) || findings.iter().any(left);
    if !let_loose && fork["fork"]["copied_up_to"].is_u64() {
        let written = &state["addons"][STORE]["data"]["keys_written"];
        judge(Rule::NoWriteLost, *written == fork["fork"]["copied_up_to"], || {
            format!("{written} were written: {fork:#}")
        });
    }
}

/// What costs money is told.
fn every_fork_is_named(desk: &mut Desk, state: &Value) {
    let told: Vec<String> = desk.run().forks().into_iter().map(|made| made.addon.name).collect();
    for fork in forks(state) {
        judge(Rule::CostIsNamed, told.contains(&fork), || format!("{fork} is not, but {told:?}"));
    }
}

/// The token, and the password of the store and of its forks: in nothing that is kept, shown or logged.
fn no_secret(desk: &mut Desk, end: &Next) {
    let saved = desk.run().saved();
    let kept = serde_json::to_string(&saved).unwrap() + &upgrade::write_file(&saved);
    let printed = format!("{end:?}{:?}", desk.run());
    let commands = desk.run().restore_commands();
    let logged = format!("{:?}{:?}{:?}{commands:?}", desk.line.log, desk.sent, desk.asked);
    let mut secrets = desk.passwords();
    assert!(!secrets.is_empty(), "there is something to look for");
    secrets.extend([desk.secret(), "rediss://".to_owned(), "redis://".to_owned()]);
    for (place, text) in [("journal", kept), ("report", printed), ("log", logged)] {
        let found = secrets.iter().position(|secret| text.contains(secret.as_str()));
        judge(Rule::NoSecret, found.is_none(), || format!("the {place} holds one"));
    }
}

/// Everything is as before, or the ledger lists exactly what is not, or somebody else did it.
fn apps_are_back_or_listed(
    desk: &mut Desk,
    state: &Value,
    before: &Value,
    schedule: &Schedule,
    others: &Others,
) {
    let ledger = desk.run().ledger();
    let is_open = |changed: &&Changed| matches!(changed.back, Back::Open | Back::Left | Back::ByWord);
    let open: Vec<&Changed> = ledger.iter().filter(is_open).collect();
    for app in schedule.fleet.app_names().iter().copied().chain(["latecomer"]) {
        let (is, was) = (&state["apps"][app], &before["apps"][app]);
        let touched = |what: &str| others.touched.contains(&(app.to_owned(), what.to_owned()));
        let back = |fits: &dyn Fn(&Act) -> bool| desk.tries.iter().any(|tried| fits(&tried.act));
        let mode = |thing: &Thing| matches!(thing, Thing::MaintenanceMode { app: of } if of.name == app);
        let listed = open.iter().find(|changed| mode(&changed.thing));
        let same = is["maintenance"] == was["maintenance"];
        judge(Rule::BackOrListed, same || touched("maintenance") || listed.is_some(), || {
            format!("maintenance mode of {app}: {ledger:?}")
        });
        // What is listed as changed by us is so, unless its way back is under way, or could not be read and is left as
        // it is by the person's word.
        let under_way =
            back(&|act| matches!(act, Act::MaintenanceMode { app: of, on: false } if of.name == app));
        let read = |changed: &Changed| changed.sure && changed.back != Back::ByWord;
        if listed.is_some_and(|changed| read(changed)) && !touched("maintenance") && !under_way {
            judge(Rule::BackOrListed, !same, || {
                format!("maintenance mode of {app} is as before: {ledger:?}")
            });
        }
        let under_way = back(
            &|act| matches!(act, Act::Scale { app: of, quantities } if of.name == app && quantities.iter().any(|q| q.quantity > 0)),
        );
        for (kind, row) in was["formation"].as_object().unwrap() {
            let now = &is["formation"][kind]["quantity"];
            let process = |thing: &Thing| matches!(thing, Thing::Process { app: of, kind: k, .. } if of.name == app && k == kind);
            let listed = open.iter().find(|changed| process(&changed.thing));
            let same = *now == row["quantity"];
            judge(Rule::BackOrListed, same || touched(kind) || listed.is_some(), || {
                format!("{kind} of {app} is {now}, was {}: {ledger:?}", row["quantity"])
            });
            if let (Some(changed), false) = (listed, touched(kind)) {
                let Thing::Process { from, .. } = changed.thing else { continue };
                judge(Rule::BackOrListed, row["quantity"] == from, || {
                    format!("{kind} of {app} was {}, not {from}", row["quantity"])
                });
                judge(Rule::BackOrListed, !same || !read(changed) || under_way, || {
                    format!("{kind} of {app} is as before: {ledger:?}")
                });
            }
            judge(Rule::OnlyOurs, is["formation"][kind]["size"] == row["size"], || {
                format!("size of {kind} of {app}")
            });
        }
    }
}

/// What is left is left by the person's word, and where not everything was moved the old add-on has all its names.
pub fn is_put_back(desk: &mut Desk, before: &Value, schedule: &Schedule, others: &Others) {
    let state = desk.state();
    let ledger = desk.run().ledger();
    let closed = ledger.iter().all(|changed| changed.back != Back::Open);
    judge(Rule::PutBack, closed, || format!("{ledger:?}"));
    let left = ledger.iter().any(|changed| changed.back == Back::Left);
    let said = [Reply::LeaveOut, Reply::KeepTheirs].iter().any(|reply| desk.asked_and(reply));
    let meant = desk.asked.iter().zip(&desk.replies);
    let meant = meant
        .into_iter()
        .any(|(asked, reply)| matches!(asked, Question::NotBack { .. }) && *reply == Reply::GoOn);
    let said = said || meant;
    judge(Rule::PutBack, !left || said || !others.touched.is_empty(), || format!("left: {ledger:?}"));
    sent::judge_all(desk, schedule.way, others);
    // The settings of a fork that is left are nobody's.
    sent::was_read_back(desk, |act| !matches!(act, Act::ChangeSetting { .. }));
    apps_are_back_or_listed(desk, &state, before, schedule, others);
    every_fork_is_named(desk, &state);
    let promoted = desk.run().forks().iter().any(|made| made.used);
    // Names are nobody's to put back by hand.
    let by_hand = desk.run().saved().journal.entries().iter().any(|e| matches!(e.what(), Some(What::ByHand)));
    if !promoted && !by_hand && !desk.asked_and(&Reply::LeaveOut) {
        names_are_back(Rule::PutBack, &state, schedule, others);
    }
}

/// After going back.
pub fn is_back(desk: &Desk, schedule: &Schedule, others: &Others) {
    names_are_back(Rule::WayBack, &desk.state(), schedule, others);
}

fn names_are_back(rule: Rule, state: &Value, schedule: &Schedule, others: &Others) {
    for (app, name) in schedule.fleet.places() {
        let theirs = others.detached.iter().any(|gone| gone == app);
        judge(rule, theirs || holds(state, STORE, app, name), || format!("{name} of {app} is not back"));
    }
}

/// What was destroyed was confirmed by its own name, and nobody used it.
pub fn destroyed_in_order(desk: &mut Desk, name: &str, others: &Others) {
    let now = desk.now();
    let state = desk.state();
    if let Next::Done(_) = desk.run().next(now) {
        let gone = state["addons"].get(name).is_none();
        judge(Rule::DoneIsDone, gone, || format!("{name} is still there"));
    }
    sent::judge_all(desk, Way::ForkAndDestroy, others);
    let witness = desk.line.witness.borrow();
    for (gone, held) in &witness.as_ref().unwrap().destroyed {
        let used: Vec<_> = held
            .iter()
            .filter(|name| !name.starts_with("REDIS_OLD") && !name.starts_with("REDIS_NEW"))
            .collect();
        judge(Rule::DestroyedInOrder, used.is_empty(), || format!("{gone} was attached as {used:?}"));
        judge(Rule::DestroyedInOrder, gone == name, || format!("{gone} was not confirmed"));
    }
}

/// Somebody else's app and store.
pub fn nothing_else_is_touched(state: &Value, before: &Value) {
    let app = ["maintenance", "formation", "release", "config_vars"].map(|what| ("apps", OTHER_APP, what));
    let store = ["attachments", "version", "settings", "plan", "state", "maintenance"];
    let store = store.map(|what| ("addons", OTHER_STORE, what));
    for (of, name, what) in app.into_iter().chain(store) {
        judge(Rule::NothingElse, state[of][name][what] == before[of][name][what], || {
            format!("{what} of {name}")
        });
    }
}
