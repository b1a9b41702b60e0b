//! Random upgrades under random faults: the design's rules are the properties.

mod play;
mod rules;
mod schedule;

use proptest::test_runner::{Config, TestRunner};

/// How many schedules are played; more with `PROPTEST_CASES`.
const CASES: u32 = 3000;

#[test]
fn no_fault_and_no_interference_breaks_a_rule() {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(CASES);
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 4000, ..Config::default() };
    let mut runner = TestRunner::new(config);
    let result = runner.run(&schedule::schedules(), |schedule| {
        play::play(&schedule);
        Ok(())
    });
    if let Err(failure) = result {
        panic!("{failure}");
    }
}

/// What the schedules of the ordinary run come to: a test of the test.
#[test]
fn schedules_reach_every_kind_of_end() {
    use proptest::strategy::{Strategy, ValueTree};
    let mut runner = TestRunner::deterministic();
    let mut ends = std::collections::BTreeMap::<&str, u32>::new();
    for _ in 0..150 {
        let schedule = schedule::schedules().new_tree(&mut runner).unwrap().current();
        *ends.entry(play::play(&schedule)).or_default() += 1;
    }
    for end in ["done", "done with findings", "stopped", "maintenance vanished"] {
        assert!(ends.get(end).is_some_and(|times| *times > 1), "{end}: {ends:?}");
    }
}
