//! All facts at one moment, taken a few times a second at most: a thousand answers do not sort the list a thousand
//! times.

use std::{sync::Arc, time::Duration};

use leptos::prelude::*;

use super::{
    entry::Entry,
    facts::{Facts, SharedFacts},
};
use crate::browser::clock;

/// One row in the picture.
#[derive(Clone)]
pub struct Seen {
    pub entry: Entry,
    pub facts: SharedFacts,
}

/// All rows, as they were when the picture was taken.
pub type Picture = Arc<Vec<Seen>>;

/// A third of a second: a person sees it as "as it comes".
const PACE: Duration = Duration::from_millis(300);

/// The newest picture.
pub fn use_picture(entries: Memo<Vec<Entry>>) -> ReadSignal<Picture> {
    let (picture, set_picture) =
        signal(entries.with_untracked(|entries| taken(entries, Entry::facts_untracked)));
    let again = RwSignal::new(());
    Effect::new(move |last: Option<time::OffsetDateTime>| {
        again.track();
        let now = clock::now();
        let wait = last.and_then(|last| PACE.checked_sub((now - last).unsigned_abs()));
        let same_rows = entries.with(Vec::len) == picture.with_untracked(|picture| picture.len());
        if let (Some(last), Some(wait), true) = (last, wait, same_rows) {
            // Too soon: no record is tracked, so whatever changes in them until the alarm costs nothing.
            set_timeout(
                move || {
                    let _ = again.try_set(());
                },
                wait,
            );
            return last;
        }
        set_picture.set(entries.with(|entries| taken(entries, Entry::facts)));
        now
    });
    picture
}

fn taken(entries: &[Entry], facts: impl Fn(&Entry) -> SharedFacts) -> Picture {
    Arc::new(entries.iter().map(|entry| Seen { entry: entry.clone(), facts: facts(entry) }).collect())
}

/// The facts of all rows.
pub fn facts(picture: &[Seen]) -> impl Iterator<Item = &Facts> + Clone {
    picture.iter().map(|seen| seen.facts.as_ref())
}
