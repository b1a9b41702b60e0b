//! The rules by name, in the words of `docs/reliability.md`, and how often each was judged.

use std::{cell::RefCell, collections::BTreeMap};

/// What holds in every upgrade, whatever goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    OneRequest,
    NoWriterUp,
    NoWriterBackEarly,
    BackOrListed,
    PutBack,
    OnlyOurs,
    DestroyedInOrder,
    NoSecret,
    GoesOn,
    ReadFirst,
    ReadBack,
    NotRepeated,
    RecordedFirst,
    TypedWord,
    SpokenWord,
    TheirsIsTheirs,
    NeverWithoutStore,
    NeverTheLast,
    NoWriteLost,
    DoneIsDone,
    WayBack,
    CostIsNamed,
    NothingElse,
}

/// All of them, each with its words.
pub const RULES: [(Rule, &str); 23] = [
    (Rule::OneRequest, "never two upgrade requests for one intent"),
    (Rule::NoWriterUp, "never `run`, a copy or a move while a writer we promised to pause is up"),
    (Rule::NoWriterBackEarly, "never a writer back while the new version takes over"),
    (
        Rule::BackOrListed,
        "whatever ends, either every formation and maintenance mode is as before or the journal lists exactly what is not",
    ),
    (Rule::PutBack, "after putting back nothing is open that the person did not leave"),
    (Rule::OnlyOurs, "only what we changed is changed back"),
    (Rule::DestroyedInOrder, "nothing destroyed that is attached or unconfirmed"),
    (Rule::NoSecret, "no secret in journal, log or report"),
    (Rule::GoesOn, "always either progress, a question or a clear stop, within a bounded number of calls"),
    (Rule::ReadFirst, "a mutating call is made only after reading the state it changes"),
    (Rule::ReadBack, "the effect of a change is read back; its answer is never the proof"),
    (Rule::NotRepeated, "a change whose answer was lost is never repeated before reading"),
    (Rule::RecordedFirst, "what is changed is recorded, and the change written down, before it is sent"),
    (Rule::TypedWord, "nothing irreversible without the person's typed word"),
    (Rule::SpokenWord, "no downtime and no move without the person's word"),
    (Rule::TheirsIsTheirs, "what somebody else set meanwhile is overwritten only by the person's word"),
    (Rule::NeverWithoutStore, "at no moment has an app nothing under a name it had a store under"),
    (Rule::NeverTheLast, "the old add-on never loses its last attachment"),
    (Rule::NoWriteLost, "no write is lost that the console could have prevented"),
    (Rule::DoneIsDone, "done means done: what the report says is what the platform has"),
    (Rule::WayBack, "after going back the old add-on has every name it had"),
    (Rule::CostIsNamed, "every fork that exists is named"),
    (Rule::NothingElse, "somebody else's app and store are as they were"),
];

impl Rule {
    pub fn words(self) -> &'static str {
        RULES.iter().find(|(rule, _)| *rule == self).map_or("", |(_, words)| words)
    }
}

thread_local! {
    static JUDGED: RefCell<BTreeMap<Rule, u64>> = RefCell::default();
}

/// Judges one rule once.
#[track_caller]
pub fn judge(rule: Rule, holds: bool, why: impl FnOnce() -> String) {
    JUDGED.with_borrow_mut(|judged| *judged.entry(rule).or_default() += 1);
    assert!(holds, "RULE {}: {}", rule.words(), why());
}

/// How often each was judged on this thread since this was last asked.
pub fn judged() -> BTreeMap<Rule, u64> {
    JUDGED.take()
}
