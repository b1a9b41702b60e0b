//! One driver: the locks that an upgrade needs before it may change anything, among all tabs of this browser.

use ::upgrade::{Method, Run};

use super::record;
use crate::browser::locks::{self, Held, Taken};

/// The locks of one driver, as far as it has them. They are given back when it is dropped.
#[derive(Debug, Default)]
pub struct Guard {
    held: Vec<(String, Held)>,
    /// Whether they were asked for and nobody else has them.
    lets: bool,
}

impl Guard {
    /// Whether this driver may change things: it took its locks, or found that there are none.
    pub fn lets(&self) -> bool {
        self.lets
    }

    /// Takes what is missing of these. When one of them is somebody else's it has none of them, and says no; what it had
    /// before it keeps.
    pub async fn take(&mut self, names: &[String]) -> bool {
        let mut new = Vec::new();
        for name in names {
            if self.held.iter().any(|(held, _)| held == name) {
                continue;
            }
            match locks::take(name).await {
                Taken::Held(held) => new.push((name.clone(), held)),
                Taken::ByOther => return false,
                Taken::NoLocks => {}
            }
        }
        self.held.append(&mut new);
        self.lets = true;
        true
    }

    /// Gives all of them back.
    pub fn release(&mut self) {
        self.held.clear();
        self.lets = false;
    }
}

/// Whether tabs of this browser can be kept from driving one upgrade twice.
pub fn is_guarded() -> bool {
    locks::exist()
}

/// The locks of a run, always in the same order: of every add-on it changes, and of its record.
pub fn names(run: &Run) -> Vec<String> {
    let intent = run.intent();
    let mut addons = vec![intent.addon.id.clone()];
    if let Method::GoBack(back) = &intent.method {
        addons.push(back.to.id.clone());
    }
    addons.extend(run.forks().into_iter().map(|made| made.addon.id));
    addons.sort();
    addons.dedup();
    let addons = addons.iter().map(|id| format!("kvs-console.addon.{id}"));
    addons.chain([record_name(&record::key_of(intent))]).collect()
}

const RECORD: &str = "kvs-console.record.";

/// The lock by which another tab sees which of an add-on's upgrades is driven.
fn record_name(key: &str) -> String {
    format!("{RECORD}{key}")
}

/// Whether somebody drives the upgrade of this key, here or in another tab.
pub async fn is_driven(key: &str) -> bool {
    driven().await.iter().any(|driven| driven == key)
}

/// The keys of all upgrades that are driven now, here or in another tab.
pub async fn driven() -> Vec<String> {
    let held = locks::held().await.unwrap_or_default();
    held.iter().filter_map(|name| name.strip_prefix(RECORD)).map(str::to_owned).collect()
}

/// Ends when each of these was free for a moment. They are not kept: whoever waits longer gets its turn as well.
pub async fn until_free(names: &[String]) {
    for name in names {
        match locks::wait_for(name).await {
            Some(held) => drop(held),
            // Without locks nobody waits.
            None => std::future::pending().await,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{upgrade::engine::record::tests::run, words::upgrade::samples};
    use ::upgrade::{Pace, Saved};
    use time::OffsetDateTime;

    fn of(intent: ::upgrade::Intent) -> Vec<String> {
        let saved = Saved { intent, journal: run(&[]).journal().clone() };
        names(&Run::take_up(saved, Pace::REAL, OffsetDateTime::UNIX_EPOCH))
    }

    #[test]
    fn both_ways_exclude_each_other_on_the_same_add_on() {
        let intent = samples::intent();
        let fork = ::upgrade::Intent { addon: intent.addon.clone(), ..samples::fork() };
        assert_eq!(of(intent.clone()).first(), of(fork).first());
        assert!(of(intent.clone()).first().is_some_and(|name| name.ends_with(&intent.addon.id)));
    }

    #[test]
    fn going_back_excludes_whatever_is_done_to_either_add_on() {
        let mut backs = 0;
        for intent in crate::words::upgrade::fork::samples::intents() {
            if let Method::GoBack(back) = &intent.method {
                backs += 1;
                let names = of(intent.clone());
                for id in [&intent.addon.id, &back.to.id] {
                    assert!(names.contains(&format!("kvs-console.addon.{id}")), "{names:?}");
                }
            }
        }
        assert_eq!(backs, 1);
    }
}
