//! What the person did, so that a failure says how it got there.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

/// The steps of one journey, shared by everything that acts in it.
#[derive(Debug, Clone)]
pub struct Trail {
    began: Instant,
    steps: Arc<Mutex<Vec<(Duration, String)>>>,
}

impl Trail {
    /// Begins now.
    pub fn begin() -> Self {
        Self { began: Instant::now(), steps: Arc::default() }
    }

    /// Notes a step.
    pub fn step(&self, what: impl Into<String>) {
        let mut steps = self.steps.lock().unwrap_or_else(PoisonError::into_inner);
        steps.push((self.began.elapsed(), what.into()));
    }

    /// All steps with the seconds since the beginning, one a line.
    pub fn told(&self) -> String {
        let steps = self.steps.lock().unwrap_or_else(PoisonError::into_inner);
        steps.iter().map(|(at, step)| format!("{:>6.1} s  {step}\n", at.as_secs_f64())).collect()
    }
}
