//! Random upgrades under random faults: the design's rules are the properties.

mod play;
mod rules;
mod schedule;

use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// How many schedules are played; another number with `UPGRADE_SCHEDULES`.
const CASES: u32 = 3000;

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().unwrap())
}

#[test]
fn no_fault_and_no_interference_breaks_a_rule() {
    let cases = number("UPGRADE_SCHEDULES").map_or(CASES, |cases| cases.try_into().unwrap());
    let seed = number("UPGRADE_SEED").unwrap_or_default();
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 4000, ..Config::default() };
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
    let result = runner.run(&schedule::schedules(), |schedule| {
        play::play(&schedule);
        Ok(())
    });
    if let Err(failure) = result {
        panic!(
            "a run of {cases} from seed {seed} (again: UPGRADE_SEED={seed} UPGRADE_SCHEDULES={cases}): {failure}"
        );
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
