//! Plays many schedules, each from a seed of its own: the same seed gives the same schedule on every machine.

use std::{
    env,
    sync::{
        Mutex,
        atomic::{AtomicU64, Ordering},
    },
    thread,
};

use proptest::{
    strategy::Strategy,
    test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner},
};

use super::{
    schedule::{Schedule, schedules},
    tally::Tally,
};

/// Steps of making a failure smaller; another number with `UPGRADE_SHRINKS`.
const SHRINKS: u64 = 600;

fn number(name: &str) -> Option<u64> {
    env::var(name).ok().map(|text| text.parse().unwrap())
}

/// Plays `ordinary` schedules, or `UPGRADE_SCHEDULES`, from seed 0 or `UPGRADE_SEED` on. A failure is made smaller and
/// told with its seed.
pub fn run(ordinary: u64, play: impl Fn(&Schedule) -> Tally + Sync) -> Tally {
    let (count, first) =
        (number("UPGRADE_SCHEDULES").unwrap_or(ordinary), number("UPGRADE_SEED").unwrap_or(0));
    let (next, sum, failed) = (AtomicU64::new(0), Mutex::new(Tally::default()), Mutex::new(None));
    let work = || {
        while failed.lock().unwrap().is_none() {
            let n = next.fetch_add(1, Ordering::Relaxed);
            if n >= count {
                break;
            }
            match one(first + n, &play) {
                Ok(tally) => sum.lock().unwrap().add(tally),
                Err(failure) => *failed.lock().unwrap() = Some(failure),
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(work);
        }
    });
    if let Some(failure) = failed.into_inner().unwrap() {
        panic!("{failure}");
    }
    sum.into_inner().unwrap()
}

fn one(seed: u64, play: &impl Fn(&Schedule) -> Tally) -> Result<Tally, String> {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let shrinks = number("UPGRADE_SHRINKS").unwrap_or(SHRINKS).try_into().unwrap();
    let config = Config { failure_persistence: None, max_shrink_iters: shrinks, ..Config::default() };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let tree = schedules().new_tree(&mut runner).unwrap();
    let came = Mutex::new(Tally::default());
    let result = runner.run_one(tree, |schedule| {
        *came.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = play(&schedule);
        Ok(())
    });
    match result {
        Ok(_) => Ok(came.into_inner().unwrap()),
        Err(TestError::Fail(why, smallest)) => Err(format!(
            "seed {seed} (again: UPGRADE_SEED={seed} UPGRADE_SCHEDULES=1): {why}\nsmallest: {smallest:?}"
        )),
        Err(TestError::Abort(why)) => Err(format!("seed {seed}: {why}")),
    }
}
