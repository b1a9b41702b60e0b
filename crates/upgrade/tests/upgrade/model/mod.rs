//! Random upgrades under random faults: the design's rules are the properties.

mod play;
mod rules;
mod schedule;

use proptest::test_runner::{Config, TestRunner};

/// How many schedules are played; more with `PROPTEST_CASES`.
const CASES: u32 = 600;

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
