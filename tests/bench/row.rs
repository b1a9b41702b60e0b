//! One row of the table: a figure of the console beside what it is held against.

use std::sync::{Arc, Mutex, PoisonError};

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Amount {
    Bytes(f64),
    Millis(f64),
    Count(f64),
}

/// What is wanted of the ratio of the console's figure to the other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Wanted {
    /// At most so many times the other.
    AtMost(f64),
    /// So many times less than the other, or more.
    TimesLess(f64),
    /// Nothing; it is reported.
    Reported,
}

/// A row.
#[derive(Debug, Clone)]
pub struct Row {
    pub figure: String,
    /// The console's figure, or why there is none.
    pub console: Result<Amount, String>,
    /// What it is held against, with that one's figure.
    pub beside: Option<(String, Amount)>,
    pub wanted: Wanted,
}

impl Row {
    /// A figure of the console.
    pub fn of(figure: impl Into<String>, console: Amount) -> Self {
        Self { figure: figure.into(), console: Ok(console), beside: None, wanted: Wanted::Reported }
    }

    /// A figure that could not be had.
    pub fn failed(figure: impl Into<String>, why: impl Into<String>) -> Self {
        Self { figure: figure.into(), console: Err(why.into()), beside: None, wanted: Wanted::Reported }
    }

    /// Held against this.
    #[must_use]
    pub fn beside(mut self, what: impl Into<String>, amount: Amount) -> Self {
        self.beside = Some((what.into(), amount));
        self
    }

    /// It should be at most so many times the other.
    #[must_use]
    pub fn at_most(mut self, times: f64) -> Self {
        self.wanted = Wanted::AtMost(times);
        self
    }

    /// The other should be at least so many times it.
    #[must_use]
    pub fn times_less(mut self, times: f64) -> Self {
        self.wanted = Wanted::TimesLess(times);
        self
    }

    /// The console's figure, divided by the other.
    pub fn ratio(&self) -> Option<f64> {
        let (console, (_, beside)) = (self.console.as_ref().ok()?, self.beside.as_ref()?);
        (beside.number() > 0.0).then(|| console.number() / beside.number())
    }

    /// Whether what is wanted is reached; `None` where nothing is.
    pub fn is_reached(&self) -> Option<bool> {
        let ratio = self.ratio()?;
        match self.wanted {
            // Three digits are shown, and what they show counts.
            Wanted::AtMost(times) => Some(ratio <= times + 0.000_5),
            Wanted::TimesLess(times) => Some(ratio * times <= 1.0),
            Wanted::Reported => None,
        }
    }
}

impl Amount {
    /// Without its unit.
    pub fn number(self) -> f64 {
        match self {
            Self::Bytes(number) | Self::Millis(number) | Self::Count(number) => number,
        }
    }
}

/// Rows as they come, shared with whoever measures.
#[derive(Clone, Default)]
pub struct Rows(Arc<Mutex<Vec<Row>>>);

impl Rows {
    /// Adds one.
    pub fn add(&self, row: Row) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(row);
    }

    /// All that came so far.
    pub fn all(&self) -> Vec<Row> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
