//! What the schedules came to: a test of the test, and the figures of `docs/reliability.md`.

use std::collections::BTreeMap;

use upgrade::Saved;

use super::{
    rule::{RULES, Rule, judged},
    schedule::{Event, Way},
};
use crate::desk::Desk;

#[derive(Debug, Default)]
pub struct Tally {
    pub schedules: u64,
    pub calls: u64,
    pub changes: u64,
    pub questions: u64,
    pub entries: u64,
    pub faults: BTreeMap<String, u64>,
    pub events: BTreeMap<String, u64>,
    pub ends: BTreeMap<String, u64>,
    pub judged: BTreeMap<Rule, u64>,
}

impl Tally {
    pub fn happened(&mut self, event: &Event) {
        let name = match event {
            Event::DieInAct { arrives: true } => "the tab dies in a change that arrives",
            Event::DieInAct { arrives: false } => "the tab dies in a change that does not arrive",
            Event::Stop { put_back: true } => "the person stops and puts back",
            Event::Stop { put_back: false } => "the person stops",
            Event::Crash => "the tab dies between two calls",
            Event::CrashUnkept => "the tab dies and what was written since the last change is lost",
            Event::Import => "another browser takes it over from a file",
            Event::RequestIt { .. } => "somebody else requests an upgrade",
            Event::Version { .. } => "somebody else changes the version",
            Event::Revoke => "the token is revoked",
            Event::SecondFactor => "a second factor is needed",
            Event::Offline { .. } => "the network is away",
            Event::Limited { .. } => "somebody else empties the bucket of requests",
            Event::Clock { .. } => "the computer's clock is set",
            Event::GoOn => "the person goes on",
            Event::Scale { .. } => "somebody else scales",
            Event::Mode { .. } => "somebody else changes maintenance mode",
            Event::RunIt => "somebody else runs the maintenance",
            Event::Vanish => "the maintenance vanishes",
            Event::Attach => "somebody else attaches",
            Event::Detach { .. } => "somebody else detaches",
            Event::Destroy => "somebody else destroys the fork",
            Event::FailFork => "the fork fails",
            Event::Sleep { .. } => "the computer sleeps",
        };
        self.by_hand(name);
    }

    /// Something that is no event of its own.
    pub fn by_hand(&mut self, what: &str) {
        *self.events.entry(what.to_owned()).or_default() += 1;
    }

    pub fn ended(&mut self, way: Way, end: &str, desk: &Desk, saved: &Saved) {
        let method = if way == Way::InPlace { "in place" } else { "by fork" };
        *self.ends.entry(format!("{method}: {end}")).or_default() += 1;
        self.schedules += 1;
        self.calls += desk.line.sent.get();
        self.changes += desk.tries.len() as u64;
        self.questions += desk.asked.len() as u64;
        self.entries += saved.journal.entries().len() as u64;
        self.faults = desk.line.met.borrow().clone();
        self.judged = judged();
    }

    pub fn add(&mut self, other: Self) {
        self.schedules += other.schedules;
        self.calls += other.calls;
        self.changes += other.changes;
        self.questions += other.questions;
        self.entries += other.entries;
        let maps = [
            (&mut self.faults, other.faults),
            (&mut self.events, other.events),
            (&mut self.ends, other.ends),
        ];
        for (into, from) in maps {
            for (key, times) in from {
                *into.entry(key).or_default() += times;
            }
        }
        for (rule, times) in other.judged {
            *self.judged.entry(rule).or_default() += times;
        }
    }

    /// As a table for people.
    pub fn table(&self) -> String {
        let mut lines = vec![
            format!("| schedules played | {} |", self.schedules),
            format!("| calls sent | {} |", self.calls),
            format!("| changes among them | {} |", self.changes),
            format!("| questions answered | {} |", self.questions),
            format!("| journal entries | {} |", self.entries),
            format!("| faults met | {} |", self.faults.values().sum::<u64>()),
            format!("| things that happened beside | {} |", self.events.values().sum::<u64>()),
        ];
        for (title, map) in [("fault", &self.faults), ("beside", &self.events), ("end", &self.ends)] {
            lines.extend(map.iter().map(|(key, times)| format!("| {title}: {key} | {times} |")));
        }
        lines.extend(RULES.iter().map(|(rule, words)| {
            format!("| rule: {words} | {} |", self.judged.get(rule).copied().unwrap_or_default())
        }));
        lines.join("\n")
    }
}
