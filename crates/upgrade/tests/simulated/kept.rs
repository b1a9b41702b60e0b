//! What must be in the kept journal at the moment a change is sent.

use upgrade::{Act, Saved, What};

use crate::model::rule::{Rule, judge};

/// The change itself is the last entry, and what it changes is recorded before it: a tab that dies now loses nothing.
pub fn before_it_is_sent(saved: &Saved, act: &Act) {
    let entries: Vec<&What> = saved.journal.entries().iter().filter_map(upgrade::Entry::what).collect();
    let last = entries.last();
    let written = matches!(last, Some(What::Trying { act: of, .. }) if of == act);
    judge(Rule::RecordedFirst, written, || format!("{act:?} is sent before it is written down: {last:?}"));
    let (Act::MaintenanceMode { app, .. } | Act::Scale { app, .. }) = act else { return };
    let recorded = entries.iter().any(|what| match what {
        What::Recorded { app: of, formation, .. } if of.id == app.id => match act {
            Act::Scale { quantities, .. } => {
                quantities.iter().all(|q| formation.iter().any(|process| process.kind == q.kind))
            }
            _ => true,
        },
        _ => false,
    });
    judge(Rule::RecordedFirst, recorded, || {
        format!("{act:?} is sent before {} is recorded as it was", app.name)
    });
}
