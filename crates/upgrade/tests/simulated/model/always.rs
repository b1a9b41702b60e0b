//! Rules that hold at any moment.

use serde_json::Value;
use upgrade::Next;

use super::{
    fleet::STORE,
    play::Others,
    rule::{Rule, judge},
    schedule::Schedule,
};
use crate::desk::Desk;

/// Reads in a row, without a change, a wait, a question or an entry in the journal between them.
const READS: u16 = 30;

pub fn holds(state: &Value, addon: &str, app: &str, name: &str) -> bool {
    let held = state["addons"][addon]["attachments"].as_array();
    held.is_some_and(|held| held.iter().any(|one| one["app"] == app && one["name"] == name))
}

/// Add-ons that were not there at the beginning and live.
pub fn forks(state: &Value) -> Vec<String> {
    let all = state["addons"].as_object().unwrap().iter();
    let living = all.filter(|(_, addon)| {
        !addon["state"].as_str().unwrap().starts_with("deprov") && addon["fork"]["of"] == STORE
    });
    living.map(|(name, _)| name.clone()).collect()
}

/// Every app has a store under every name it had one under, and the old add-on is attached somewhere. Only a change can
/// break it.
pub fn attached(desk: &mut Desk, schedule: &Schedule, others: &Others, next: &Next) {
    if !matches!(next, Next::Act(_)) {
        return;
    }
    let state = desk.state();
    let forks = forks(&state);
    let held = state["addons"][STORE]["attachments"].as_array().unwrap();
    judge(Rule::NeverTheLast, !held.is_empty(), || format!("after {next:?}"));
    for (app, name) in schedule.fleet.places() {
        let some = holds(&state, STORE, app, name) || forks.iter().any(|fork| holds(&state, fork, app, name));
        let theirs = others.destroyed || others.detached.iter().any(|gone| gone == app);
        judge(Rule::NeverWithoutStore, some || theirs, || format!("{app} has nothing under {name}"));
    }
}

/// Reads in a row come to something.
pub fn goes_on(next: &Next, reads: &mut u16) {
    *reads = if matches!(next, Next::Look(_)) { *reads + 1 } else { 0 };
    judge(Rule::GoesOn, *reads < READS, || format!("reads again and again: {next:?}"));
}
