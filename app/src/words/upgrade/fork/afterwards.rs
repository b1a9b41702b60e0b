//! Two add-ons after a fork: what each is for, what they cost, and what can be done.

use crate::{
    text::upgrade::fork::afterwards as text,
    words::{kvs::money::dollars, list, sentences},
};

pub(crate) use crate::text::upgrade::fork::afterwards::{
    DESTROY_FORK, DESTROY_OLD, ENDS, FORKS, GO_BACK, LOOK, LOSES, NO_RECORD, NO_RECORD_WHY, TITLE,
};

/// What an old add-on that is kept is for, and what it costs.
pub fn kept(old: &str, new: &str, cents: Option<u64>, still: &[String]) -> String {
    if still.is_empty() {
        let costs = match cents {
            Some(cents) => text::KeptCosts { price: &dollars(cents) }.text(),
            None => text::KEPT_COSTS_UNKNOWN.into(),
        };
        sentences(&[text::KeptUnused { old: &old }.text(), costs, text::KeptThen { new: &new }.text()])
    } else {
        let costs = match cents {
            Some(cents) => text::KeptUsedCosts { price: &dollars(cents) }.text(),
            None => text::KEPT_USED_COSTS_UNKNOWN.into(),
        };
        let used = text::KeptUsed { old: &old, apps: &list(still) }.text();
        sentences(&[used, costs, text::KeptUsedThen { new: &new }.text()])
    }
}

/// That stopping does not take the fork away.
pub fn stays(fork: &str, cents: Option<u64>) -> String {
    match cents {
        Some(cents) => text::StaysCosts { fork: &fork, price: &dollars(cents) }.text(),
        None => text::Stays { fork: &fork }.text(),
    }
}

/// That going back loses what was written since.
pub fn loses(old: &str, new: &str) -> String {
    text::LosesWhat { old: &old, new: &new }.text()
}

/// What destroying means.
pub fn ends(addon: &str, cents: Option<u64>) -> String {
    let saves = cents.map_or_else(String::new, |cents| text::EndsSaves { price: &dollars(cents) }.text());
    sentences(&[text::EndsWhat { addon: &addon }.text(), saves])
}

/// What a fork that nothing uses costs.
pub fn unused(fork: &str, cents: Option<u64>, sure: bool) -> String {
    let exists =
        if sure { text::Unused { fork: &fork }.text() } else { text::UnusedUnsure { fork: &fork }.text() };
    let costs = match cents {
        Some(cents) => text::UnusedCosts { price: &dollars(cents) }.text(),
        None => text::UNUSED_COSTS_UNKNOWN.into(),
    };
    sentences(&[exists, costs])
}

/// On the page of the old add-on.
pub fn replaced_by(new: &str) -> String {
    text::ReplacedBy { new: &new }.text()
}

/// On the page of the new one.
pub fn took_over(old: &str) -> String {
    text::TookOver { old: &old }.text()
}

/// The reminder on the list of add-ons.
pub fn reminder(old: &str, new: &str, cents: Option<u64>, since: &str) -> String {
    match cents {
        Some(cents) => {
            text::ReminderCosts { old: &old, new: &new, price: &dollars(cents), since: &since }.text()
        }
        None => text::Reminder { old: &old, new: &new, since: &since }.text(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_says_what_it_costs_and_what_going_back_loses() {
        let text = kept("redis-old", "redis-new", Some(1500), &[]);
        assert!(text.contains("$15 a month") && text.contains("loses what was written since"), "{text}");
        let shared = kept("redis-old", "redis-new", None, &["jobs".to_owned()]);
        assert!(shared.contains("still used by jobs") && !shared.contains("used by nothing"), "{shared}");
        assert!(unused("redis-new", None, false).contains("may exist"));
    }
}
