//! Random upgrades of both methods over random fleets, under random faults, against the simulated platform in virtual
//! time. The design's rules are the properties (`rule`); `docs/reliability.md` says what a run comes to.

mod afterwards;
mod always;
mod end;
mod fleet;
mod happen;
mod play;
pub mod rule;
mod runner;
mod schedule;
mod sent;
mod tally;

use schedule::Schedule;

/// Schedules of an ordinary run; another number with `UPGRADE_SCHEDULES`.
const SCHEDULES: u64 = 10_000;

#[test]
#[allow(clippy::print_stdout)] // The figures of docs/reliability.md, with --nocapture.
fn no_fault_and_no_interference_breaks_a_rule() {
    let tally = runner::run(SCHEDULES, |schedule: &Schedule| play::play(schedule));
    println!("{}", tally.table());
    if tally.schedules < SCHEDULES {
        return;
    }
    // A test of the test: everything that can go wrong did, met reads and changes, and every kind of end was reached.
    for end in ["done", "done, with findings", "stopped by the person"] {
        for method in ["in place", "by fork"] {
            assert!(
                tally.ends.contains_key(&format!("{method}: {end}")),
                "{method}: {end}\n{}",
                tally.table()
            );
        }
    }
    assert_eq!(tally.judged.len(), rule::RULES.len(), "{}", tally.table());
    assert_eq!(tally.faults.len(), 2 * schedule::KINDS_OF_FAULTS, "{}", tally.table());
    assert_eq!(tally.events.len(), schedule::KINDS_OF_EVENTS, "{}", tally.table());
}
