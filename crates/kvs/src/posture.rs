//! Many stores at once: order and counts.

use std::{cmp::Ordering, collections::BTreeMap};

use time::Date;

use crate::{Assessment, Deadline, KeyValueStore, Lifecycle, Line, Urgency, Version};

/// How many stores are where: what a headline and a bar are made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Posture {
    pub total: usize,
    /// Pieces of the bar: most urgent first, then by line; stores without a known line come as one piece.
    pub lines: Vec<LineCount>,
    /// Stores whose version is on its way out, overdue ones included.
    pub needs_upgrade: usize,
    /// Of these, the ones whose day has passed.
    pub overdue: usize,
    /// The nearest day ahead, and how many stores it is for.
    pub next_deadline: Option<NextDeadline>,
    /// Stores of which nothing can be said.
    pub unknown: usize,
}

/// The nearest day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextDeadline {
    pub deadline: Deadline,
    pub stores: usize,
}

/// One piece of the bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineCount {
    /// `None`: not known.
    pub line: Option<Line>,
    pub urgency: Urgency,
    /// The lifecycle of the stores in this piece (of the first of them, where plans differ).
    pub lifecycle: Lifecycle,
    pub stores: usize,
}

impl Posture {
    /// How many stores have an urgency.
    pub fn with(&self, urgency: Urgency) -> usize {
        self.lines.iter().filter(|piece| piece.urgency == urgency).map(|piece| piece.stores).sum()
    }
}

/// Counts.
pub fn posture<'a>(assessments: impl IntoIterator<Item = &'a Assessment>) -> Posture {
    let mut posture = Posture::default();
    let mut pieces: BTreeMap<(Urgency, Option<Line>), LineCount> = BTreeMap::new();
    let mut days: BTreeMap<Date, NextDeadline> = BTreeMap::new();
    for assessment in assessments {
        let urgency = *assessment.urgency.value();
        let line = assessment.runs.what().line();
        posture.total += 1;
        posture.needs_upgrade += usize::from(urgency.needs_upgrade());
        posture.overdue += usize::from(urgency == Urgency::Overdue);
        posture.unknown += usize::from(urgency == Urgency::Unknown);
        if let Some(deadline) = assessment.lifecycle.value().deadline() {
            days.entry(deadline.date).or_insert(NextDeadline { deadline, stores: 0 }).stores += 1;
        }
        let lifecycle = || assessment.lifecycle.value().clone();
        pieces
            .entry((urgency, line))
            .or_insert_with(|| LineCount { line, urgency, lifecycle: lifecycle(), stores: 0 })
            .stores += 1;
    }
    posture.lines = pieces.into_values().collect();
    posture.next_deadline = days.into_values().next();
    posture
}

fn version(assessment: &Assessment) -> Option<&Version> {
    assessment.runs.what().version.as_ref().ok()
}

/// The order of the fleet: most urgent first, nearest day first, oldest version first, then by name.
pub fn by_urgency(a: (&KeyValueStore, &Assessment), b: (&KeyValueStore, &Assessment)) -> Ordering {
    let day = |assessment: &Assessment| {
        assessment.lifecycle.value().deadline().map(|d| d.date).unwrap_or(Date::MAX)
    };
    a.1.urgency
        .value()
        .cmp(b.1.urgency.value())
        .then_with(|| day(a.1).cmp(&day(b.1)))
        .then_with(|| version(a.1).cmp(&version(b.1)))
        .then_with(|| a.0.name().cmp(b.0.name()))
        .then_with(|| a.0.id().cmp(b.0.id()))
}
