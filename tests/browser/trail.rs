//! What the person did, so that a failure says how it got there.

use std::sync::{Arc, Mutex, PoisonError};

/// The steps of one journey, shared by everything that acts in it.
#[derive(Debug, Clone, Default)]
pub struct Trail(Arc<Mutex<Vec<String>>>);

impl Trail {
    /// Notes a step.
    pub fn step(&self, what: impl Into<String>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(what.into());
    }

    /// All steps, numbered, one a line.
    pub fn told(&self) -> String {
        let steps = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        steps.iter().enumerate().map(|(at, step)| format!("{:>3}. {step}\n", at + 1)).collect()
    }
}
